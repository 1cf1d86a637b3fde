package org.newsproof.contradiction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.claim.Statement;
import org.newsproof.document.Span;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;

/** Finds statements of one article that consist of the same words: wholly, or the quoted ones among them. */
final class SharedWords {
    /** Runs of this many words are looked up, so that not every statement is compared with every other. */
    private static final int SHINGLE = 4;
    /** A shorter run may be chance or a set phrase. In words. */
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_REPORTED = 7;
    private static final int FEWEST_CONTENT = 3;
    private static final int LETTERS_OF_CONTENT = 4;
    private static final double MOST_OF_SHORTER = 0.6;
    /** Quoted phrases: how many words of them, and how alike what is around. */
    private static final int FEWEST_QUOTED = 3;
    private static final double LIKE_AROUND = 0.5;

    private final Article article;
    private final List<Statement> statements;
    private final List<List<String>> words = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    /** The quotations that begin in a sentence, by its index. */
    private final Map<Integer, List<Integer>> quotedIn = new HashMap<>();

    SharedWords(Article article) {
        this.article = article;
        this.statements = article.claims().statements();
        for (int i = 0; i < statements.size(); i++) {
            Sentence sentence = article.analysis().sentencesAt(statements.get(i).content()).get(0);
            words.add(WordRun.words(text(statements.get(i))));
            sentences.add(sentence);
            if (statements.get(i).direct()) {
                quotedIn.computeIfAbsent(sentence.index(), index -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Two statements, the first before the second. */
    record Pair(Statement first, Statement second, WordRun run) {}

    /** The content without the words that name the speaker. */
    private String text(Statement statement) {
        Span content = statement.content();
        Span attribution = statement.attribution();
        String all = article.analysis().slice(content);
        if (!content.overlaps(attribution)) {
            return all;
        }
        int from = Math.max(0, attribution.start() - content.start());
        int to = Math.min(all.length(), attribution.end() - content.start());
        return all.substring(0, from) + " " + all.substring(to);
    }

    /** The longest runs come first, those of quotations before others. */
    List<Pair> pairs() {
        Map<String, Deque<Integer>> byShingle = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Set<Integer> near = new LinkedHashSet<>();
            for (String shingle : shingles(words.get(i))) {
                Deque<Integer> same = byShingle.computeIfAbsent(shingle, key -> new ArrayDeque<>());
                near.addAll(same);
                same.add(i);
                if (same.size() > Nearby.MOST) {
                    same.remove();
                }
            }
            for (int earlier : nearest(near)) {
                WordRun run = WordRun.longest(words.get(earlier), words.get(i));
                if (isLong(run, earlier, i) || isShort(earlier, i)) {
                    pairs.add(new Pair(statements.get(earlier), statements.get(i), run));
                }
            }
        }
        pairs.sort(Comparator.<Pair>comparingInt(pair -> -pair.run().words().size()).thenComparing(pair -> !pair.first().direct() || !pair.second().direct()));
        return pairs;
    }

    /** No more than {@link Nearby#MOST} of them, for the same reason as there, in their order. */
    private static Set<Integer> nearest(Set<Integer> statements) {
        if (statements.size() > Nearby.MOST) {
            int farthest = statements.stream().sorted(Comparator.reverseOrder()).skip(Nearby.MOST - 1).findFirst().orElseThrow();
            statements.removeIf(place -> place < farthest);
        }
        return statements;
    }

    /** Of a short quotation the whole is looked up. */
    private static Set<String> shingles(List<String> words) {
        Set<String> shingles = new LinkedHashSet<>();
        if (words.size() < FEWEST_WORDS && !words.isEmpty()) {
            shingles.add(String.join(" ", words));
        }
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
            shingles.add(String.join(" ", words.subList(at, at + SHINGLE)));
        }
        return shingles;
    }

    private boolean isLong(WordRun run, int one, int other) {
        boolean direct = statements.get(one).direct() && statements.get(other).direct();
        long content = run.words().stream().filter(word -> word.length() >= LETTERS_OF_CONTENT).distinct().count();
        boolean lengthy = run.words().size() >= (direct ? FEWEST_WORDS : FEWEST_REPORTED);
        return lengthy && content >= FEWEST_CONTENT && run.ofShorter() >= MOST_OF_SHORTER;
    }

    /** Short quotations word for word, several in both sentences or in sentences about the same thing. */
    private boolean isShort(int one, int other) {
        if (!statements.get(one).direct() || !statements.get(other).direct() || !words.get(one).equals(words.get(other)) || sentences.get(one) == sentences.get(other)) {
            return false;
        }
        int shared = 0;
        for (int i : quotedIn.getOrDefault(sentences.get(one).index(), List.of())) {
            if (isAlsoIn(sentences.get(other), words.get(i))) {
                shared += words.get(i).size();
            }
        }
        boolean several = shared > words.get(one).size() && shared >= FEWEST_QUOTED;
        Likeness likeness = Likeness.of(article);
        boolean alike = likeness.compare(likeness.matter(sentences.get(one)), likeness.matter(sentences.get(other))).ofSmaller() >= LIKE_AROUND;
        return several || shared >= FEWEST_QUOTED && alike;
    }

    private boolean isAlsoIn(Sentence sentence, List<String> quoted) {
        return quotedIn.getOrDefault(sentence.index(), List.of()).stream().anyMatch(i -> words.get(i).equals(quoted));
    }
}

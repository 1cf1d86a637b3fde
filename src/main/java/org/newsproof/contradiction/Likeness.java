package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Mention;
import org.newsproof.claim.Mentions;
import org.newsproof.rule.Article;

/**
 * How far places of one article speak of one thing: by the entities, whatever they are called there, and the content words that
 * both name. What the whole article names tells little, what few of its sentences name tells much (inverse sentence frequency:
 * Spärck Jones, A statistical interpretation of term specificity, 1972). For one thread, as its article.
 */
public final class Likeness {
    private static final Object ASKER = new Object();
    /** A word of a longer name tells less than the name. */
    private static final double WORD_OF_NAME = 0.5;
    /** A shorter text is weighed as if it had as many sentences as a usual article, so that its few sentences tell no less. */
    private static final int USUAL_SENTENCES = 20;
    /** Of the sentences with a term only the nearest before a place are compared with it, so that the time grows with the length of the text. */
    private static final int MOST_SENTENCES_OF_TERM = 100;
    /** Words that say nothing of what a sentence is about. */
    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "make", "take", "get", "give", "go", "come", "put", "say", "tell", "add", "note", "know", "report", "accord", "become", "include", "other", "own",
            "such", "same", "more", "most", "many", "much", "some", "all", "both", "few", "new", "thing", "way", "time", "year", "day", "people", "person", "part", "one", "also", "use", "find", "see",
            "let", "remind", "mr", "ms", "mrs", "sir", "dr");

    private final Mentions mentions;
    /** The indexes of the sentences with a term, ascending. */
    private final Map<String, List<Integer>> sentencesOf = new HashMap<>();
    private final List<Sentence> sentences;

    private Likeness(Article article) {
        this.sentences = article.analysis().sentences();
        this.mentions = article.claims().mentions();
        for (Sentence sentence : sentences) {
            terms(sentence, 0, sentence.size(), at -> false).keySet().forEach(term ->
                    sentencesOf.computeIfAbsent(term, t -> new ArrayList<>()).add(sentence.index()));
        }
    }

    /** The likeness of the article's places, read once. */
    public static Likeness of(Article article) {
        return article.once(ASKER, analysis -> new Likeness(article));
    }

    /** What a whole sentence speaks of. */
    public Matter matter(Sentence sentence) {
        return matter(sentence, 0, sentence.size(), at -> false);
    }

    /** What a clause speaks of, its subject included wherever that stands. */
    Matter matter(Clause clause) {
        Sentence sentence = clause.sentence();
        Matter own = matter(sentence, Math.min(clause.from(), clause.verb()), Math.max(clause.to(), clause.verb() + 1), at -> false);
        return clause.subjects().stream()
                .map(subject -> matter(sentence, subject.from(), subject.to(), at -> false))
                .reduce(own, Matter::with);
    }

    /** What the tokens {@code [from, to)} of a sentence speak of, those {@code without} aside: the value that is compared, say. */
    Matter matter(Sentence sentence, int from, int to, IntPredicate without) {
        Map<String, Double> weights = new HashMap<>();
        terms(sentence, from, to, without).forEach((term, factor) -> weights.put(term, factor * weight(term)));
        return new Matter(weights);
    }

    /** How far the two are one, both of this article. */
    public Overlap compare(Matter one, Matter other) {
        Set<String> shared = new HashSet<>(one.terms());
        shared.retainAll(other.terms());
        Set<String> onlyOne = new HashSet<>(one.terms());
        onlyOne.removeAll(shared);
        Set<String> onlyOther = new HashSet<>(other.terms());
        onlyOther.removeAll(shared);
        double inOne = shared.stream().mapToDouble(one.weights()::get).sum();
        double inOther = shared.stream().mapToDouble(other.weights()::get).sum();
        return new Overlap(shared, onlyOne, onlyOther, Math.min(inOne, inOther), share(inOne, one.total()), share(inOther, other.total()));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** The sentences before this one that share at least this much weight with a matter, most first; found through an index, not by trying all. */
    List<Sentence> before(Sentence sentence, Matter matter, double leastWeight) {
        Map<Integer, Double> weightOf = new HashMap<>();
        matter.weights().forEach((term, weight) -> indexesBefore(sentence, term).forEach(index -> weightOf.merge(index, weight, Double::sum)));
        return weightOf.entrySet().stream()
                .filter(entry -> entry.getValue() >= leastWeight)
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> sentences.get(entry.getKey()))
                .toList();
    }

    /** Those of the nearest sentences before this one that have the term. */
    private List<Integer> indexesBefore(Sentence sentence, String term) {
        List<Integer> all = sentencesOf.getOrDefault(term, List.of());
        int found = Collections.binarySearch(all, sentence.index());
        int end = found >= 0 ? found : -found - 1;
        return all.subList(Math.max(0, end - MOST_SENTENCES_OF_TERM), end);
    }

    /** How much a term tells in this article: the natural logarithm of one plus sentences by sentences with it. */
    double weight(String term) {
        int with = Math.max(1, sentencesOf.getOrDefault(term, List.of()).size());
        return Math.log(1 + (double) Math.max(USUAL_SENTENCES, sentences.size()) / with);
    }

    /** Each term with its factor: 1, or less for a word within a name. */
    private Map<String, Double> terms(Sentence sentence, int from, int to, IntPredicate without) {
        Map<String, Double> terms = new HashMap<>();
        boolean[] named = new boolean[sentence.size()];
        for (Mention mention : mentions.in(sentence)) {
            if (mention.phrase().headAt() >= from && mention.phrase().headAt() < to && !without.test(mention.phrase().headAt())) {
                ofMention(mention, named).ifPresent(term -> terms.put(term, 1.0));
            }
        }
        for (int at = from; at < to; at++) {
            Token token = sentence.token(at);
            if (!without.test(at) && isContent(token)) {
                double factor = named[at] ? WORD_OF_NAME : 1;
                terms.merge(term(token), factor, Math::max);
            }
        }
        return terms;
    }

    /** The key of what is named; a common noun is a content word like others. */
    private static Optional<String> ofMention(Mention mention, boolean[] named) {
        if (!mention.named()) {
            return Optional.empty();
        }
        if (mention.phrase().isName()) {
            for (int at = mention.phrase().nameFrom(); at < mention.phrase().to(); at++) {
                named[at] = true;
            }
        }
        return Optional.of(mention.key());
    }

    /** One term for all forms of a word. */
    static String term(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean isContent(Token token) {
        boolean open = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.PROPN
                || token.pos() == PartOfSpeech.NUM;
        return open && token.text().length() > 1 && !LIGHT.contains(term(token)) && Character.isLetterOrDigit(token.text().codePointAt(0));
    }
}

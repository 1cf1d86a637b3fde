package org.newsproof.redundancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Field;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code repeated-sentence}: a sentence that says again what an earlier one said, word for word or nearly so: the same names and
 * numbers, and most of the content words ({@code overlap} of them, by Jaccard's measure). Quoted speech and the first paragraph,
 * which news takes up again, are left alone unless the words are the same.
 */
public final class RepeatedSentenceRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("repeated-sentence", Set.of("overlap"), RepeatedSentenceRule::new);
    /** Shorter sentences are alike by chance. In content words. */
    private static final int FEWEST_WORDS = 5;
    private static final double USUAL_OVERLAP = 0.7;

    private final RuleFile file;
    private final double overlap;

    private RepeatedSentenceRule(RuleFile file) {
        this.file = file;
        this.overlap = file.body().text("overlap").map(Double::parseDouble).orElse(USUAL_OVERLAP);
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    private record Content(Sentence sentence, Set<String> words, Set<String> names, String text) {

        /** Each word, with a number for all names together: what says nearly the same has one of these too. */
        List<String> keys() {
            return words.stream().map(word -> word + " " + names.hashCode()).toList();
        }

        int shared(Content other) {
            return (int) words.stream().filter(other.words::contains).count();
        }
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        List<Content> contents = article.analysis().sentences().stream()
                .filter(sentence -> sentence.field() == Field.TEXT)
                .map(RepeatedSentenceRule::content)
                .filter(content -> content.words().size() >= FEWEST_WORDS)
                .toList();
        Nearby<Content> near = new Nearby<>(contents, Content::keys);
        Map<String, Content> firstOfText = new HashMap<>();
        for (int at = 0; at < contents.size(); at++) {
            Content content = contents.get(at);
            Stream<Content> same = Optional.ofNullable(firstOfText.putIfAbsent(content.text(), content)).stream();
            earlier(article, content, Stream.concat(same, near.before(at, content.keys()).stream()))
                    .ifPresent(first -> findings.add(finding(article, first, content)));
        }
        return findings;
    }

    private static Content content(Sentence sentence) {
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        StringBuilder text = new StringBuilder();
        for (Token token : sentence.tokens()) {
            if (token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.NUM) {
                names.add(token.lower());
            }
            if (token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.ADJ || names.contains(token.lower())) {
                words.add(token.lemma().toLowerCase(java.util.Locale.ROOT));
            }
            text.append(token.isWord() || token.pos() == PartOfSpeech.NUM ? token.lower() + " " : "");
        }
        return new Content(sentence, words, names, text.toString());
    }

    /** The one that shares most words, and of several the first. */
    private Optional<Content> earlier(Article article, Content content, Stream<Content> before) {
        return before
                .filter(first -> repeats(article, first, content))
                .min(Comparator.comparingInt((Content first) -> -first.shared(content)).thenComparingInt(first -> first.sentence().index()));
    }

    private boolean repeats(Article article, Content first, Content second) {
        if (first.text().equals(second.text())) {
            return true;
        }
        int shared = first.shared(second);
        double jaccard = shared / (double) (first.words().size() + second.words().size() - shared);
        boolean lead = first.sentence().paragraph() == article.analysis().sentences().get(0).paragraph();
        return jaccard >= overlap && !lead && first.names().equals(second.names()) && !isQuoting(article, first) && !isQuoting(article, second);
    }

    private static boolean isQuoting(Article article, Content content) {
        return !article.analysis().quotesAt(content.sentence().span()).isEmpty();
    }

    private Finding finding(Article article, Content first, Content second) {
        Related related = new Related(first.sentence().span(), "it stands here already");
        String words = article.analysis().slice(second.sentence().span());
        return file.finding(second.sentence().span(), file.message("match", words), List.of(related), List.of());
    }
}

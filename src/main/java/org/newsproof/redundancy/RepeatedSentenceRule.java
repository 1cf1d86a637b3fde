package org.newsproof.redundancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Field;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
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

    private record Content(Sentence sentence, Set<String> words, Set<String> names, String text) {}

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Content>> byWord = new HashMap<>();
        for (Sentence sentence : article.analysis().sentences()) {
            Content content = content(sentence);
            if (sentence.field() != Field.TEXT || content.words().size() < FEWEST_WORDS) {
                continue;
            }
            earlier(article, content, byWord).ifPresent(first -> findings.add(finding(article, first, content)));
            content.words().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(content));
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

    private Optional<Content> earlier(Article article, Content content, Map<String, List<Content>> byWord) {
        Map<Content, Integer> shared = new HashMap<>();
        content.words().forEach(word -> byWord.getOrDefault(word, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(entry -> repeats(article, entry.getKey(), content, entry.getValue()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private boolean repeats(Article article, Content first, Content second, int shared) {
        if (first.text().equals(second.text())) {
            return true;
        }
        boolean quoted = article.analysis().quotes().stream()
                .anyMatch(quote -> quote.span().overlaps(second.sentence().span()) || quote.span().overlaps(first.sentence().span()));
        boolean lead = first.sentence().paragraph() == article.analysis().sentences().get(0).paragraph();
        double jaccard = shared / (double) (first.words().size() + second.words().size() - shared);
        return !quoted && !lead && jaccard >= overlap && first.names().equals(second.names());
    }

    private Finding finding(Article article, Content first, Content second) {
        Related related = new Related(first.sentence().span(), "it stands here already");
        String words = article.analysis().slice(second.sentence().span());
        return file.finding(second.sentence().span(), file.message("match", words), List.of(related), List.of());
    }
}

package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Mention;
import org.newsproof.claim.Statement;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code quote-speakers}: the same quoted words with two speakers, both of them named. Short phrases may be common to many;
 * {@code repeat} are words that say, in a sentence of one of the quotations or before it, that the words are said by more than one,
 * {@code formulas} words of what many say alike.
 */
public final class QuoteSpeakersRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("quote-speakers", Set.of("repeat", "formulas"), QuoteSpeakersRule::new);
    /** Shorter quotations are phrases that two people may well both use. In words. */
    private static final int FEWEST_WORDS = 5;

    private final RuleFile file;
    private final Set<String> repeat;
    private final Set<String> formulas;

    private QuoteSpeakersRule(RuleFile file) {
        this.file = file;
        this.repeat = Set.copyOf(file.body().texts("repeat"));
        this.formulas = Set.copyOf(file.body().texts("formulas"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Statement> firstByWords = new HashMap<>();
        for (Statement statement : article.claims().statements()) {
            String words = words(article, statement);
            if (!statement.speaker().named() || words.split(" ").length < FEWEST_WORDS || formulas.stream().anyMatch(word -> (" " + words + " ").contains(" " + word + " "))) {
                continue;
            }
            Statement first = firstByWords.putIfAbsent(words, statement);
            if (first != null && !isSame(first.speaker(), statement.speaker()) && statement.speaker().phrase().possessor().isEmpty()
                    && !isRepeat(article, first) && !isRepeat(article, statement)) {
                findings.add(finding(article, first, statement));
            }
        }
        return findings;
    }

    private static String words(Article article, Statement statement) {
        return article.analysis().slice(statement.quote().inner()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private boolean isRepeat(Article article, Statement statement) {
        Span whole = statement.quote().span().cover(statement.attribution());
        List<Sentence> sentences = article.analysis().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            boolean own = sentences.get(i).span().overlaps(whole);
            boolean before = i + 1 < sentences.size() && sentences.get(i + 1).span().overlaps(whole)
                    && sentences.get(i + 1).paragraph() == sentences.get(i).paragraph();
            if ((own || before) && saysRepeat(article, sentences.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean saysRepeat(Article article, Sentence sentence) {
        String unquoted = sentence.tokens().stream()
                .filter(token -> !article.analysis().isQuoted(token.span()))
                .map(Token::lower)
                .collect(Collectors.joining(" ", " ", " "));
        return repeat.stream().anyMatch(word -> unquoted.contains(" " + word + " "));
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.key().equals(other.key()) || one.name().endsWith(" " + other.name()) || other.name().endsWith(" " + one.name());
    }

    private Finding finding(Article article, Statement first, Statement second) {
        Related related = new Related(first.quote().span().cover(first.attribution()), "here the speaker is " + first.speaker().name());
        String words = article.analysis().slice(second.quote().span());
        String message = file.message("match", words, "first", first.speaker().name(), "second", second.speaker().name());
        return file.finding(second.quote().span().cover(second.attribution()), message, List.of(related), List.of());
    }
}

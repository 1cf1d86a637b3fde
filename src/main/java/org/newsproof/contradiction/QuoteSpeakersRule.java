package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsproof.claim.Mention;
import org.newsproof.claim.Statement;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/** Kind {@code quote-speakers}: the same quoted words with two speakers, both of them named. Short phrases may be common to many. */
public final class QuoteSpeakersRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("quote-speakers", Set.of(), QuoteSpeakersRule::new);
    /** Shorter quotations are phrases that two people may well both use. In words. */
    private static final int FEWEST_WORDS = 5;

    private final RuleFile file;

    private QuoteSpeakersRule(RuleFile file) {
        this.file = file;
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
            if (!statement.speaker().named() || words.split(" ").length < FEWEST_WORDS) {
                continue;
            }
            Statement first = firstByWords.putIfAbsent(words, statement);
            if (first != null && !isSame(first.speaker(), statement.speaker())) {
                findings.add(finding(article, first, statement));
            }
        }
        return findings;
    }

    private static String words(Article article, Statement statement) {
        return article.analysis().slice(statement.quote().inner()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
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

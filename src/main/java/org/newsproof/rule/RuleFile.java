package org.newsproof.rule;

import java.util.List;
import java.util.Optional;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;

/** A rule file as a kind of rule sees it: its description, its message and the keys of the kind. */
public record RuleFile(RuleDescription description, Optional<String> message, Certainty certainty, Located body, Lexicons lexicons) {

    /** The message of the file with {@code {match}} and further {@code {names}} filled in. */
    public String message(String... namesAndValues) {
        String text = message.orElse("{match}");
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return text;
    }

    public Finding finding(Span span, String message, List<Related> related, List<Fix> fixes) {
        return new Finding(description.id(), description.category(), description.confidence(), message, span, related, fixes);
    }

    /** What to write instead of flagged words, as certain as the file says; of two full stops that would meet, one is replaced too. */
    public Fix fix(Article article, Span flagged, String replacement) {
        String text = article.analysis().document().field(flagged.field()).orElse("");
        boolean twoStops = replacement.endsWith(".") && text.startsWith(".", flagged.end());
        Span replaced = twoStops ? new Span(flagged.field(), flagged.start(), flagged.end() + 1) : flagged;
        return new Fix(replaced, replacement, isCertain(article, flagged));
    }

    /** The same, never certain. */
    public Fix suggestion(Article article, Span flagged, String replacement) {
        Fix fix = fix(article, flagged, replacement);
        return new Fix(fix.span(), fix.replacement());
    }

    /** Whether what a rule would write instead of flagged words is certain. */
    public boolean isCertain(Article article, Span flagged) {
        return certainty.covers(article, flagged);
    }

    /** A finding with nothing related and nothing to write instead. */
    public Finding finding(Span span, String message) {
        return finding(span, message, List.of(), List.of());
    }
}

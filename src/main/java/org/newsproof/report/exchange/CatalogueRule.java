package org.newsproof.report.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;

/**
 * What reports tell of a rule beside its findings.
 *
 * @param severity how grave its findings usually are
 * @param isOn whether the settings let it find anything
 * @param why the reason for the rule, for an editor
 * @param source where the rule comes from
 * @param flagged texts in which it finds something
 * @param passed texts in which it finds nothing
 */
public record CatalogueRule(
        String id, Category category, Severity severity, boolean isOn, String why, String source, List<Flagged> flagged, List<String> passed) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>\"{}|\\\\^`\\[\\]]*[\\w/]");

    /**
     * @param marks the flagged words, one after the other, as spans of the text
     * @param fixed the text as it should be, where that is known
     */
    public record Flagged(String text, List<Span> marks, Optional<String> fixed) {
        public Flagged {
            marks = List.copyOf(marks);
        }
    }

    public CatalogueRule {
        flagged = List.copyOf(flagged);
        passed = List.copyOf(passed);
    }

    /** The first sentence of the reason, without its stop. */
    public String title() {
        int end = why.indexOf(". ");
        String sentence = end < 0 ? why : why.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** A page about the rule: the first address of the web that the source names. */
    public Optional<String> page() {
        Matcher address = ADDRESS.matcher(source);
        return address.find() ? Optional.of(address.group()) : Optional.empty();
    }
}

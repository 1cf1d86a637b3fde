package org.newsproof.finding;

import java.util.List;
import org.newsproof.document.Span;

/**
 * One thing wrong, at one place, with the other places that prove it.
 *
 * @param rule id of the rule that found it
 * @param confidence how sure the rule is, from 0 to 1
 * @param message for the editor: the fact before the advice, no final stop
 */
public record Finding(
        String rule, Category category, double confidence, String message, Span span, List<Related> related, List<Fix> fixes)
        implements Comparable<Finding> {

    /** @throws IllegalArgumentException unless {@code 0 <= confidence <= 1} and there is a message */
    public Finding {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of " + rule + " is not within 0..1");
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException(rule + " gave no message");
        }
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /** By place, then by rule. */
    @Override
    public int compareTo(Finding other) {
        int byPlace = span.compareTo(other.span);
        return byPlace != 0 ? byPlace : rule.compareTo(other.rule);
    }
}

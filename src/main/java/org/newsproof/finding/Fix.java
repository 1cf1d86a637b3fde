package org.newsproof.finding;

import org.newsproof.document.Span;

/**
 * What to write instead; an empty replacement deletes.
 *
 * @param certain whether it is right wherever the finding is right, so that it can be written without asking; else it is a suggestion
 */
public record Fix(Span span, String replacement, boolean certain) {

    /** A suggestion. */
    public Fix(Span span, String replacement) {
        this(span, replacement, false);
    }
}

package org.newsproof.rule;

import java.util.List;
import java.util.Optional;
import org.newsproof.document.Document;
import org.newsproof.document.Span;

/** A sentence in a rule file that the rule must flag, at the marked words and only there, or must pass. */
public sealed interface Example {

    /** The text without its markers. */
    String text();

    /** The headline above the text, without its markers. */
    Optional<String> headline();

    /** Line of the example in its file, from 1. */
    int line();

    /** The example as an article. */
    default Document document() {
        Document body = Document.of("example", text());
        return headline().map(body::withHeadline).orElse(body);
    }

    /**
     * @param marks the marked words; those with a number are the places of one finding, each other one is a finding of its own
     * @param fixed the text after the fix, where the file gives one
     */
    record Flags(String text, Optional<String> headline, List<Mark> marks, Optional<String> fixed, int line) implements Example {
        public Flags {
            marks = List.copyOf(marks);
        }
    }

    record Passes(String text, Optional<String> headline, int line) implements Example {}

    /**
     * Marked words of the text or the headline.
     *
     * @param numbered whether the mark has a number and so belongs together with the other numbered ones
     */
    record Mark(Span span, boolean numbered) {}
}

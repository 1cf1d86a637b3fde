package org.newsproof.rule;

import java.util.List;
import java.util.Optional;

/** A sentence in a rule file that the rule must flag, at the marked words and only there, or must pass. */
public sealed interface Example {

    /** The text without its markers. */
    String text();

    /** Line of the example in its file, from 1. */
    int line();

    /**
     * @param marks the marked words; those with a number are the places of one finding, each other one is a finding of its own
     * @param fixed the text after the fix, where the file gives one
     */
    record Flags(String text, List<Mark> marks, Optional<String> fixed, int line) implements Example {
        public Flags {
            marks = List.copyOf(marks);
        }
    }

    record Passes(String text, int line) implements Example {}

    /**
     * Marked words, as a half-open range of UTF-16 code units.
     *
     * @param numbered whether the mark has a number and so belongs together with the other numbered ones
     */
    record Mark(int start, int end, boolean numbered) {}
}

package org.newsproof.analysis.time;

import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;

/**
 * Words for a time or for a length of time.
 *
 * @param from first token in the sentence
 * @param to after the last token
 */
public record TimePhrase(Sentence sentence, int from, int to, TimeMeaning meaning) {

    public Span span() {
        return sentence.span(from, to);
    }

    /** Whether it says how long, not when. */
    public boolean isLength() {
        return meaning instanceof TimeMeaning.Length;
    }
}

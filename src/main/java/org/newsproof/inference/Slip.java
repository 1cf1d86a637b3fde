package org.newsproof.inference;

/** What can be wrong with a word, in the order of the model's outputs, which begin with "nothing". */
public enum Slip {
    /** The wrong form of a word, or the wrong part of speech. */
    FORM,
    /** A word is missing before this one. */
    MISSING,
    /** The word, or the mark, is too much. */
    EXTRA,
    /** The word stands in the wrong place. */
    ORDER,
    /** No such word. */
    SPELLING,
    /** Another word belongs here. */
    WORD
}

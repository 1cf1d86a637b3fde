package org.newsproof.report;

import org.newsproof.document.Span;

/**
 * A span as a person looks for it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param words the words at the span, as they stand in the article
 */
public record Place(Span span, int line, int column, String words) {

    /** The words, or their beginning and end when they are longer than so many UTF-16 code units. */
    public String quote(int most) {
        if (words.length() <= most) {
            return words;
        }
        int head = wholeCharacters(most * 2 / 3);
        int tail = wholeCharacters(words.length() - most / 3);
        return words.substring(0, head).stripTrailing() + " … " + words.substring(tail).stripLeading();
    }

    private int wholeCharacters(int cut) {
        boolean splits = Character.isLowSurrogate(words.charAt(cut)) && Character.isHighSurrogate(words.charAt(cut - 1));
        return splits ? cut - 1 : cut;
    }
}

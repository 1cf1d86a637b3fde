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
        int head = wordEnd(wholeCharacters(most * 2 / 3));
        int tail = wordStart(wholeCharacters(words.length() - most / 3));
        return words.substring(0, head).stripTrailing() + " … "
                + words.substring(tail).stripLeading();
    }

    /** The end of the last whole word before a cut, unless that gives up most of what there is. */
    private int wordEnd(int cut) {
        int space = words.lastIndexOf(' ', cut);
        return space > cut / 2 ? space : cut;
    }

    private int wordStart(int cut) {
        int space = words.indexOf(' ', cut);
        return space >= 0 && space < (cut + words.length()) / 2 ? space : cut;
    }

    private int wholeCharacters(int cut) {
        boolean splits =
                Character.isLowSurrogate(words.charAt(cut)) && Character.isHighSurrogate(words.charAt(cut - 1));
        return splits ? cut - 1 : cut;
    }
}

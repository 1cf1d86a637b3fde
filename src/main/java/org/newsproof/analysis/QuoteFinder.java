package org.newsproof.analysis;

import java.util.ArrayList;
import java.util.List;
import org.newsproof.document.Span;

/** Finds quotations in double marks (“ ”, " ", „ “, « ») paragraph by paragraph; a quotation left open ends with its paragraph. */
final class QuoteFinder {
    private QuoteFinder() {}

    static List<Quote> find(String text, Span paragraph) {
        List<Quote> quotes = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (open < 0 && opens(text, i, paragraph, c)) {
                open = i;
            } else if (open >= 0 && closes(text, i, paragraph, c)) {
                add(quotes, paragraph, open, i, i + 1, true);
                open = -1;
            }
        }
        if (open >= 0) {
            add(quotes, paragraph, open, paragraph.end(), paragraph.end(), false);
        }
        return quotes;
    }

    private static void add(List<Quote> quotes, Span paragraph, int open, int innerEnd, int end, boolean closed) {
        if (open + 1 < innerEnd) {
            quotes.add(new Quote(new Span(paragraph.field(), open, end), new Span(paragraph.field(), open + 1, innerEnd), closed));
        }
    }

    private static boolean opens(String text, int i, Span paragraph, char c) {
        if (c == '\u201c' || c == '\u201e' || c == '\u00ab') {
            return true;
        }
        boolean hasSpaceAfter = i + 1 >= paragraph.end() || Character.isWhitespace(text.charAt(i + 1));
        boolean wordBefore = i > paragraph.start() && (Character.isLetterOrDigit(text.charAt(i - 1)) || ",.!?".indexOf(text.charAt(i - 1)) >= 0);
        return c == '"' && !hasSpaceAfter && !wordBefore;
    }

    private static boolean closes(String text, int i, Span paragraph, char c) {
        if (c == '\u201d' || c == '\u00bb') {
            return true;
        }
        boolean wordAfter = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
        return (c == '"' || c == '\u201c') && !wordAfter;
    }
}

package org.newsproof.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsproof.document.Span;

/**
 * Finds quotations in single marks (‘ ’, ' ') within one paragraph and tells them from apostrophes: "the workers' rights", "rock 'n'
 * roll", "the '90s". A mark that opens while another quotation is open ends that one there, as newspapers do from sentence to sentence.
 */
final class SingleQuoteFinder {
    private static final Set<String> CLIPPED = Set.of("n", "em", "til", "cause", "tis", "twas", "bout", "cos", "round");
    private static final String BEFORE_OPENING = "([{\u2014\u2013-\"\u201c\u00ab/:";

    private final String text;
    private final Span range;

    private SingleQuoteFinder(String text, Span range) {
        this.text = text;
        this.range = range;
    }

    static List<Quote> find(String text, Span paragraph) {
        return new SingleQuoteFinder(text, paragraph).all();
    }

    private List<Quote> all() {
        List<Quote> quotes = new ArrayList<>();
        int at = range.start();
        while (at < range.end()) {
            if (!opens(at)) {
                at++;
                continue;
            }
            int end = end(at);
            if (end > at + 1) {
                boolean closed = end < range.end() && closes(end);
                quotes.add(new Quote(new Span(range.field(), at, closed ? end + 1 : end), new Span(range.field(), at + 1, end), closed));
            }
            at = Math.max(at + 1, end);
        }
        return quotes;
    }

    /** Where a quotation ends that opens there: its closing mark or the next opening one; {@code -1} where it is only an apostrophe. */
    private int end(int open) {
        int doubtful = -1;
        for (int i = open + 1; i < range.end(); i++) {
            if (opens(i)) {
                return doubtful > 0 ? doubtful : i;
            }
            if (closes(i) && !isPossessive(i)) {
                return i;
            }
            if (closes(i) && doubtful < 0) {
                doubtful = i;
            }
        }
        boolean curly = text.charAt(open) == '\u2018';
        return doubtful > 0 ? doubtful : curly || open == range.start() ? range.end() : -1;
    }

    private boolean opens(int at) {
        char mark = text.charAt(at);
        if (mark != '\'' && mark != '\u2018' || at + 1 >= range.end()) {
            return false;
        }
        char before = at > range.start() ? text.charAt(at - 1) : ' ';
        char after = text.charAt(at + 1);
        boolean free = Character.isWhitespace(before) || BEFORE_OPENING.indexOf(before) >= 0;
        boolean word = Character.isLetterOrDigit(after) || "$\u00a3\u20ac\u2026.\"\u201c[".indexOf(after) >= 0;
        return free && word && !isClipped(at);
    }

    /** "'em", "'90s": letters are left out there. */
    private boolean isClipped(int at) {
        int end = at + 1;
        while (end < range.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return CLIPPED.contains(word) || word.matches("\\d\\ds?");
    }

    private boolean closes(int at) {
        char mark = text.charAt(at);
        boolean wordAfter = at + 1 < range.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        return (mark == '\'' || mark == '\u2019') && !wordAfter && !Character.isWhitespace(text.charAt(at - 1));
    }

    /** Perhaps: "the workers' rights". */
    private boolean isPossessive(int at) {
        boolean afterS = Character.toLowerCase(text.charAt(at - 1)) == 's';
        return afterS && at + 2 < range.end() && text.charAt(at + 1) == ' ' && Character.isLetter(text.charAt(at + 2));
    }
}

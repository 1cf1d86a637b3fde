package org.newsproof.document.format;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** Finds the characters of a text in the mark-up that writes it, where some of them are entities or escaped. */
final class Written {
    /** The longest named entity of HTML, with its marks: {@code &CounterClockwiseContourIntegral;}. In characters. */
    private static final int LONGEST_ENTITY = 33;

    private Written() {}

    /**
     * The place of each character of a text; empty where the mark-up does not write just this text.
     *
     * @param escapes whether a backslash before a mark is none of the text, as in Markdown
     */
    static Optional<int[]> places(String file, int from, int to, String text, boolean escapes) {
        int[] places = new int[text.length()];
        int at = 0;
        int place = from;
        while (at < text.length() && place < to) {
            char c = file.charAt(place);
            if (c == '&') {
                int end = file.indexOf(';', place);
                String entity = end < 0 || end >= to || end - place > LONGEST_ENTITY ? "" : Parser.unescapeEntities(file.substring(place, end + 1), false);
                if (!entity.isEmpty() && entity.length() < end + 1 - place && text.startsWith(entity, at)) {
                    Arrays.fill(places, at, at + entity.length(), place);
                    at += entity.length();
                    place = end + 1;
                    continue;
                }
            }
            if (escapes && c == '\\' && place + 1 < to && file.charAt(place + 1) == text.charAt(at) && isMark(text.charAt(at))) {
                place++;
            }
            if (file.charAt(place) != text.charAt(at)) {
                return Optional.empty();
            }
            places[at++] = place++;
        }
        return at == text.length() ? Optional.of(places) : Optional.empty();
    }

    private static boolean isMark(char c) {
        return c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c);
    }
}

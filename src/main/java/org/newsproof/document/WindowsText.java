package org.newsproof.document;

import java.nio.charset.Charset;

/** Tells texts in Windows-1252 from broken ones in UTF-8. */
final class WindowsText {
    static final Charset CHARSET = Charset.forName("windows-1252");
    /** What typographers add to letters in Western European texts. */
    private static final String MARKS = "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\u2022\u00ab\u00bb\u2039\u203a\u20ac\u00a3\u00a7\u00a9\u00ae\u00b0\u00b7\u00a0\u00bf\u00a1\u2122";
    /** With as many broken characters of UTF-8 for each whole one, the whole ones are chance: a sharp s and a quotation mark make one. */
    private static final int BROKEN_PER_WHOLE = 5;

    private WindowsText() {}

    /** Whether bytes that are not UTF-8 are letters and marks of a Western European text, and hardly any make a character of UTF-8. */
    static boolean isLikely(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int at = 0;
        while (at < bytes.length) {
            int end = at + 1;
            if (bytes[at] < 0) {
                boolean isWhole = isWhole(bytes, at);
                boolean isCutOffAlone = broken == 0 && end < bytes.length && isCutOff(bytes, at);
                end = isWhole ? at + length(bytes[at]) : end;
                whole += isWhole ? 1 : 0;
                broken += isWhole ? 0 : 1;
                if (isCutOffAlone || !areLettersAndMarks(bytes, at, end)) {
                    return false;
                }
            }
            at = end;
        }
        return broken >= whole * BROKEN_PER_WHOLE;
    }

    /** Whether a character of UTF-8 begins there and the bytes end before it does. */
    static boolean isCutOff(byte[] bytes, int at) {
        return at + length(bytes[at]) > bytes.length && continuesTo(bytes, at, bytes.length);
    }

    private static boolean isWhole(byte[] bytes, int at) {
        int end = at + length(bytes[at]);
        return end > at + 1 && end <= bytes.length && continuesTo(bytes, at, end);
    }

    /** How many bytes a character of UTF-8 has that begins so; 1 where none does. */
    private static int length(byte first) {
        int lead = first & 0xff;
        if (lead < 0xc2 || lead > 0xf4) {
            return 1;
        }
        return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    private static boolean continuesTo(byte[] bytes, int first, int end) {
        for (int at = first + 1; at < end; at++) {
            if ((bytes[at] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean areLettersAndMarks(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, CHARSET).chars().allMatch(c -> Character.isLetter(c) || MARKS.indexOf(c) >= 0);
    }
}

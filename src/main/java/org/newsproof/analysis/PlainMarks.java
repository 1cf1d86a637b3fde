package org.newsproof.analysis;

/** A copy of equal length in which typographic quotation marks and apostrophes are straight: the models know only those. */
final class PlainMarks {
    private PlainMarks() {}

    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = switch (chars[i]) {
                case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`' -> '\'';
                case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
                case '\u00a0', '\u2009', '\u202f', '\t' -> ' ';
                case '\u2011' -> '-';
                default -> chars[i];
            };
        }
        return new String(chars);
    }
}

package org.newsproof.report.exchange;

import org.newsproof.report.WellFormed;

/** Text that XML 1.0 allows. */
final class XmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The same text, with U+FFFD for each control character and half character that XML has no way to write. */
    static String of(String text) {
        StringBuilder allowed = new StringBuilder(WellFormed.text(text));
        for (int i = 0; i < allowed.length(); i++) {
            char c = allowed.charAt(i);
            boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            if (isControl || c >= '\uFFFE') {
                allowed.setCharAt(i, REPLACEMENT);
            }
        }
        return allowed.toString();
    }
}

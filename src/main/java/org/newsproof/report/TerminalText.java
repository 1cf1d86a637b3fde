package org.newsproof.report;

/** Text from articles, ids and messages, made harmless for one line of a terminal. */
public final class TerminalText {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private TerminalText() {}

    /**
     * The text with everything that a terminal would obey instead of show made visible: line breaks, escapes and other
     * control characters as their pictures ({@code ␛}), characters that turn the writing direction, join, hide or break
     * lines by their number ({@code <U+202E>}).
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(code -> append(shown, code));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int code) {
        if (code < ' ') {
            shown.append((char) (CONTROL_PICTURES + code));
        } else if (code == DELETE) {
            shown.append((char) PICTURE_OF_DELETE);
        } else if (isShown(code)) {
            shown.appendCodePoint(code);
        } else {
            shown.append(String.format("<U+%04X>", code));
        }
    }

    private static boolean isShown(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}

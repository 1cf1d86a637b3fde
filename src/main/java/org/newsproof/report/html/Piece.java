package org.newsproof.report.html;

import java.util.ArrayList;
import java.util.List;
import org.newsproof.report.WellFormed;

/** Text for a page: words, or what stands for a character that shows nothing by itself. */
public record Piece(Kind kind, String text) {
    static final Piece LINE_BREAK = new Piece(Kind.LINE_BREAK, "¶");

    /** Letters below it are Latin, and are never joined or kept apart by an invisible character. */
    private static final int LAST_LATIN = 0x2FF;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** What a piece stands for. */
    public enum Kind {
        WORDS,
        /** A character that a browser would hide or obey: zero-width, direction, control. */
        UNSEEN,
        /** The end of a line that something is wrong with. */
        LINE_BREAK
    }

    public boolean isWords() {
        return kind == Kind.WORDS;
    }

    /** The style of what is not words. */
    public String style() {
        return kind == Kind.LINE_BREAK ? "unseen line-break" : "unseen";
    }

    /** The pieces of a text, in order; line breaks and tabs stay what they are. */
    static List<Piece> of(String text) {
        String whole = WellFormed.text(text);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int before = 0;
        int code;
        for (int i = 0; i < whole.length(); i += Character.charCount(code)) {
            code = whole.codePointAt(i);
            if (isUnseen(code, before)) {
                addWords(pieces, whole, from, i);
                pieces.add(new Piece(Kind.UNSEEN, String.format("U+%04X", code)));
                from = i + Character.charCount(code);
            }
            before = code;
        }
        addWords(pieces, whole, from, whole.length());
        return List.copyOf(pieces);
    }

    private static void addWords(List<Piece> pieces, String text, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(Kind.WORDS, text.substring(from, to)));
        }
    }

    private static boolean isUnseen(int code, int before) {
        return switch (Character.getType(code)) {
            case Character.CONTROL -> code != '\n' && code != '\r' && code != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !isJoiner(code) || before <= LAST_LATIN; // emoji and many scripts need joiners
            default -> false;
        };
    }

    private static boolean isJoiner(int code) {
        return code == ZERO_WIDTH_JOINER || code == ZERO_WIDTH_NON_JOINER;
    }
}

package org.newsproof.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void showsCharactersThatABrowserHidesOrObeys() {
        assertEquals(
                "zero(U+200B)width (U+202E)turned(U+202C) soft(U+00AD)hyphen(U+2028)(U+0007)",
                shown("zero\u200Bwidth \u202Eturned\u202C soft\u00ADhyphen\u2028\u0007"));
    }

    @Test
    void keepsLineBreaksAndTabs() {
        assertEquals("a\r\n\tb", shown("a\r\n\tb"));
    }

    @Test
    void keepsTheJoinersOfEmojiAndOfOtherScripts() {
        String text = "\uD83D\uDC68\u200D\uD83D\uDC69 \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        assertEquals(text, shown(text));
    }

    @Test
    void showsAJoinerBetweenLatinLetters() {
        assertEquals("pass(U+200D)word (U+200C)x", shown("pass\u200Dword \u200Cx"));
    }

    @Test
    void replacesHalfAnEmoji() {
        assertEquals("a\uFFFDb", shown("a\uD83Db"));
    }

    private static String shown(String text) {
        return Piece.of(text).stream()
                .map(piece -> piece.isWords() ? piece.text() : "(" + piece.text() + ")")
                .collect(Collectors.joining());
    }
}

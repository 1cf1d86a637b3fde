package org.newsproof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TerminalTextTest {

    @Test
    void showsEscapesInsteadOfLettingThemRecolourTheTerminal() {
        assertEquals("red ␛[31malert␇", TerminalText.of("red \u001B[31malert\u0007"));
    }

    @Test
    void showsTheOneCharacterFormOfAnEscape() {
        assertEquals("<U+009B>2J", TerminalText.of("\u009B2J"));
    }

    @Test
    void keepsTextOnOneLine() {
        assertEquals("a␊b␍c␉d<U+2028>e<U+2029>f<U+0085>g", TerminalText.of("a\nb\rc\td\u2028e\u2029f\u0085g"));
    }

    @Test
    void showsCharactersThatTurnTheWritingDirection() {
        assertEquals("invoice<U+202E>fdp.exe<U+2066>", TerminalText.of("invoice\u202Efdp.exe\u2066"));
    }

    @Test
    void showsCharactersThatCannotBeSeen() {
        assertEquals(
                "zero<U+200B>width<U+FEFF>, <U+E0041>tag, del␡",
                TerminalText.of("zero\u200Bwidth\uFEFF, \uDB40\uDC41tag, del\u007F"));
    }

    @Test
    void showsHalfAnEmojiByItsNumber() {
        assertEquals("<U+D83D>", TerminalText.of("\uD83D"));
    }

    @Test
    void leavesOrdinaryTextAlone() {
        String text = "Café “Łódź” — 30 % \u00A0 \u03A9 \u4E2D\u6587 \uD83D\uDE80";
        assertEquals(text, TerminalText.of(text));
    }
}

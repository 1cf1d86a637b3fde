package org.newsproof.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesAndColumnsFromOne(String lineEnd) {
        String text = String.join(lineEnd, "Fire at port", "", "The port of Bari is closed.", "");
        assertEquals("1:1", place(text, "Fire"));
        assertEquals("1:9", place(text, "port"));
        assertEquals("3:5", place(text, "port of"));
        assertEquals("4:1", place(new LineIndex(text), text.length()));
    }

    @Test
    void countsSurrogatesAsTwoColumns() {
        assertEquals("2:4", place("Fire\n\uD83D\uDD25 port", "port"));
    }

    @Test
    void knowsManyLines() {
        String text = "line\n".repeat(1000);
        assertEquals("1000:5", place(new LineIndex(text), text.length() - 1));
        assertEquals("1001:1", place(new LineIndex(text), text.length()));
    }

    @Test
    void anEmptyTextHasOnePlace() {
        assertEquals("1:1", place(new LineIndex(""), 0));
    }

    @Test
    void refusesPlacesOutsideOfTheText() {
        LineIndex lines = new LineIndex("Fire");
        assertThrows(IndexOutOfBoundsException.class, () -> lines.line(-1));
        assertEquals("offset 5 is outside of 0..4", assertThrows(IndexOutOfBoundsException.class, () -> lines.column(5)).getMessage());
    }

    private static String place(String text, String words) {
        return place(new LineIndex(text), text.indexOf(words));
    }

    private static String place(LineIndex lines, int offset) {
        return lines.line(offset) + ":" + lines.column(offset);
    }
}

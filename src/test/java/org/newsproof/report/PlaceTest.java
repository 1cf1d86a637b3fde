package org.newsproof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Span;

class PlaceTest {

    @Test
    void countsLinesOfTextWithWindowsLineEnds() {
        assertEquals("3:5 boats", placeOf("boats", "One.\r\n\r\nSix boats left.\r\n"));
    }

    @Test
    void countsAnEmojiAsTwoColumns() {
        assertEquals("2:8 boats", placeOf("boats", "One.\n\uD83D\uDE80 six boats"));
    }

    @Test
    void countsLinesOfEachFieldByItself() {
        Document document = Document.of("a", "one\ntwo\nthree").withHeadline("Six boats");
        Place place = new Places(document).place(new Span(Field.HEADLINE, 4, 9));
        assertEquals("1:5 boats", place.line() + ":" + place.column() + " " + place.words());
    }

    @Test
    void shortensALongQuotationInTheMiddle() {
        assertEquals("one two three … seven", quote("one two three four five six seven", 21));
    }

    @Test
    void leavesAShortQuotationWhole() {
        assertEquals("one two", quote("one two", 7));
    }

    @Test
    void doesNotCutThroughAnEmoji() {
        String rockets = "\uD83D\uDE80".repeat(20);
        assertEquals("\uD83D\uDE80".repeat(3) + " … " + "\uD83D\uDE80".repeat(2), quote(rockets, 11));
    }

    private static String placeOf(String words, String text) {
        int start = text.indexOf(words);
        Place place = new Places(Document.of("a", text)).place(Span.of(start, start + words.length()));
        return place.line() + ":" + place.column() + " " + place.words();
    }

    private static String quote(String words, int most) {
        return new Place(Span.of(0, words.length()), 1, 1, words).quote(most);
    }
}

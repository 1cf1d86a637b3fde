package org.newsproof.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static final String TEXT = "The ferry from Split was late.";

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 4", "5, 4"})
    void refusesWhatHoldsNoCharacter(int start, int end) {
        String message = assertThrows(IllegalArgumentException.class, () -> Span.of(start, end)).getMessage();
        assertEquals("span [" + start + ", " + end + ") must satisfy 0 <= start < end", message);
    }

    @Test
    void overlapsWhatSharesACharacterAndNotANeighbour() {
        assertTrue(at("ferry from").overlaps(at("from Split")));
        assertFalse(at("ferry ").overlaps(at("from")));
        assertFalse(new Span(Field.HEADLINE, 0, 9).overlaps(at("The ferry")));
    }

    @Test
    void containsItselfAndWhatLiesWithin() {
        assertTrue(at("ferry from").contains(at("from")));
        assertTrue(at("ferry").contains(at("ferry")));
        assertFalse(at("ferry").contains(at("ferry from")));
        assertFalse(new Span(Field.SOURCE, 0, 30).contains(at("ferry")));
    }

    @Test
    void coversBothAndWhatStandsBetween() {
        assertEquals("ferry from Split", words(at("Split").cover(at("ferry"))));
        assertThrows(IllegalArgumentException.class, () -> at("ferry").cover(new Span(Field.HEADLINE, 0, 3)));
    }

    @Test
    void sortsHeadlineBeforeTextBeforeSourceThenByPlace() {
        Span headline = new Span(Field.HEADLINE, 20, 25);
        Span source = new Span(Field.SOURCE, 0, 3);
        List<Span> sorted = Stream.of(source, at("ferry from"), at("ferry"), headline, at("The")).sorted().toList();
        assertEquals(List.of(headline, at("The"), at("ferry"), at("ferry from"), source), sorted);
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static String words(Span span) {
        return TEXT.substring(span.start(), span.end());
    }
}

package org.newsproof.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
    private final SpanIndex<Span> index = new SpanIndex<>(
            List.of(Span.of(0, 100), Span.of(10, 20), Span.of(30, 40), Span.of(50, 60), new Span(Field.HEADLINE, 10, 20)), span -> span);

    @Test
    void findsWhatHoldsASpanAndWhatBeginsInIt() {
        assertEquals(List.of(Span.of(0, 100), Span.of(30, 40)), index.overlapping(Span.of(35, 50)));
        assertEquals(List.of(Span.of(0, 100), Span.of(10, 20), Span.of(30, 40)), index.overlapping(Span.of(19, 31)));
    }

    @Test
    void findsNothingBesideOrInAnotherField() {
        assertEquals(List.of(), index.overlapping(Span.of(100, 110)));
        assertEquals(List.of(new Span(Field.HEADLINE, 10, 20)), index.overlapping(new Span(Field.HEADLINE, 0, 90)));
        assertEquals(List.of(), index.overlapping(new Span(Field.SOURCE, 0, 90)));
    }
}

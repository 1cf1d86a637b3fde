package org.newsproof.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;

class TakenPlacesTest {
    private final TakenPlaces taken = new TakenPlaces();

    @Test
    void isTakenWhereHalfOfTheLongerIsShared() {
        assertTrue(add(Category.GRAMMAR, Span.of(10, 20)));
        assertFalse(add(Category.GRAMMAR, Span.of(15, 20)), "the end of it");
        assertFalse(add(Category.GRAMMAR, Span.of(15, 25)), "half of each");
        assertFalse(add(Category.GRAMMAR, Span.of(0, 20)), "twice as long");
        assertTrue(add(Category.GRAMMAR, Span.of(16, 26)));
    }

    @Test
    void isFreeInAnotherCategoryOrField() {
        assertTrue(add(Category.GRAMMAR, Span.of(10, 20)));
        assertTrue(add(Category.STYLE, Span.of(10, 20)));
        assertTrue(add(Category.GRAMMAR, new Span(Field.HEADLINE, 10, 20)));
    }

    @Test
    void staysTakenByTheLongerOfTwoThatBeginTogether() {
        assertTrue(add(Category.GRAMMAR, Span.of(10, 100)));
        assertTrue(add(Category.GRAMMAR, Span.of(10, 20)));
        assertFalse(add(Category.GRAMMAR, Span.of(40, 100)));
    }

    private boolean add(Category category, Span span) {
        return taken.add(new Finding("a.rule", category, 0.9, "message", span, List.of(), List.of()));
    }
}

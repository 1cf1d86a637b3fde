package org.newsproof.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.document.Field;
import org.newsproof.document.Span;

class FindingTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesAConfidenceOutsideOfZeroToOne(double confidence) {
        String message = assertThrows(IllegalArgumentException.class, () -> finding("style.a", confidence, "odd", Span.of(0, 1))).getMessage();
        assertEquals("confidence " + confidence + " of style.a is not within 0..1", message);
    }

    @Test
    void refusesToSayNothing() {
        assertThrows(IllegalArgumentException.class, () -> finding("style.a", 1, " ", Span.of(0, 1)));
    }

    @Test
    void sortsByPlaceThenByRule() {
        Finding first = finding("style.b", 1, "odd", new Span(Field.HEADLINE, 9, 10));
        Finding second = finding("style.a", 1, "odd", Span.of(0, 4));
        Finding third = finding("style.b", 1, "odd", Span.of(0, 4));
        assertEquals(List.of(first, second, third), Stream.of(third, second, first).sorted().toList());
    }

    @Test
    void ordersSeveritiesFromTheGravest() {
        assertTrue(Severity.ERROR.isAtLeast(Severity.WARNING));
        assertTrue(Severity.WARNING.isAtLeast(Severity.WARNING));
        assertFalse(Severity.NOTE.isAtLeast(Severity.WARNING));
        assertEquals(List.of(true, true, false), Stream.of(Severity.values()).map(Severity::isShown).toList());
    }

    @ParameterizedTest
    @EnumSource
    void findsSeveritiesByTheirNamesInFiles(Severity severity) {
        assertEquals(Optional.of(severity), Severity.byKey(severity.key()));
        assertEquals(Optional.empty(), Severity.byKey(severity.name()));
    }

    @ParameterizedTest
    @EnumSource
    void findsCategoriesByTheirNamesInFiles(Category category) {
        assertEquals(Optional.of(category), Category.byKey(category.key()));
        assertEquals(Optional.empty(), Category.byKey(category.key() + "s"));
    }

    private static Finding finding(String rule, double confidence, String message, Span span) {
        return new Finding(rule, Category.STYLE, confidence, message, span, List.of(), List.of());
    }
}

package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacePatternTest {
    private static final String TEXT = "12 tons and 7 oxen";

    @Test
    void thePlaceIsTheGroupAtOrAllOfTheMatch() {
        assertEquals(List.of("12", "7"), words("(?<at>\\d+) \\p{L}+"));
        assertEquals(List.of("12 tons", "7 oxen"), words("\\d+ \\p{L}+"));
    }

    @Test
    void anEmptyPlaceIsNone() {
        assertEquals(List.of("7"), words("(?<at>7?) \\p{L}+"));
    }

    @Test
    void givesGroupsByNumberAndByName() {
        PlacePattern.Place place = PlacePattern.compile("(\\d+) (?<what>ox\\p{L}+)|(?<other>z)").places(TEXT).get(0);
        assertEquals(List.of("7", "oxen", ""), place.groups());
        assertEquals(Optional.of("oxen"), place.group("what"));
        assertEquals(Optional.empty(), place.group("other"));
        assertEquals(Optional.empty(), place.group("none"));
    }

    @Test
    void aLookBehindIsNoName() {
        assertTrue(PlacePattern.compile("(?<=1)2|(?<!and )7").isFoundIn(TEXT));
        assertEquals(List.of("2"), words("(?<=1)2|(?<!and )7"));
    }

    private static List<String> words(String expression) {
        return PlacePattern.compile(expression).places(TEXT).stream().map(place -> TEXT.substring(place.start(), place.end())).toList();
    }
}

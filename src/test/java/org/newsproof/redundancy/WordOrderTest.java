package org.newsproof.redundancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordOrderTest {

    @Test
    void countsTheWordsThatBothHaveInOneOrder() {
        assertEquals(4, WordOrder.common(List.of("nine", "bridges", "were", "closed"), List.of("nine", "old", "bridges", "were", "closed")));
    }

    @Test
    void leavesOutWordsThatChangedPlaces() {
        assertEquals(1, WordOrder.common(List.of("ferry", "bridge"), List.of("bridge", "ferry")));
    }

    @Test
    void findsNothingInCommonWithNothing() {
        assertEquals(0, WordOrder.common(List.of("bridge"), List.of()));
    }
}

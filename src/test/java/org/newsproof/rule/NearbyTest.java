package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearbyTest {
    private final Nearby<String> near = new Nearby<>(
            List.of("ferry sank", "bread costs", "ferry left", "train left", "bread rose"), words -> List.of(words.split(" ")));

    @Test
    void findsWhatSharesAKeyInTextOrder() {
        assertEquals(List.of("ferry sank", "ferry left"), near.before(3, List.of("left", "ferry")));
        assertEquals(List.of("bread costs", "bread rose"), near.around(2, Set.of("bread")));
    }

    @Test
    void leavesOutThePlaceItself() {
        assertEquals(List.of("ferry sank", "train left"), near.around(2, List.of("ferry", "left")));
        assertEquals(List.of(), near.before(0, List.of("ferry")));
    }

    @Test
    void findsNoMoreThanTheNearestWhereEverythingIsAlike() {
        int length = 10 * Nearby.MOST;
        Nearby<Integer> same = new Nearby<>(Collections.nCopies(length, 0), thing -> List.of("ferry", "sank"));
        for (int at = 0; at < length; at++) {
            assertEquals(Math.min(at, Nearby.MOST), same.before(at, List.of("ferry", "sank")).size());
            assertEquals(Math.min(at, Nearby.MOST) + Math.min(length - 1 - at, Nearby.MOST), same.around(at, List.of("sank", "ferry")).size());
        }
    }
}

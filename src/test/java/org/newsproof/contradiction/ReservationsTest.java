package org.newsproof.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;

class ReservationsTest {
    private static final Reservations RESERVATIONS = new Reservations(new Lexicons(List.of(RuleFolder.bundled())));

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "The ferry sank near Odda. =",
        "If the ferry sinks, the firm pays. = HYPOTHETICAL",
        "Had the ferry sunk, nobody would sail. = HYPOTHETICAL",
        "Without the pilot the ferry would sink. = HYPOTHETICAL",
        "Had the captain not slept? =",
        "The firm denies that the ferry sank. = DISPUTED",
        "Another ferry sank near Bergen. = ANOTHER",
        "The firm had originally ordered nine ferries. = ELSEWHEN",
        "Three of the ferries sank. = PART"
    })
    void readsThemFromWordsAndOrder(String text, String expected) {
        Set<Reservation> found = RESERVATIONS.of(SharedAnalyzer.analysis(text).sentences().get(0));
        Set<Reservation> wanted = expected == null ? EnumSet.noneOf(Reservation.class)
                : Arrays.stream(expected.split(" ")).map(Reservation::valueOf).collect(Collectors.toSet());
        assertEquals(wanted, found);
    }
}

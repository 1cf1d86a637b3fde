package org.newsproof.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairModelTest {
    private static final TextPair CLASHING = new TextPair(
            "Both passengers of the balloon landed unharmed in a field near Assen.", "All three passengers of the balloon were back on the ground near Assen without injuries.");
    private static final TextPair AGREEING = new TextPair(
            "Both passengers of the balloon landed unharmed in a field near Assen.", "Both passengers of the balloon were back on the ground near Assen without injuries.");

    @Test
    void findsAContradictionLikelierThanAnAgreement() {
        List<PairReading> readings = PairModel.get().read(List.of(CLASHING, AGREEING));
        assertTrue(readings.get(0).contradiction() > 0.5, readings.get(0).toString());
        assertTrue(readings.get(1).contradiction() < 0.5, readings.get(1).toString());
    }

    @Test
    void readsAPairAlikeWhereverItStands() {
        List<PairReading> forward = PairModel.get().read(List.of(CLASHING, AGREEING));
        List<PairReading> backward = PairModel.get().read(List.of(AGREEING, CLASHING));
        assertEquals(forward.get(0).contradiction(), backward.get(1).contradiction(), 0.02);
    }

    @Test
    void givesEachWordItsPlace() {
        PairReading reading = PairModel.get().read(List.of(CLASHING)).get(0);
        PairReading.Word word = reading.second().get(0);
        assertEquals("All", CLASHING.second().substring(word.start(), word.end()));
    }

    @Test
    void readsOnlyAsMuchAsItWasTrainedFor() {
        String endless = String.join(" ", Collections.nCopies(2000, "harbour"));
        PairReading reading = PairModel.get().read(List.of(new TextPair(endless, "The harbour is closed."))).get(0);
        assertTrue(reading.first().size() < 128, "words read: " + reading.first().size());
        assertEquals(5, reading.second().size());
    }

    @Test
    void readsNothingFromNothing() {
        assertEquals(List.of(), PairModel.get().read(List.of()));
    }
}

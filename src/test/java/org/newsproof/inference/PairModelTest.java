package org.newsproof.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairModelTest {
    private static final TextPair CLASHING = new TextPair(
            "Foreign ministers of the seven islands met in Geneva for talks about fishing.", "The talks of the seven island ministers about fishing were held at a hotel in Lisbon.");
    private static final TextPair AGREEING = new TextPair(
            "Foreign ministers of the seven islands met in Geneva for talks about fishing.", "The talks of the seven island ministers about fishing were held at a hotel in Geneva.");

    @Test
    void findsAContradictionLikelierThanAnAgreement() {
        List<PairReading> readings = PairModel.get().read(List.of(CLASHING, AGREEING));
        double difference = readings.get(0).contradiction() - readings.get(1).contradiction();
        assertTrue(difference > 0.2, readings.toString());
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
        assertEquals("The", CLASHING.second().substring(word.start(), word.end()));
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

package org.newsproof.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairModelTest {
    private static final TextPair CLASHING = new TextPair(
            "Foreign ministers of the seven islands met in Geneva for talks about fishing.",
            "The talks of the seven island ministers about fishing were held in Lisbon.");
    private static final TextPair AGREEING = new TextPair(
            "Foreign ministers of the seven islands met in Geneva for talks about fishing.",
            "The talks of the seven island ministers about fishing were held in Geneva.");

    private static Stream<PairModel> models() {
        return Stream.of(PairModel.quick(), PairModel.careful());
    }

    @ParameterizedTest
    @MethodSource("models")
    void findsAContradictionLikelierThanAnAgreement(PairModel model) {
        List<PairReading> readings = model.read(List.of(CLASHING, AGREEING));
        double difference = readings.get(0).contradiction() - readings.get(1).contradiction();
        assertTrue(difference > 0.2, readings.toString());
    }

    @Test
    void theQuickModelKnowsAHotelInATownFromAnotherTown() {
        TextPair clashing = new TextPair(CLASHING.first(), "The talks of the seven island ministers about fishing were held at a hotel in Lisbon.");
        TextPair agreeing = new TextPair(AGREEING.first(), "The talks of the seven island ministers about fishing were held at a hotel in Geneva.");
        List<PairReading> readings = PairModel.quick().read(List.of(clashing, agreeing));
        double difference = readings.get(0).contradiction() - readings.get(1).contradiction();
        assertTrue(difference > 0.2, readings.toString());
    }

    @ParameterizedTest
    @MethodSource("models")
    void readsAPairAlikeWhereverItStands(PairModel model) {
        List<PairReading> forward = model.read(List.of(CLASHING, AGREEING));
        List<PairReading> backward = model.read(List.of(AGREEING, CLASHING));
        assertEquals(forward.get(0).contradiction(), backward.get(1).contradiction(), 0.02);
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesEachWordItsPlace(PairModel model) {
        PairReading reading = model.read(CLASHING);
        PairReading.Word word = reading.second().get(0);
        assertEquals("The", CLASHING.second().substring(word.start(), word.end()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void readsOnlyAsMuchAsItWasTrainedFor(PairModel model) {
        String endless = String.join(" ", Collections.nCopies(2000, "harbour"));
        PairReading reading = model.read(new TextPair(endless, "The harbour is closed."));
        assertTrue(reading.first().size() < 128, "words read: " + reading.first().size());
        assertEquals(5, reading.second().size());
    }

    @Test
    void theSieveTellsWhatBelongsTogetherFromWhatDoesNot() {
        TextPair unrelated = new TextPair(CLASHING.first(), "The harvest of apples in the valley began a week late after a cold spring.");
        List<PairReading> readings = PairModel.sieve().read(List.of(CLASHING, unrelated));
        assertTrue(readings.get(0).contradiction() > 2 * readings.get(1).contradiction(), readings.toString());
    }

    @Test
    void readsNothingFromNothing() {
        assertEquals(List.of(), PairModel.quick().read(List.of()));
    }
}

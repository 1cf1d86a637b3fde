package org.newsproof.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipModelTest {
    private static final String GOOD = "The two brothers were arrested at the port on Friday.";
    private static final String BAD = "The two brothers was arrested at the port on Friday.";

    @Test
    void suspectsTheWrongForm() {
        WordReading worst = worst(BAD);
        assertEquals("was", BAD.substring(worst.start(), worst.end()));
        assertEquals(Slip.FORM, worst.slip());
    }

    @Test
    void suspectsAGoodSentenceLess() {
        double difference = worst(BAD).wrong() - worst(GOOD).wrong();
        assertTrue(difference > 0.3, () -> "difference " + difference);
    }

    @Test
    void givesEachWordItsPlace() {
        List<WordReading> words = SlipModel.shared().read("Zürich's “Kunsthaus” reopened.");
        assertEquals(List.of("0-6", "6-7", "7-8", "9-10", "10-19", "19-20", "21-29", "29-30"), words.stream().map(word -> word.start() + "-" + word.end()).toList());
    }

    @Test
    void readsOnlyAsMuchAsItWasTrainedFor() {
        List<WordReading> words = SlipModel.shared().read(String.join(" ", Collections.nCopies(500, "word")));
        assertEquals(70, words.size());
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertEquals(List.of(), SlipModel.shared().read(""));
    }

    private static WordReading worst(String sentence) {
        return SlipModel.shared().read(sentence).stream().max(Comparator.comparingDouble(WordReading::wrong)).orElseThrow();
    }
}

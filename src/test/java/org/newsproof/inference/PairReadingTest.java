package org.newsproof.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PairReadingTest {
    private static final List<PairReading.Word> TWO_WORDS = List.of(new PairReading.Word(0, 3, 0.2), new PairReading.Word(4, 9, 0.8));
    private static final List<PairReading.Word> ONE_WORD = List.of(new PairReading.Word(0, 3, 0.4));

    @Test
    void sumsWhatExcludesTheOtherSentence() {
        PairReading reading = new PairReading(likelihoods(0.5, Clash.TIME, 0.25, Clash.PLACE), TWO_WORDS, ONE_WORD);
        assertEquals(0.75, reading.contradiction(), 1e-9);
        assertEquals(Clash.TIME, reading.clash());
    }

    @Test
    void namesTheClashesThatHaveAShareOfTheWhole() {
        PairReading reading = new PairReading(likelihoods(0.6, Clash.TIME, 0.2, Clash.PLACE), TWO_WORDS, ONE_WORD);
        assertEquals(List.of(Clash.TIME, Clash.PLACE), reading.clashes(0.2));
        assertEquals(List.of(Clash.TIME), reading.clashes(0.3));
    }

    @Test
    void turnsTheSentencesRound() {
        PairReading turned = new PairReading(likelihoods(0.5, Clash.TIME, 0, Clash.PLACE), TWO_WORDS, ONE_WORD).turned();
        assertEquals(ONE_WORD, turned.first());
        assertEquals(TWO_WORDS, turned.second());
    }

    @Test
    void takesTheMeanOfWordsThatAllReadingsHave() {
        PairReading one = new PairReading(likelihoods(0.5, Clash.TIME, 0.1, Clash.PLACE), TWO_WORDS, ONE_WORD);
        PairReading other = new PairReading(likelihoods(0.1, Clash.TIME, 0.7, Clash.PLACE), ONE_WORD, ONE_WORD);
        PairReading mean = PairReading.mean(List.of(one, other), List.of(0.75, 0.25));
        assertEquals(0.25, mean.likelihoods().get(Clash.PLACE), 1e-9);
        assertEquals(1, mean.first().size());
        assertEquals(0.25, mean.first().get(0).clashing(), 1e-9);
    }

    private static Map<Clash, Double> likelihoods(double one, Clash first, double other, Clash second) {
        return Arrays.stream(Clash.values()).collect(Collectors.toMap(Function.identity(), clash -> clash == first ? one : clash == second ? other : 0));
    }
}

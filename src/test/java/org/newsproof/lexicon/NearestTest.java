package org.newsproof.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KEYS = List.of("fail-on", "min-confidence", "jobs", "rules", "categories", "words");

    @ParameterizedTest
    @CsvSource({"'','',0", "jobs,jobs,0", "job,jobs,1", "'',jobs,4", "fial-on,fail-on,2", "rule,jobs,4", "kitten,sitting,3"})
    void countsLettersToAddDropOrChange(String one, String other, int distance) {
        assertEquals(distance, Nearest.distance(one, other));
        assertEquals(distance, Nearest.distance(other, one));
    }

    @ParameterizedTest
    @CsvSource({"failon,fail-on", "fial-on,fail-on", "mininum-confidence,min-confidence", "job,jobs", "word,words", "category,categories"})
    void findsWhatWasMeant(String typed, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(typed, KEYS));
        assertEquals(", did you mean '" + meant + "'?", Nearest.hint(typed, KEYS));
    }

    @ParameterizedTest
    @CsvSource({"threads", "x", "''", "severity"})
    void saysNothingWhereNothingIsNear(String typed) {
        assertEquals("", Nearest.hint(typed, KEYS));
    }

    @Test
    void takesTheFirstByAlphabetOfTwoThatAreAsNear() {
        assertEquals(Optional.of("grammar.a-an"), Nearest.to("grammar.a-in", List.of("grammar.a-on", "grammar.a-an")));
    }
}

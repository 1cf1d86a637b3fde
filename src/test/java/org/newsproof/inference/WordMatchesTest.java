package org.newsproof.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes: 0 not compared, 1 word, 3 number, 5 name; one more where the other sentence lacks it. */
class WordMatchesTest {
    private final WordPieces pieces = WordPieces.shared();

    @Test
    void comparesWordsByTheirBeginning() {
        assertEquals(List.of(0, 1, 2, 0), codes("The ministers dined.", "A minister left."));
    }

    @Test
    void readsNumbersInWordsAndDigitsAlike() {
        assertEquals(List.of(3, 4, 3), codes("twelve 14 third", "The 3rd of 12"));
        assertEquals(List.of(3, 3, 3), codes("1,500", "some 1500 of them"));
        assertEquals(List.of(4, 4, 4), codes("3.5", "3.6"));
    }

    @Test
    void takesCapitalsForNamesButNotAtTheBeginning() {
        assertEquals(List.of(2, 0, 6, 5), codes("Yesterday in Turku Oslo", "to Oslo"));
        assertEquals(List.of(6, 6, 2), codes("Anna Berg waits", "nothing"));
    }

    private List<Integer> codes(String text, String other) {
        return Arrays.stream(matches(text).against(matches(other))).boxed().toList();
    }

    private WordMatches matches(String text) {
        return WordMatches.of(text, pieces.words(text));
    }
}

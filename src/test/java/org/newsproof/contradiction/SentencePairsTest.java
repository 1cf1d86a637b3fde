package org.newsproof.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.SharedAnalyzer;

class SentencePairsTest {
    @Test
    void pairsSentencesThatShareRareWords() {
        List<String> pairs = pairs("The ferry sank off Corfu on Monday. Bread costs more in Athens. Divers reached the ferry near Corfu.");
        assertEquals(List.of("The ferry sank off Corfu on Monday. + Divers reached the ferry near Corfu."), pairs);
    }

    @Test
    void leavesOutSentencesTooShortToBeDenied() {
        assertEquals(List.of(), pairs("Ferry sank. The ferry sank off the island of Corfu."));
    }

    @Test
    void growsWithTheLengthOfTheTextAndNotWithItsSquare() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 400; at++) {
            text.append("The ferry number ").append(at).append(" left Corfu for port ").append(at % 40).append(" today.\n");
        }
        int found = pairs(text.toString()).size();
        assertTrue(found <= 4 * 400, "pairs: " + found);
    }

    private static List<String> pairs(String text) {
        Analysis analysis = SharedAnalyzer.analysis(text);
        return SentencePairs.of(analysis.sentences()).stream()
                .map(pair -> analysis.slice(pair.first().span()) + " + " + analysis.slice(pair.second().span()))
                .toList();
    }
}

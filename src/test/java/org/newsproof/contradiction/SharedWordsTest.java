package org.newsproof.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.claim.ClaimReader;
import org.newsproof.claim.FrameReader;
import org.newsproof.claim.NameBook;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;

class SharedWordsTest {
    private static final ClaimReader READER = new ClaimReader(
            FrameReader.read(List.of(RuleFolder.bundled())), new NameBook(new Lexicons(List.of(RuleFolder.bundled()))));

    @Test
    void findsTheSameQuotationTwice() {
        List<SharedWords.Pair> pairs = pairs("\"We lost every boat in the harbour that night,\" said Ada Holm.\nNobody was hurt.\n"
                + "\"We lost every boat in the harbour that night,\" said Rolf Lund.\n");
        assertEquals(List.of("Ada Holm and Rolf Lund"), pairs.stream().map(pair -> pair.first().speaker().name() + " and " + pair.second().speaker().name()).toList());
    }

    @Test
    void growsWithTheLengthOfTheTextAndNotWithItsSquare() {
        int length = 4 * Nearby.MOST;
        int found = pairs("\"We lost every boat in the harbour that night,\" said Ada Holm.\n".repeat(length)).size();
        assertTrue(found > length && found <= Nearby.MOST * length, "pairs: " + found);
    }

    private static List<SharedWords.Pair> pairs(String text) {
        return new SharedWords(new Article(SharedAnalyzer.analysis(text), READER)).pairs();
    }
}

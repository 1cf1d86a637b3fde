package org.newsproof.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.inference.Clash;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;

class PairEvidenceTest {
    private static final PairEvidence EVIDENCE = new PairEvidence(new Lexicons(List.of(RuleFolder.bundled())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NUMBER | The crew of twelve came home. | All 14 sailors are at home.",
        "TIME | The train left on Monday. | It left on Friday, the guard says.",
        "TIME | The keeper was beaten in the 57th minute. | The goal fell in the 77th minute.",
        "PLACE | The talks were held in Oslo. | They met in Bergen.",
        "ORDINAL | It was his second title. | The title was his first.",
        "POLARITY | The minister did not sign. | The minister signed.",
        "ANTONYM | Prices rose in May. | The fall of prices goes on.",
        "MEMBERSHIP | Both brothers were freed. | One brother was freed."
    })
    void sees(Clash clash, String first, String second) {
        assertTrue(evidence(first, second).contains(clash), () -> evidence(first, second).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NUMBER | The crew of twelve came home. | All 12 sailors are at home.",
        "NUMBER | The crew of twelve came home. | The sailors are at home.",
        "TIME | The train left on Monday. | On Monday it left, the guard says.",
        "PLACE | The talks were held in Oslo. | They met in Oslo.",
        "POLARITY | The minister did not sign. | The minister never signed.",
        "ANTONYM | Prices rose in May. | The growth of prices goes on."
    })
    void seesNothing(Clash clash, String first, String second) {
        assertFalse(evidence(first, second).contains(clash), () -> evidence(first, second).toString());
    }

    @Test
    void doesNotDependOnTheOrder() {
        String first = "Anna Holm won the second race in Oslo on Monday.";
        String second = "Ruud Maas did not win the third race in Bergen on Friday.";
        assertEquals(evidence(first, second), evidence(second, first));
    }

    private static Set<Clash> evidence(String first, String second) {
        List<Sentence> sentences = SharedAnalyzer.analysis(first + "\n" + second).sentences();
        return EVIDENCE.of(sentences.get(0), sentences.get(1));
    }
}

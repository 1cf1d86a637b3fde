package org.newsproof.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.document.Span;
import org.newsproof.inference.Clash;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;

class PairEvidenceTest {
    private static final PairEvidence EVIDENCE = new PairEvidence(new Lexicons(List.of(RuleFolder.bundled())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NUMBER | The crew of twelve came home. | All 14 sailors are at home.",
        "TIME | The train left on Monday morning. | It left on Friday evening, the guard says.",
        "TIME | The strike lasted three weeks. | The strike was over after five weeks.",
        "TIME | The meeting began at 10:30. | It began at 11:45, the minutes say.",
        "TIME | The keeper was beaten in the 57th minute. | The goal fell in the 77th minute.",
        "PLACE | The talks were held in Oslo. | They met in Bergen.",
        "ORDINAL | It was his second title. | The title was his first.",
        "POLARITY | The minister did not sign. | The minister signed.",
        "ANTONYM | Prices rose in May. | The fall of prices goes on.",
        "ANTONYM | The driver is in custody. | The driver was released on bail by the judge.",
        "MEMBERSHIP | Both brothers were freed. | One brother was freed.",
        "ROLE | Rondo sells wheels to Ferrotec. | Ferrotec sells wheels to Rondo.",
        "ROLE | The mayor sued the builder. | It was the builder, an old friend, who went to court.",
        "ROLE | Norway asked for help. | It had been Sweden that asked for it."
    })
    void supports(Clash clash, String first, String second) {
        assertTrue(isSupported(clash, first, second));
        assertTrue(isSupported(clash, second, first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NUMBER | The crew of twelve came home. | All 12 sailors are at home.",
        "NUMBER | The crew of twelve came home. | The sailors are at home.",
        "TIME | The train left on Monday. | On Monday it left, the guard says.",
        "TIME | The keeper trained on Monday. | The keeper will play on Thursday.",
        "ORDINAL | They won the first leg. | It will be their second final.",
        "TIME | It rained on 12 July. | It rained for two days.",
        "TIME | The crew of 12 people left in May. | In May all 14 people left.",
        "PLACE | The talks were held in Oslo. | They met in Oslo.",
        "POLARITY | The minister did not sign. | The minister never signed.",
        "POLARITY | The baker pleaded not guilty. | A jury found the baker guilty.",
        "ANTONYM | Prices rose in May. | The growth of prices goes on.",
        "ROLE | Rondo sells wheels to Ferrotec. | Rondo delivers wheels to the firm Ferrotec.",
        "ROLE | Rondo sued Ferrotec. | Ferrotec sued Rondo in return.",
        "ROLE | Rondo wrote to Ferrotec. | Ferrotec left the old friends of Rondo.",
        "ROLE | Portugal beat Spain. | Spain was beaten by Portugal.",
        "ROLE | The mayor sued the builder. | It was on Monday that the mayor went to court.",
        "ROLE | The mayor sued the builder. | It was in Geneva that the mayor went to court.",
        "ROLE | The mayor sued the builder. | It is unclear who paid the lawyer.",
        "ROLE | The mayor sued the builder. | It was said that the mayor went to court.",
        "ROLE | The mayor sued the builder. | It is clear that the Nord court will hear the mayor."
    })
    void doesNotSupport(Clash clash, String first, String second) {
        assertFalse(isSupported(clash, first, second));
        assertFalse(isSupported(clash, second, first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[Prices] increased in May. | true",
        "Prices increased, [the ministry] said. | true",
        "Prices increased, the [ministry] said. | false",
    })
    void looksOnlyAtTheClashingWordsAndTwoNextToThem(String marked, boolean supports) {
        String text = marked.replaceAll("[\\[\\]]", "");
        Sentence first = sentences(text).get(0);
        Span clashing = new Span(first.field(), marked.indexOf('['), marked.indexOf(']') - 1);
        Sentence second = sentences("The fall of prices goes on.").get(0);
        assertEquals(supports, EVIDENCE.supports(Clash.ANTONYM, PairEvidence.Place.around(first, clashing), whole(second)));
    }

    private static boolean isSupported(Clash clash, String first, String second) {
        List<Sentence> sentences = sentences(first + "\n" + second);
        return EVIDENCE.supports(clash, whole(sentences.get(0)), whole(sentences.get(1)));
    }

    private static PairEvidence.Place whole(Sentence sentence) {
        return new PairEvidence.Place(sentence, 0, sentence.size());
    }

    private static List<Sentence> sentences(String text) {
        return SharedAnalyzer.analysis(text).sentences();
    }
}

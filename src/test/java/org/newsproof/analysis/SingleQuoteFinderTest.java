package org.newsproof.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.document.Span;

class SingleQuoteFinderTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "[['We stay,']] the mayor said, [['and we don't build.']]",
        "[[\u2018We stay,\u2019]] the mayor\u2019s aide said. [[\u2018We aren\u2019t leaving.\u2019]]",
        "She called it a [['serious problem']] and [['shameless']] theft.",
        "He said: [['The workers' rights are at stake.']]",
        "The workers' rights and the players' wages were cut.",
        "It was rock 'n' roll of the '90s, the boss's son said.",
        "[[open:\u2018We stay. ]][[\u2018We build.\u2019]]",
        "\"They said [['no']] to us,\" he told the court."
    })
    void tellsQuotationsFromApostrophes(String marked) {
        String text = MarkedWords.plain(marked);
        Map<Span, String> labels = new HashMap<>();
        List<Span> paragraphs = SharedAnalyzer.analysis(text).paragraphs().stream().map(Paragraph::span).toList();
        paragraphs.forEach(paragraph -> SingleQuoteFinder.find(text, paragraph).forEach(quote -> labels.put(quote.span(), quote.closed() ? "" : "open")));
        assertEquals(marked, MarkedWords.mark(text, labels));
    }
}

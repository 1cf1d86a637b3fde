package org.newsproof.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.document.Span;

class QuoteFinderTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "[[\u201cWe stay,\u201d]] the mayor said, [[\u201cand we build.\u201d]]",
        "[[\"We stay,\"]] the mayor said. [[\"And we build.\"]]",
        "He called it [[\u201ea mistake\u201c]] and [[\u00aba shame\u00bb]].",
        "A 6\"x4\" pipe burst under the [[\"old\"]] bridge.",
        "The \"\" was empty, [[\"this\"]] is not."
    })
    void findsWhatStandsInDoubleMarks(String marked) {
        assertEquals(marked, quotes(MarkedWords.plain(marked)));
    }

    @Test
    void endsAnOpenQuotationWithItsParagraph() {
        String marked = "The mayor said: [[open:\u201cWe stay. We build.]]\n\n[[\u201cWe pay.\u201d]]";
        assertEquals(marked, quotes(MarkedWords.plain(marked)));
    }

    @Test
    void leavesTheMarksOutsideOfTheInnerWords() {
        Quote quote = SharedAnalyzer.analysis("He said \u201cwe stay\u201d twice.").quotes().get(0);
        assertEquals(Span.of(quote.span().start() + 1, quote.span().end() - 1), quote.inner());
    }

    private static String quotes(String text) {
        Map<Span, String> labels = new HashMap<>();
        List<Span> paragraphs = SharedAnalyzer.analysis(text).paragraphs().stream().map(Paragraph::span).toList();
        paragraphs.forEach(paragraph -> QuoteFinder.find(text, paragraph).forEach(quote -> labels.put(quote.span(), quote.closed() ? "" : "open")));
        return MarkedWords.mark(text, labels);
    }
}

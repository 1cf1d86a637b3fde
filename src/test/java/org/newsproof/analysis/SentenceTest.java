package org.newsproof.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsproof.document.Document;

class SentenceTest {
    @Test
    void findsTheTokenAtOrBehindAnOffset() {
        Sentence sentence = Analyzer.load().analyze(Document.of("id", "Go on, Anna.")).sentences().get(0);
        assertEquals(
                List.of("Go", "Go", "on", "on", "on", ",", "Anna", "Anna", "Anna", "Anna", "Anna", ".", "."),
                IntStream.rangeClosed(0, 12).mapToObj(offset -> sentence.token(sentence.firstEndingBehind(offset)).text()).toList());
    }
}

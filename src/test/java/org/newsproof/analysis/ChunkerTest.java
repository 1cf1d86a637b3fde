package org.newsproof.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;

class ChunkerTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "[[The three injured sailors]] left [[the hospital]].",
        "[[President Vladimir Putin]] met [[his Latvian colleague]] in [[the Kremlin]].",
        "[[The army]]'s [[new drones]] hit [[a large, old warehouse]].",
        "[[Officials]] of [[the Latvian ministry]] sold [[drones]] to [[Ukraine]].",
        "[[It]] struck [[the Independent Electoral Commission]] on [[Monday]].",
        "About [[1,200 people]] fled [[the burning village]].",
        "[[The firm]] paid around [[$20 million]].",
        "[[Their safe and legal passage]] was promised.",
        "[[The soldiers]] [[who]] guarded [[the bridge]] fled.",
        "[[Peru]] beat [[Chile]] [[2-1]] in [[Lima]]."
    })
    void findsNounPhrasesWithWhatStandsBeforeTheNoun(String marked) {
        assertEquals(marked, phrases(MarkedWords.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[The company]] promised to pay.",
        "[[France]] and [[Germany]] agreed.",
        "[[The meeting]] with [[Peru]] [[Sunday]] was cancelled."
    })
    void endsAPhraseBeforeAVerbAConjunctionAndADay(String marked) {
        assertEquals(marked, phrases(MarkedWords.plain(marked)));
    }

    @Test
    void linksAPhraseToItsPossessor() {
        List<NounPhrase> phrases = Chunker.nounPhrases(SharedAnalyzer.sentence("The army's new drones hit the port."));
        assertEquals(Optional.of(phrases.get(0)), phrases.get(1).possessor());
        assertEquals(Optional.empty(), phrases.get(2).possessor());
    }

    private static String phrases(String text) {
        return MarkedWords.mark(text, Chunker.nounPhrases(SharedAnalyzer.sentence(text)).stream().map(NounPhrase::span).toList());
    }
}

package org.newsproof.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRepairTest {
    /** Tokens stand with a space between them. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "The army's drones; The army 's drones",
        "The minister\u2019s wife; The minister 's wife",
        "They're sure it won't rain; They 're sure it wo n't rain",
        "\"We stay,\" he said; \" We stay , \" he said"
    })
    void cutsOffMarksAndClippedWords(String text, String tokens) {
        assertEquals(tokens, tokens(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "a 45-year-old co-operative; a 45-year-old co-operative",
        "1,250.5 tonnes at 14:30 on the 21st; 1,250.5 tonnes at 14:30 on the 21st",
        "Mr. Smith and J. R. Brown of AT&T; Mr. Smith and J. R. Brown of AT&T",
        "the U.S. army and O'Neill; the U.S. army and O'Neill"
    })
    void keepsWordsNumbersAndAbbreviationsWhole(String text, String tokens) {
        assertEquals(tokens, tokens(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "It rained, then stopped.; It rained , then stopped .",
        "It rained...; It rained ...",
        "Rain--and snow; Rain -- and snow",
        "The pipe (broken) leaks; The pipe ( broken ) leaks"
    })
    void makesMarksTokensOfTheirOwn(String text, String tokens) {
        assertEquals(tokens, tokens(text));
    }

    private static String tokens(String text) {
        return SharedAnalyzer.sentence(text).tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }
}

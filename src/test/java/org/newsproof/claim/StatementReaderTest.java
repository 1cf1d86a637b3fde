package org.newsproof.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;

class StatementReaderTest {
    private static final ClaimReader READER = new ClaimReader(List.of(), new NameBook(new Lexicons(List.of(RuleFolder.bundled()))));

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '~', value = {
        "\"We stay,\" Maria Rossi said. = Maria Rossi: We stay,",
        "\"We stay,\" said Maria Rossi. \"We build.\" = Maria Rossi: We stay, | Maria Rossi: We build.",
        "Maria Rossi told reporters: \"We stay.\" = Maria Rossi: We stay.",
        "'We stay,' laughed Maria Rossi. = Maria Rossi: We stay,",
        "Maria Rossi called it a 'serious problem'. = Maria Rossi: serious problem",
        "It was Maria Rossi, not the council, who said \"we stay\". = Maria Rossi: we stay",
        "The remark that it is \"too late\" was made by Maria Rossi. = Maria Rossi: too late",
        "The chairman, Ivo Maric, said: \"We stay.\" = Ivo Maric: We stay.",
        "Ivo Maric resigned. \"We stay,\" the agency quoted him as saying. = Ivo Maric: We stay,",
        "Ivo Maric, the mayor, said it rained. \"We stay,\" he told the radio. = Ivo Maric: We stay,",
        "The sign said nothing. Somebody wrote a \"letter\". = Somebody: letter"
    })
    void givesQuotedWordsToTheirSpeaker(String text, String expected) {
        assertEquals(expected, shown(text, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "Maria Rossi said that the dam is old. = Maria Rossi: that the dam is old.",
        "The dam is old, Maria Rossi said. = Maria Rossi: The dam is old,",
        "According to Maria Rossi, the dam is old. = Maria Rossi: , the dam is old.",
        "Maria Rossi asked a friend to help. = ''"
    })
    void givesReportedWordsToTheirSpeaker(String text, String expected) {
        assertEquals(expected.replace("''", ""), shown(text, false));
    }

    @Test
    void saysWhoseAPlaceIs() {
        String text = "Maria Rossi said that the dam is old. It rained.";
        Claims claims = READER.read(SharedAnalyzer.analysis(text));
        assertEquals(Optional.of("Maria Rossi"), claims.sourceOf(Span.of(text.indexOf("the dam"), text.indexOf(" is"))).map(Mention::name));
        assertEquals(Optional.empty(), claims.sourceOf(Span.of(text.indexOf("It"), text.length())));
    }

    private static String shown(String text, boolean direct) {
        Analysis analysis = SharedAnalyzer.analysis(text);
        return READER.read(analysis).statements().stream()
                .filter(statement -> statement.direct() == direct)
                .map(statement -> statement.speaker().name() + ": " + analysis.slice(statement.content()))
                .collect(Collectors.joining(" | "));
    }
}

package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;

class TokenPatternTest {
    @TempDir
    static Path folder;

    private static Lexicons lexicons;

    @BeforeAll
    static void writeLexicon() throws IOException {
        Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(folder.resolve("lexicon/titles.yaml"), "titles: [mayor, prime minister, prime]\nfemale: [Queen]\n");
        lexicons = new Lexicons(List.of(RuleFolder.of(folder, "house")));
    }

    /** Sentences are written as {@code word/TAG/lemma/FORM}; what matches stands in brackets. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "the mayor; The/DET mayor/NOUN left/VERB; [The mayor] left",
        "the mayor; The/DET mayors/NOUN left/VERB; The mayors left",
        "mayor|king; The/DET King/NOUN left/VERB; The [King] left",
        "'King'; The/DET King/NOUN met/VERB a/DET king/NOUN; The [King] met a king",
        "'US|UK'; us/PRON US/PROPN UK/PROPN; us [US] [UK]",
        "<take> part; They/PRON took/VERB/take part/NOUN; They [took part]",
        "<take|have>; They/PRON took/VERB/take what/PRON they/PRON had/VERB/have; They [took] what they [had]",
        "<took>; They/PRON took/VERB/take; They [took]",
        "NOUN; The/DET mayor/NOUN left/VERB; The [mayor] left",
        "NOUN|PROPN; The/DET mayor/NOUN of/ADP Bari/PROPN; The [mayor] of [Bari]",
        "VBD; He/PRON left/VERB/leave/VBD on/ADP the/DET left/NOUN/left/NN; He [left] on the left",
        "VBD|NN; He/PRON left/VERB/leave/VBD on/ADP the/DET left/NOUN/left/NN; He [left] on the [left]",
        "PROPN|NN; Bari/PROPN on/ADP the/DET left/NOUN/left/NN; [Bari] on the [left]",
        "the Cap; The/DET Mayor/NOUN met/VERB the/DET king/NOUN; [The Mayor] met the king",
        "@titles; The/DET prime/ADJ minister/NOUN and/CCONJ the/DET mayor/NOUN; The [prime minister] and the [mayor]",
        "@titles minister; The/DET prime/ADJ minister/NOUN; The prime minister",
        "@titles.female; The/DET Queen/NOUN and/CCONJ a/DET queen/NOUN; The [Queen] and a queen",
        "NOUN#1 of #1; a/DET mayor/NOUN of/ADP towns/NOUN and/CCONJ songs/NOUN of/ADP songs/NOUN; a mayor of towns and [songs of songs]",
        "NOUN#1 and NOUN#2 #2 #1; kings/NOUN and/CCONJ songs/NOUN songs/NOUN kings/NOUN; [kings and songs songs kings]",
        "the _ left; The/DET mayor/NOUN left/VERB; [The mayor left]",
        "the !mayor; the/DET mayor/NOUN of/ADP the/DET town/NOUN; the mayor of [the] town",
        "town !of; the/DET town/NOUN; the [town]",
        "!the mayor; the/DET mayor/NOUN; the [mayor]",
        "the ADJ? mayor; the/DET old/ADJ mayor/NOUN and/CCONJ the/DET mayor/NOUN; [the old mayor] and [the mayor]",
        "the ADJ* mayor; the/DET big/ADJ old/ADJ mayor/NOUN and/CCONJ the/DET mayor/NOUN; [the big old mayor] and [the mayor]",
        "the ADJ* mayor; the/DET a/ADJ b/ADJ c/ADJ d/ADJ e/ADJ f/ADJ mayor/NOUN; the a b c d e f mayor",
        "the _* mayor; the/DET old/ADJ mayor/NOUN; [the old mayor]",
        "ADJ? old; an/DET old/ADJ town/NOUN; an [old] town",
        "^ the; the/DET mayor/NOUN of/ADP the/DET town/NOUN; [the] mayor of the town",
        "town $; town/NOUN and/CCONJ town/NOUN; town and [town]",
        "the [ old ] mayor; the/DET old/ADJ mayor/NOUN; the [old] mayor",
        "the [ ADJ* mayor; the/DET old/ADJ mayor/NOUN left/VERB; the [old mayor] left",
        "the old ] mayor; the/DET old/ADJ mayor/NOUN; [the old] mayor",
        "the [ ADJ? ] mayor; the/DET mayor/NOUN; the mayor",
        "very very; very/ADV very/ADV very/ADV very/ADV late/ADJ; [very very] [very very] late",
        "very very; very/ADV very/ADV very/ADV late/ADJ; [very very] very late"
    })
    void matchesItsWords(String pattern, String tagged, String marked) {
        Sentence sentence = sentence(tagged);
        assertEquals(marked, marked(sentence, TokenPattern.parse(pattern, lexicons).matches(sentence)));
    }

    @Test
    void keepsItsSource() {
        assertEquals("the  [ Cap ]", TokenPattern.parse("the  [ Cap ]", lexicons).source());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "NATO; 'NATO' is no part of speech: a word in capitals is written 'NATO' within quotation marks",
        "@title.female; there is no lexicon 'title', did you mean 'titles'?",
        "@titles.male; the lexicon 'titles' has no list 'male'"
    })
    void saysWhatIsNoPattern(String pattern, String message) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> TokenPattern.parse(pattern, lexicons)).getMessage());
    }

    private static Sentence sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : tagged.split(" ")) {
            String[] parts = word.split("/");
            String lower = parts[0].toLowerCase(Locale.ROOT);
            String lemma = parts.length > 2 ? parts[2] : lower;
            Set<String> forms = parts.length > 3 ? Set.of(parts[3]) : Set.of();
            Span span = Span.of(start, start + parts[0].length());
            tokens.add(new Token(span, parts[0], lower, PartOfSpeech.valueOf(parts[1]), lemma, forms));
            start = span.end() + 1;
        }
        return new Sentence(0, 0, Span.of(0, start - 1), tokens);
    }

    private static String marked(Sentence sentence, List<TokenPattern.Match> matches) {
        List<String> words = sentence.tokens().stream().map(Token::text).collect(Collectors.toCollection(ArrayList::new));
        matches.forEach(match -> {
            words.set(match.from(), "[" + words.get(match.from()));
            words.set(match.to() - 1, words.get(match.to() - 1) + "]");
        });
        return String.join(" ", words);
    }
}

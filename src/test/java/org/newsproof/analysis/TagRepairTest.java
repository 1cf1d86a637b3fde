package org.newsproof.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRepairTest {
    /** The model's tags stand behind the words; the word in question has the dictionary's forms, joined by "+", behind its tag. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '=', value = {
        "the/DET $/X/ 5/NUM = SYM",
        "it/PRON rains/VERB ;/NOUN/ = PUNCT",
        "owner/NOUN 's/AUX/ = PART",
        "he/PRON 's/AUX/ left/VERB = AUX",
        "in/ADP 14:30/NOUN/ = NUM",
        "the/DET G7/NUM/ = NUM",
        "met/VERB Tuymebayev/VERB/ = PROPN",
        "by/ADP Al-Masirah/ADJ/ = PROPN",
        "the/DET co-pilot/ADJ/ = ADJ",
        "by/ADP Gazprombank/NOUN/ = PROPN",
        "Gazprombank/NOUN/ paid/VERB = NOUN",
        "Reuters/PROPN reports/NOUN/NNS+VBZ that/SCONJ = VERB",
        "The/DET reports/NOUN/NNS+VBZ that/SCONJ = NOUN",
        "prices/NOUN rose/NOUN/NN+VBD 5/NUM = VERB",
        "the/DET rose/NOUN/NN+VBD in/ADP = NOUN",
        "was/AUX broadcast/NOUN/NN+VBN = VERB",
        "owner/NOUN 's/PART request/VERB/NN+VB = NOUN",
        "found/VERB that/PRON/DT+IN prices/NOUN = SCONJ",
        "said/VERB that/PRON/DT+IN ./PUNCT = PRON",
        "the/DET deaf/NOUN/JJ = ADJ",
        "the/DET rich/ADJ/JJ+NN = ADJ"
    })
    void weighsTheModelAgainstTheDictionary(String tagged, PartOfSpeech expected) {
        String[] words = tagged.split(" ");
        int at = 0;
        while (words[at].chars().filter(c -> c == '/').count() < 2) {
            at++;
        }
        String[] texts = Arrays.stream(words).map(word -> word.split("/")[0]).toArray(String[]::new);
        String[] tags = Arrays.stream(words).map(word -> word.split("/")[1]).toArray(String[]::new);
        String[] parts = words[at].split("/");
        Set<String> forms = parts.length > 2 ? Set.of(parts[2].split("\\+")) : Set.of();
        assertEquals(expected, TagRepair.repair(texts, tags, at, forms));
    }
}

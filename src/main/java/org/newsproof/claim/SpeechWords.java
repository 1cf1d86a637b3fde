package org.newsproof.claim;

import java.util.Set;
import org.newsproof.lexicon.Lexicons;

/**
 * The words of speech, lemmas in lower case; see {@code rules/lexicon/speech.yaml}.
 *
 * @param saying verbs of which the subject speaks
 * @param beside verbs that are so only right beside a quotation
 * @param naming verbs that put a quotation on something
 * @param before verbs of a sentence that announces the quotation behind it
 * @param quoting verbs whose object is the speaker
 * @param nouns what is said
 * @param uttering what one does with such a noun
 */
record SpeechWords(Set<String> saying, Set<String> beside, Set<String> naming, Set<String> before, Set<String> quoting, Set<String> nouns, Set<String> uttering) {
    SpeechWords {
        saying = Set.copyOf(saying);
        beside = Set.copyOf(beside);
        naming = Set.copyOf(naming);
        before = Set.copyOf(before);
        quoting = Set.copyOf(quoting);
        nouns = Set.copyOf(nouns);
        uttering = Set.copyOf(uttering);
    }

    static SpeechWords of(Lexicons lexicons) {
        return new SpeechWords(
                lexicons.lowerCaseSet("speech.saying"),
                lexicons.lowerCaseSet("speech.beside"),
                lexicons.lowerCaseSet("speech.naming"),
                lexicons.lowerCaseSet("speech.before"),
                lexicons.lowerCaseSet("speech.quoting"),
                lexicons.lowerCaseSet("speech.nouns"),
                lexicons.lowerCaseSet("speech.uttering"));
    }
}

package org.newsproof.contradiction;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsproof.analysis.Sentence;

/**
 * The lower-case words of a sentence in one string, with a space before and behind each, so that patterns can be looked for; knows which tokens a match covers.
 *
 * @param from the first token
 * @param text the words
 */
record SentenceWords(int from, String text) {

    static SentenceWords of(Sentence sentence) {
        return of(sentence, 0, sentence.size());
    }

    /** Those of the tokens {@code [from, to)}. */
    static SentenceWords of(Sentence sentence, int from, int to) {
        return new SentenceWords(from, Telling.words(sentence, from, to));
    }

    Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    /** The first token of a match that begins with a word. */
    int first(MatchResult match) {
        return from + spaces(match.start()) - 1;
    }

    /** After the last token of a match that ends with a word. */
    int end(MatchResult match) {
        return from + spaces(match.end());
    }

    private int spaces(int to) {
        return (int) text.substring(0, to).chars().filter(character -> character == ' ').count();
    }
}

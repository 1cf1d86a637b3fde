package org.newsproof.analysis;

import java.util.Optional;
import org.newsproof.document.Span;

/**
 * A noun with what stands before it, without what follows: "the three injured sailors", "President Vladimir Putin", "it".
 *
 * @param from first token, an index into the sentence
 * @param to after the last token; the last token is the head
 * @param possessor the phrase whose possessive {@code 's} stands before this one
 */
public record NounPhrase(Sentence sentence, int from, int to, Optional<NounPhrase> possessor) {

    public int headAt() {
        return to - 1;
    }

    public Token head() {
        return sentence.token(to - 1);
    }

    public Span span() {
        return sentence.span(from, to);
    }

    public boolean isPronoun() {
        return head().pos() == PartOfSpeech.PRON || head().pos() == PartOfSpeech.DET;
    }

    /** First token of the run of names at the end; {@link #to} when the head is no name. */
    public int nameFrom() {
        int at = to;
        while (at > from && isPartOfName(at - 1)) {
            at--;
        }
        return at;
    }

    /** A name, or inside a sentence another word with a capital: "the Independent Electoral Commission". */
    private boolean isPartOfName(int at) {
        Token token = sentence.token(at);
        boolean capital = at > 0 && token.isCapitalised() && (token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.NOUN);
        return token.pos() == PartOfSpeech.PROPN || capital && isName();
    }

    /** "the 34-year-old", "the 23-year-old winger" */
    public boolean hasAge() {
        return sentence.tokens().subList(from, to).stream().anyMatch(Token::isAge);
    }

    public boolean isName() {
        return head().pos() == PartOfSpeech.PROPN;
    }

    /** Whether one of its tokens is that lower-case word. */
    public boolean hasWord(String lower) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).is(lower)) {
                return true;
            }
        }
        return false;
    }
}

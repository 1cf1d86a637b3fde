package org.newsproof.analysis;

import java.util.Locale;
import java.util.Set;
import org.newsproof.document.Span;

/**
 * A word, number or mark.
 *
 * @param text as written, but with straight apostrophes and quotation marks
 * @param lower the text in lower case
 * @param lemma the dictionary form in lower case; for a name the text itself
 * @param forms what the form can be by the dictionary, as Penn Treebank tags (VBD, VBN, NNS ...); empty for an unknown word
 */
public record Token(Span span, String text, String lower, PartOfSpeech pos, String lemma, Set<String> forms) {

    public Token {
        forms = Set.copyOf(forms);
    }

    static Token of(Span span, String text, PartOfSpeech pos, String lemma, Set<String> forms) {
        return new Token(span, text, text.toLowerCase(Locale.ROOT), pos, lemma, forms);
    }

    public boolean is(String lowerCase) {
        return lower.equals(lowerCase);
    }

    public boolean isPunctuation() {
        return pos == PartOfSpeech.PUNCT;
    }

    /** Whether the first character is an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    /** "34-year-old" */
    public boolean isAge() {
        return lower.endsWith("-year-old");
    }

    /** Whether the form can be one of those, by the dictionary. */
    public boolean canBe(String pennTag) {
        return forms.contains(pennTag);
    }
}

package org.newsproof.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.newsproof.document.Field;
import org.newsproof.document.Span;

/**
 * A sentence and its tokens; never without one.
 *
 * @param index position in {@link Analysis#sentences()}
 * @param paragraph position in {@link Analysis#paragraphs()}
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

    /** @throws IllegalArgumentException without tokens */
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + span);
        }
    }

    public Field field() {
        return span.field();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /** The first token that ends behind an offset of the field, in UTF-16 code units; the last one where none does. */
    public int firstEndingBehind(int offset) {
        int at = 0;
        int last = tokens.size() - 1;
        while (at < last) {
            int middle = (at + last) / 2;
            if (tokens.get(middle).span().end() <= offset) {
                at = middle + 1;
            } else {
                last = middle;
            }
        }
        return at;
    }

    /** The span of the tokens {@code [from, to)}. */
    public Span span(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }

    /** The texts of the tokens {@code [from, to)} with a space between them; none when the range is empty. */
    public String words(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** Whether this token, if there is one, is that lower-case word. */
    public boolean has(int at, String lower) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(lower);
    }

    /** Whether there is such a token with this tag. */
    public boolean has(int at, PartOfSpeech pos) {
        return at >= 0 && at < tokens.size() && tokens.get(at).pos() == pos;
    }
}

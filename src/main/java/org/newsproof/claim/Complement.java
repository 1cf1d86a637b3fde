package org.newsproof.claim;

import java.util.List;
import org.newsproof.analysis.NounPhrase;

/**
 * A preposition and what it governs: one phrase, or several joined by "and".
 *
 * @param at the preposition, a token of the sentence
 */
public record Complement(String preposition, int at, List<NounPhrase> phrases) {
    public Complement {
        phrases = List.copyOf(phrases);
    }
}

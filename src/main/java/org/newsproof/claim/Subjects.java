package org.newsproof.claim;

import java.util.List;
import org.newsproof.analysis.NounPhrase;

/**
 * The subjects of a verb.
 *
 * @param phrases one phrase, or several joined by "and"; empty where none is found
 * @param relative whether they were found through a relative pronoun
 * @param near whether they stand before their verb; not so those that it shares with another verb
 */
record Subjects(List<NounPhrase> phrases, boolean relative, boolean near) {
    static final Subjects NONE = new Subjects(List.of(), false, false);
    private static final List<String> NEGATIONS = List.of("no", "none", "nobody", "neither");

    Subjects {
        phrases = List.copyOf(phrases);
    }

    static Subjects before(List<NounPhrase> phrases) {
        return new Subjects(phrases, false, true);
    }

    /** Where a clause with these subjects begins. */
    int from(VerbGroup group) {
        boolean sameSentence = near && !phrases.isEmpty() && phrases.get(0).sentence() == group.layout().sentence();
        return sameSentence ? Math.min(group.from(), phrases.get(0).from()) : group.from();
    }

    /** "no troops", "neither side" */
    boolean isNegated() {
        return phrases.stream().anyMatch(phrase -> NEGATIONS.stream().anyMatch(phrase::hasWord));
    }
}

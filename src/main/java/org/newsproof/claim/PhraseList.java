package org.newsproof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsproof.analysis.NounPhrase;

/**
 * One noun phrase, or several joined by "and", "or" and commas: "tanks, shells and the army's drones". Of a possessor and what it
 * has only the latter is in it.
 *
 * @param to after its last token
 */
record PhraseList(List<NounPhrase> phrases, int to) {
    PhraseList {
        phrases = List.copyOf(phrases);
    }

    /** The list that begins there, if a phrase does. */
    static Optional<PhraseList> from(SentenceLayout layout, int start) {
        return from(layout, start, false);
    }

    /** The same behind a noun, "the wedding of X and Y was ...": a verb may follow. */
    static Optional<PhraseList> behindNoun(SentenceLayout layout, int start) {
        return from(layout, start, true);
    }

    private static Optional<PhraseList> from(SentenceLayout layout, int start, boolean beforeVerb) {
        List<NounPhrase> phrases = new ArrayList<>();
        Optional<NounPhrase> next = layout.phraseFrom(start);
        int to = start;
        while (next.isPresent()) {
            NounPhrase phrase = possessed(layout, next.get());
            phrases.add(phrase);
            to = phrase.to();
            next = joined(layout, to).filter(joined -> beforeVerb || !layout.isVerb(joined.to()));
        }
        return phrases.isEmpty() ? Optional.empty() : Optional.of(new PhraseList(phrases, to));
    }

    /** "the army's drones": the drones. */
    private static NounPhrase possessed(SentenceLayout layout, NounPhrase first) {
        NounPhrase phrase = first;
        Optional<NounPhrase> next = possession(layout, phrase);
        while (next.isPresent()) {
            phrase = next.get();
            next = possession(layout, phrase);
        }
        return phrase;
    }

    private static Optional<NounPhrase> possession(SentenceLayout layout, NounPhrase possessor) {
        return layout.phraseFrom(possessor.to() + 1).filter(next -> next.possessor().filter(phrase -> phrase == possessor).isPresent());
    }

    /** The phrase that a word at {@code joint} adds to the list, if it does not begin a clause of its own. */
    private static Optional<NounPhrase> joined(SentenceLayout layout, int joint) {
        return layout.phraseFrom(joint + 1)
                .filter(next -> layout.has(joint, "and") || layout.has(joint, "or") || layout.has(joint, ",") && isBeforeLast(layout, next));
    }

    private static boolean isBeforeLast(SentenceLayout layout, NounPhrase phrase) {
        return layout.has(phrase.to(), "and") && layout.phraseFrom(phrase.to() + 1).isPresent();
    }
}

package org.newsproof.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Token;

/**
 * A main verb with the auxiliaries, particles and adverbs before it: "has not been sold".
 *
 * @param from its first token
 * @param verb the main verb, its last token
 */
record VerbGroup(SentenceLayout layout, int from, int verb, Clause.Form form) {
    private static final Set<String> MODALS = Set.of("may", "might", "could", "can", "would", "will", "shall", "should", "must");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

    /** The group that ends with a main verb. */
    static VerbGroup endingAt(SentenceLayout layout, int verb) {
        int from = verb;
        while (from > 0 && joins(layout, from - 1)) {
            from--;
        }
        return new VerbGroup(layout, from, verb, new VerbForm(layout, from, verb).form());
    }

    private static boolean joins(SentenceLayout layout, int at) {
        Token token = layout.token(at);
        boolean joins = token.pos() == PartOfSpeech.AUX
                || token.pos() == PartOfSpeech.PART && !token.is("'s")
                || at > 0 && layout.isInnerAdverb(at);
        return joins && !layout.isBeforeHead(at);
    }

    /** Whether a verb stands there that is no auxiliary of a verb behind it. */
    static boolean isMainVerb(SentenceLayout layout, int at) {
        if (!layout.isVerb(at)) {
            return false;
        }
        if (layout.has(at, PartOfSpeech.VERB)) {
            return true;
        }
        int next = at + 1;
        while (layout.has(next, PartOfSpeech.ADV) || layout.has(next, PartOfSpeech.PART) && !layout.has(next, "to")) {
            next++;
        }
        return !layout.isVerbal(next);
    }

    boolean isPassive() {
        Token main = layout.token(verb);
        if (!main.canBe("VBN") || main.pos() != PartOfSpeech.VERB) {
            return false;
        }
        boolean auxiliary = beforeVerb().stream().anyMatch(token -> token.lemma().equals("be") || token.is("being") || token.is("get"));
        return auxiliary || form == Clause.Form.PARTICIPLE;
    }

    boolean isNegated() {
        return beforeVerb().stream().anyMatch(token -> NEGATIONS.contains(token.lower()));
    }

    /** The modal verb as written, in lower case. */
    Optional<String> modal() {
        return beforeVerb().stream().filter(token -> MODALS.contains(token.lemma()) || MODALS.contains(token.lower())).findFirst().map(Token::lower);
    }

    private List<Token> beforeVerb() {
        return layout.sentence().tokens().subList(from, verb);
    }
}

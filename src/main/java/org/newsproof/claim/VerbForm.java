package org.newsproof.claim;

import java.util.Optional;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Token;

/**
 * Tells what form a verb has where it stands; "published" is a finite verb or a participle by what surrounds it.
 *
 * @param from the first token of its verb group
 */
record VerbForm(SentenceLayout layout, int from, int verb) {

    Clause.Form form() {
        if (before(PartOfSpeech.PART, "to")) {
            return Clause.Form.INFINITIVE;
        }
        Optional<Token> auxiliary = layout.sentence().tokens().subList(from, verb).stream().filter(token -> token.pos() == PartOfSpeech.AUX).findFirst();
        if (auxiliary.isPresent()) {
            return auxiliary.get().is("having") || auxiliary.get().is("being") ? Clause.Form.GERUND : Clause.Form.FINITE;
        }
        if (endsInIng(layout.token(verb))) {
            return Clause.Form.GERUND;
        }
        return isParticiple() ? Clause.Form.PARTICIPLE : Clause.Form.FINITE;
    }

    private boolean before(PartOfSpeech pos, String word) {
        return layout.sentence().tokens().subList(from, verb).stream().anyMatch(token -> token.pos() == pos && token.is(word));
    }

    private static boolean endsInIng(Token token) {
        return token.canBe("VBG") && token.lower().endsWith("ing");
    }

    private boolean isParticiple() {
        Token token = layout.token(verb);
        if (!token.canBe("VBN")) {
            return false;
        }
        boolean nothingElse = !token.canBe("VBD") && !token.canBe("VBP");
        boolean behindNoun = layout.phraseTo(from).isPresent() || layout.has(from - 1, ",");
        return nothingElse || isParenthesis()
                || behindNoun && (layout.has(verb + 1, "by") || layout.has(verb + 1, PartOfSpeech.ADP) && isFollowedByFinite());
    }

    /** "The match, played in Lima, began late": behind a noun and a comma, with another comma and a finite verb to come. */
    private boolean isParenthesis() {
        boolean behindComma = layout.has(from - 1, ",") && layout.phraseTo(from - 1).isPresent();
        if (!behindComma || from != verb || !layout.has(verb + 1, PartOfSpeech.ADP)) {
            return false;
        }
        for (int i = verb + 1; i + 1 < layout.size(); i++) {
            if (layout.has(i, ",")) {
                return layout.isVerbal(i + 1) || layout.has(i + 1, PartOfSpeech.ADV);
            }
            if (layout.isVerbal(i) && !layout.isBeforeHead(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Footage published in Rome showed ...": another finite verb follows before any comma or connective. */
    private boolean isFollowedByFinite() {
        for (int i = verb + 1; i < layout.size(); i++) {
            Token token = layout.token(i);
            if (token.isPunctuation() || token.pos() == PartOfSpeech.SCONJ || token.pos() == PartOfSpeech.CCONJ || layout.isRelative(i)) {
                return false;
            }
            if (token.pos().isVerbal() && !layout.isBeforeHead(i) && !endsInIng(token) && !layout.has(i - 1, "to")) {
                return layout.phraseTo(i).isPresent();
            }
        }
        return false;
    }
}

package org.newsproof.claim;

import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;

/**
 * The words that name a speaker: "the mayor said", "according to the mayor".
 *
 * @param from its first token
 * @param to after its last token
 * @param verb the token that says it is speech
 * @param beside whether it is speech only right beside a quotation
 */
record Attribution(NounPhrase speaker, int from, int to, int verb, boolean beside, boolean negated, boolean stressed) {

    Sentence sentence() {
        return speaker.sentence();
    }

    Span span() {
        return sentence().span(from, to);
    }

    Token verbToken() {
        return sentence().token(verb);
    }
}

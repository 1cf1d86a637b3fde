package org.newsproof.claim;

import java.util.List;
import java.util.Optional;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;

/**
 * A verb and what belongs to it, by position: a shallow reading, not a parse.
 *
 * @param from first token of the clause that is known to belong to it
 * @param verb the main verb
 * @param to after the last token that is known to belong to it
 * @param governor the clause whose verb governs this one ("fear that ...", "deny doing ..."), if any
 * @param subjects one phrase, or several joined by "and"; empty where none is found
 * @param relative the relative pronoun through which the subject was found, if any
 */
public record Clause(
        Sentence sentence,
        int from,
        int verb,
        int to,
        Form form,
        boolean passive,
        boolean negated,
        Optional<String> modal,
        Optional<Clause> governor,
        List<NounPhrase> subjects,
        boolean relative,
        List<NounPhrase> objects,
        List<NounPhrase> secondObjects,
        List<Complement> complements,
        List<TimeExpression> times) {

    /** What the verb is in its sentence. */
    public enum Form { FINITE, INFINITIVE, GERUND, PARTICIPLE }

    public Clause {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        secondObjects = List.copyOf(secondObjects);
        complements = List.copyOf(complements);
        times = List.copyOf(times);
    }

    public Token verbToken() {
        return sentence.token(verb);
    }

    public String lemma() {
        return verbToken().lemma();
    }

    /** From the first to the last word that is known to belong to it. */
    public Span span() {
        return sentence.span(Math.min(from, verb), Math.max(to, verb + 1));
    }

    /** How the article puts what it says: as a fact, a fear, a plan. */
    public Standing standing() {
        return StandingReader.of(this);
    }

    Clause withTimes(List<TimeExpression> all) {
        return new Clause(sentence, from, verb, to, form, passive, negated, modal, governor, subjects, relative, objects, secondObjects, complements, all);
    }
}

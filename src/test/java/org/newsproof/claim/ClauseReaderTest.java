package org.newsproof.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.document.Span;

/**
 * Everything that belongs to one verb is marked: the subject or, through a relative pronoun, the antecedent, objects, times, what
 * prepositions govern, and the verb that governs it.
 */
class ClauseReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "[[subject:The minister]], a former lawyer from Bari, [[verb:denied]] [[object:the reports]].",
        "[[subject:The tanker]], which carried oil to Syria, [[verb:left]] [[object:the port]] of [[of:Odesa]].",
        "[[subject:The match]], played in Lima, [[verb:began]] late."
    })
    void findsTheSubjectAcrossAParenthesis(String marked) {
        assertClause(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[subject:Officials]] of the Latvian ministry [[verb:sold]] [[object:drones]] to [[to:Ukraine]].",
        "[[subject:France]] and [[subject:Germany]] [[verb:sent]] [[object:tanks]] and [[object:shells]].",
        "The firm's [[subject:owner]] never [[verb:denied]] [[object:the reports]].",
        "The mayor resigned; [[subject:the council]] [[verb:elected]] [[object:a successor]]."
    })
    void findsTheSubjectAtItsLeft(String marked) {
        assertClause(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[antecedent:The tanker]], which [[verb:carried]] [[object:oil]] to [[to:Syria]], left the port of Odesa.",
        "[[antecedent:The soldiers]] who [[verb:guarded]] [[object:the bridge]] fled."
    })
    void takesTheAntecedentForTheSubjectOfARelativeClause(String marked) {
        assertClause(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[subject:Iran]] [[governor:denied]] [[verb:supplying]] [[object:drones]] to [[to:Russia]].",
        "[[subject:The company]] [[governor:promised]] to [[verb:pay]] [[object:compensation]].",
        "The firm promised help; to [[verb:rebuild]] [[object:the port]] takes years."
    })
    void givesAVerbTheSubjectOfItsGovernorUpToAStop(String marked) {
        assertClause(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He [[governor:urged]] [[subject:Poland]] to [[verb:close]] [[object:the border]].",
        "The court [[governor:ordered]] [[subject:the company]] to [[verb:pay]] [[object:compensation]]."
    })
    void givesAnInfinitiveTheObjectOfAVerbOfOrder(String marked) {
        assertClause(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The president [[governor:said]] that [[subject:Rome]] may [[verb:send]] [[object:tanks]] to [[to:Kyiv]].",
        "The mayor [[governor:asked]] if [[subject:the bridge]] [[verb:was]] safe.",
        "Critics [[governor:fear]] [[subject:the law]] would [[verb:harm]] [[object:farmers]]."
    })
    void findsTheVerbThatIntroducesAContent(String marked) {
        assertClause(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[subject:Two fishermen]] were [[verb:rescued]] by [[by:the coast guard]].",
        "[[subject:A ship]] [[verb:carrying]] [[object:grain]] to [[to:Egypt]] sank off the coast of Crete.",
        "[[subject:Footage]] [[verb:published]] in [[in:Rome]] showed the attack.",
        "[[subject:The match]], [[verb:played]] in [[in:Lima]], began late."
    })
    void readsPassivesAndParticiplesBehindANoun(String marked) {
        assertClause(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[subject:Police]] arrested two men and [[verb:seized]] [[object:weapons]].",
        "[[subject:The court]] rejected the appeal on Monday and [[verb:fined]] [[object:the company]] on [[time:Tuesday]]."
    })
    void sharesTheSubjectOfCoordinatedVerbs(String marked) {
        assertClause(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[subject:Slovakia]] [[verb:handed]] [[object:Ukraine]] [[second-object:its last fighter jets]] on [[time:Friday]].",
        "[[subject:The team]] [[verb:beat]] [[object:Peru]] on [[time:Saturday]].",
        "[[subject:The team]] [[verb:lost]] [[time:Saturday]].",
        "[[subject:Police]] [[verb:arrested]] [[object:a driver]] and the owner fled.",
        "[[subject:The army]] [[verb:hit]] [[object:the city]] of [[of:Bari]] and [[of:the port]] of [[of:Brindisi]]."
    })
    void readsObjectsAndWhatPrepositionsGovern(String marked) {
        assertClause(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "On [[time:Monday evening]], [[subject:the court]] [[verb:rejected]] [[object:the appeal]].",
        "On [[time:Friday]], [[subject:he]] [[verb:said]], the talks would begin.",
        "On Friday, he said, [[subject:the talks]] would [[verb:begin]].",
        "[[subject:The mayor]] [[verb:resigned]], and on Monday the council met.",
        "The mayor resigned, and on [[time:Monday]] [[subject:the council]] [[verb:met]].",
        "[[subject:The bridge]], built in 1990, [[verb:collapsed]] on [[time:Sunday]].",
        "[[subject:The bridge]], [[verb:built]] in [[time:1990]], collapsed on Sunday."
    })
    void givesATimeToOneClauseOnly(String marked) {
        assertClause(marked);
    }

    private static void assertClause(String marked) {
        String text = MarkedWords.plain(marked);
        int verbAt = MarkedWords.plain(marked.substring(0, marked.indexOf("[[verb:"))).length();
        Clause clause = ClauseReader.read(SharedAnalyzer.sentence(text)).stream()
                .filter(candidate -> candidate.verbToken().span().start() == verbAt)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no verb is found at '" + text.substring(verbAt) + "'"));
        assertEquals(marked, MarkedWords.mark(text, labels(clause)));
    }

    private static Map<Span, String> labels(Clause clause) {
        Map<Span, String> labels = new HashMap<>();
        label(labels, clause.verbToken().span(), "verb");
        clause.governor().ifPresent(governor -> label(labels, governor.verbToken().span(), "governor"));
        clause.subjects().forEach(phrase -> label(labels, phrase.span(), clause.relative() ? "antecedent" : "subject"));
        clause.objects().forEach(phrase -> label(labels, phrase.span(), "object"));
        clause.secondObjects().forEach(phrase -> label(labels, phrase.span(), "second-object"));
        clause.complements().forEach(complement -> complement.phrases().forEach(phrase -> label(labels, phrase.span(), complement.preposition())));
        clause.times().forEach(time -> label(labels, time.span(), "time"));
        return labels;
    }

    private static void label(Map<Span, String> labels, Span span, String label) {
        labels.merge(span, label, (one, other) -> one + " and " + other);
    }
}

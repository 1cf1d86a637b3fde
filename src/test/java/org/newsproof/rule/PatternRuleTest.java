package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsproof.rule.HouseRules.found;
import static org.newsproof.rule.HouseRules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.SharedNewsproof;
import org.newsproof.document.Document;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.lexicon.RuleFileException;

class PatternRuleTest {

    @Test
    void findsItsPhrasesWhereverTheyStand() {
        Rule rule = rule("kind: phrase\nphrases: [advance planning, plan ahead]\n");
        assertEquals(
                List.of("Advance planning", "plan ahead", "advance  planning"),
                found(rule, "Advance planning began in May. They plan ahead.\n\nThe cost of advance  planning is planned in advance."));
    }

    @Test
    void findsThemInTheHeadlineToo() {
        Rule rule = rule("kind: phrase\nphrases: [advance planning]\n");
        assertEquals(List.of("Advance planning"), found(rule, Document.of("a", "All is well.").withHeadline("Advance planning begins")));
    }

    @Test
    void writesTheFixInTheCaseOfTheWords() {
        Rule rule = rule("kind: phrase\nphrases: [advance planning]\nfix: planning\n");
        assertEquals(List.of("Advance planning -> Planning", "advance planning -> planning"), found(rule, "Advance planning began. The advance planning ended."));
    }

    @Test
    void replacesTheStopBehindWordsWhoseFixHasItsOwn() {
        Rule rule = rule("kind: phrase\nphrases: [p.m. in the evening]\nfix: p.m.\n");
        Document document = Document.of("a", "It ended at 9 p.m. in the evening.");
        Fix fix = rule.check(SharedNewsproof.INSTANCE.read(document)).get(0).fixes().get(0);
        assertEquals("p.m. in the evening. -> p.m.", document.slice(fix.span()) + " -> " + fix.replacement());
    }

    @Test
    void prefersTheFixOfThePhrase() {
        Rule rule = rule("""
                kind: phrase
                fix: planning
                phrases:
                  - advance planning
                  - {phrase: plan ahead, fix: plan}
                """);
        assertEquals(List.of("plan ahead -> plan", "advance planning -> planning"), found(rule, "They plan ahead. The advance planning ended."));
    }

    @Test
    void leavesQuotedSpeechAloneWhereTheFileSaysSo() {
        String text = "He said, \u201CWe do advance planning.\u201D The advance planning ended.";
        assertEquals(List.of("advance planning"), found(rule("kind: phrase\noutsideQuotes: true\nphrases: [advance planning]\n"), text));
        assertEquals(List.of("advance planning", "advance planning"), found(rule("kind: phrase\nphrases: [advance planning]\n"), text));
    }

    @Test
    void findsWordsOnceThoughTwoPatternsSeeThem() {
        Rule rule = rule("kind: pattern\npatterns: ['<plan> ahead', 'NOUN|VERB ahead']\n");
        assertEquals(List.of("planned ahead"), found(rule, "They planned ahead."));
    }

    @Test
    void saysWhatIsWrongInTheWordsOfTheFile() {
        Rule rule = rule("kind: phrase\nphrases: [advance planning]\n");
        Document document = Document.of("a", "Advance planning began.");
        assertEquals("'Advance planning' is odd", rule.check(SharedNewsproof.INSTANCE.read(document)).get(0).message());
    }

    @Test
    void tellsWhereAPhraseComesFromAndWhatEnglishSaysInstead() {
        Rule rule = rule("""
                kind: phrase
                message: "'{match}' is '{from}'; in English: {instead}"
                phrases:
                  - {phrase: in the near of, fix: near, from: in der Nähe von}
                  - {phrase: make a photo, from: ein Foto machen, instead: to take one}
                """);
        Document document = Document.of("a", "They make a photo in the near of Lindau.");
        assertEquals(
                List.of("'make a photo' is 'ein Foto machen'; in English: to take one", "'in the near of' is 'in der Nähe von'; in English: 'near'"),
                rule.check(SharedNewsproof.INSTANCE.read(document)).stream().sorted().map(Finding::message).toList());
    }

    @Test
    void refusesAPhraseThatLacksWhatTheMessageTells() {
        String lines = "kind: phrase\nmessage: \"'{match}' is '{from}'\"\nphrases:\n  - {phrase: plan ahead, fix: plan}\n";
        RuleFileException refusal = assertThrows(RuleFileException.class, () -> rule(lines));
        assertTrue(refusal.getMessage().contains("the message tells 'from', but the phrase has none"), refusal.getMessage());
    }
}

package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsproof.rule.HouseRules.found;
import static org.newsproof.rule.HouseRules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.SharedNewsproof;
import org.newsproof.document.Document;

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
}

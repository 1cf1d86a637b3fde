package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsproof.rule.HouseRules.found;
import static org.newsproof.rule.HouseRules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.document.Document;

class TextPatternRuleTest {

    @Test
    void findsWhatLiesBelowTheWords() {
        assertEquals(List.of("&quot;", "&amp;"), found(rule("kind: text-pattern\npatterns: ['&[a-z]+;']\n"), "He said &quot;no.\nSmith &amp; Sons."));
    }

    @Test
    void findsItInTheHeadlineTooAndNotInTheSource() {
        Document document = Document.of("a", "All is well.").withHeadline("&quot;No").withSource("&quot;Nein");
        assertEquals(List.of("&quot;"), found(rule("kind: text-pattern\npatterns: ['&[a-z]+;']\n"), document));
    }

    @Test
    void flagsOnlyTheGroupOfThatName() {
        assertEquals(List.of(" "), found(rule("kind: text-pattern\npatterns: ['\\w(?<at> ),']\n"), "On Monday , it rained."));
    }

    @Test
    void writesGroupsIntoTheFix() {
        Rule rule = rule("kind: text-pattern\npatterns: ['(\\d+),(\\d) percent']\nfix: $1.$2 percent\n");
        assertEquals(List.of("3,5 percent -> 3.5 percent"), found(rule, "It rose by 3,5 percent."));
    }

    @Test
    void findsNothingInAMatchWithoutCharacters() {
        assertEquals(List.of(), found(rule("kind: text-pattern\npatterns: ['x*', '(?:(?<at>y)|n)']\n"), "no"));
    }
}

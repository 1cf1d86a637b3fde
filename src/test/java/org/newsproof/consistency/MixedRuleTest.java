package org.newsproof.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.SharedNewsproof;
import org.newsproof.document.Document;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.rule.HouseStyle.Choice;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleReader;
import org.newsproof.rule.StyledRule;

class MixedRuleTest {
    private static final String HEAD = """
            id: consistency.tram
            category: consistency
            kind: mixed
            message: "'{match}' beside '{other}'"
            why: An article has one word for it.
            source: https://example.org/tram
            examples:
              - flags: "The tram came. A tram left, and a [[streetcar]] stood."
              - passes: "The tram came."
            """;
    private static final String WAYS = """
            ways:
              - {way: tram, is: '\\b(?:the|a) (tram)\\b', fix: {streetcar: 'car for {1}'}}
              - {way: streetcar, is: '\\bstreetcar\\b'}
            """;

    @TempDir
    private Path folder;

    @Test
    void flagsTheRarerWayWhereverItStands() {
        assertEquals(List.of("streetcar"), found(WAYS, "A streetcar stood there. Then the tram came, and a tram left."));
    }

    @Test
    void flagsTheLaterOfTwoEquallyFrequentWays() {
        assertEquals(List.of("the tram -> car for tram"), found(WAYS, "A streetcar stood there. Then the tram came."));
    }

    @Test
    void flagsTheOtherWayHoweverFrequentWhereOneIsRight() {
        assertEquals(List.of("streetcar", "streetcar"), found(WAYS + "right: tram\n", "A streetcar stood there, a streetcar left. Then the tram came."));
    }

    @Test
    void saysNothingWhereTheRightWayIsNotUsed() {
        assertEquals(List.of(), found(WAYS + "right: tram\n", "A streetcar stood there, a streetcar left."));
    }

    @Test
    void leavesHeadingsOutOfRunningText() {
        assertEquals(List.of(), found(WAYS + "runningText: true\n", "A streetcar left\n\nThen the tram came."));
    }

    @Test
    void flagsTheOtherWayOfAHouseEvenThroughoutAnArticle() {
        assertEquals(List.of("the tram -> car for tram", "a tram -> car for tram"), inHouse("streetcar", WAYS, "Then the tram came, and a tram left."));
        assertEquals(List.of("streetcar"), inHouse("tram", WAYS, "A streetcar stood there."));
        assertEquals(List.of(), inHouse("tram", WAYS, "Then the tram came, and a tram left."));
    }

    @Test
    void namesTheWayOfTheHouseAndShowsAPlaceOfIt() {
        Document document = Document.of("a", "A streetcar stood there. Then the tram came.");
        Finding finding = ((StyledRule) rule(WAYS)).keepingTo(choice("tram")).check(SharedNewsproof.INSTANCE.read(document)).get(0);
        assertEquals("'streetcar' is 'streetcar', the style of the house (house) is 'tram'", finding.message());
        assertEquals(List.of("here it is 'the tram'"), finding.related().stream().map(Related::message).toList());
    }

    @Test
    void flagsWhatAHouseDoesNotWantWhereverMoreOfItStands() {
        assertEquals(List.of("the tram -> car for tram", "a tram -> car for tram"), inHouse("streetcar", WAYS + "once: true\n", "Then the tram came, and a tram left. A streetcar stood."));
    }

    @Test
    void followsAHouseAgainstTheRightWayOfTheFile() {
        assertEquals(List.of("the tram -> car for tram"), inHouse("streetcar", WAYS + "right: tram\n", "A streetcar stood there. Then the tram came."));
    }

    @Test
    void leavesRightWaysAloneWhereAHouseChoosesOneOfThem() {
        assertEquals(List.of(), inHouse("streetcar", WAYS + "right: [tram, streetcar]\n", "A streetcar stood there. Then the tram came."));
    }

    @Test
    void callsAFixCertainOnlyInAHouseThatHasChosen() {
        Document document = Document.of("a", "A streetcar stood there, a streetcar left. Then the tram came.");
        Rule rule = rule(WAYS + "certain: always\n");
        assertEquals(List.of(false), certain(rule, document));
        assertEquals(List.of(true), certain(((StyledRule) rule).keepingTo(choice("streetcar")), document));
    }

    @Test
    void fixesTowardsTheMoreFrequentOfTheRightWays() {
        String ways = WAYS + "  - {way: bus, is: '\\bbus\\b', fix: {tram: tram, streetcar: streetcar}}\nright: [tram, streetcar]\n";
        assertEquals(List.of("bus -> streetcar"), found(ways, "The tram came. A streetcar stood there, a streetcar left, and a bus came."));
    }

    @Test
    void takesAPairOfWordsForOneThing() {
        String ways = """
                pairs: {month: [[Jan., January], [Feb., February]]}
                ways:
                  - {way: short, is: '(?<key>{month})', fix: {long: '{month}'}}
                  - {way: long, side: 2, is: '\\b(?<key>{month})', fix: {short: '{month}'}}
                """;
        assertEquals(List.of(), found(ways, "In Jan. and in February."));
        assertEquals(List.of("February -> Feb."), found(ways, "In Feb. and in February."));
    }

    @Test
    void refusesPairsThatAreNone() {
        RuleFileException e = assertThrows(RuleFileException.class, () -> rule(WAYS + "pairs: {Tram: [[a, b]], bus: [[a, a], [b]]}\n"));
        assertEquals(3, e.mistakes().size(), e.getMessage());
        assertTrue(e.getMessage().contains("'Tram' is no name of a list of pairs: small letters are wanted"), e.getMessage());
        assertTrue(e.getMessage().contains("two different words are wanted here"), e.getMessage());
    }

    @Test
    void namesWhatIsNoWay() {
        RuleFileException e = assertThrows(RuleFileException.class, () -> rule(WAYS.replace("{streetcar:", "{streetcars:") + "right: trams\n"));
        assertTrue(e.getMessage().contains("there is no way 'trams', did you mean 'tram'?"), e.getMessage());
        assertTrue(e.getMessage().contains("a fix for 'streetcars', which is no way"), e.getMessage());
    }

    private List<String> found(String lines, String text) {
        return found(rule(lines), text);
    }

    private List<String> inHouse(String way, String lines, String text) {
        return found(((StyledRule) rule(lines)).keepingTo(choice(way)), text);
    }

    private static Choice choice(String way) {
        return new Choice("house", Optional.of(way), Map.of());
    }

    private static List<String> found(Rule rule, String text) {
        Document document = Document.of("a", text);
        return rule.check(SharedNewsproof.INSTANCE.read(document)).stream()
                .map(finding -> document.slice(finding.span()) + (finding.fixes().isEmpty() ? "" : " -> " + finding.fixes().get(0).replacement()))
                .toList();
    }

    private static List<Boolean> certain(Rule rule, Document document) {
        return rule.check(SharedNewsproof.INSTANCE.read(document)).stream().flatMap(finding -> finding.fixes().stream()).map(Fix::certain).toList();
    }

    private Rule rule(String lines) {
        try {
            Path file = Files.createDirectories(folder.resolve("consistency")).resolve("tram.yaml");
            Files.writeString(file, HEAD + lines);
            return new RuleReader(List.of(MixedRule.KIND), new Lexicons(List.of())).read(List.of(RuleFolder.of(folder, "house"))).get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

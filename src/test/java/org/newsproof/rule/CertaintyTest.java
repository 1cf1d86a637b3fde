package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsproof.rule.HouseRules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.SharedNewsproof;
import org.newsproof.document.Document;
import org.newsproof.finding.Fix;
import org.newsproof.lexicon.RuleFileException;

class CertaintyTest {
    private static final String TEXT = "It is odd. She said, \u201cIt is odd that he is even here.\u201d";
    private static final String PHRASES = "kind: phrase\nphrases: [odd, is even]\nfix: new\n";
    private static final String EXAMPLES = """
            examples:
              - flags: "It is [[odd]]."
              - passes: "It is new."
            """;

    @Test
    void suggestsWhereTheFileSaysNothing() {
        assertEquals(List.of(false, false, false), certain(PHRASES));
    }

    @Test
    void isCertainWhereTheFileSaysSo() {
        assertEquals(List.of(true, true, true), certain(PHRASES + "certain: always\n"));
        assertEquals(List.of(true, false, false), certain(PHRASES + "certain: outside-quotes\n"));
        assertEquals(List.of(true, true, false), certain(PHRASES + "certain: [odd]\n"));
    }

    @Test
    void suggestsForAPhraseThatIsLessSureThanTheOthers() {
        assertEquals(List.of(true, true, false), certain("kind: phrase\nphrases: [odd, {phrase: is even, certain: never}]\nfix: new\ncertain: always\n"));
    }

    @Test
    void replacesWhatATextPatternFindsByWhatItsFileHasForIt() {
        Rule entities = rule("kind: text-pattern\npatterns: ['&\\w+;']\nreplace: {\"&odd;\": \"o\"}\ncertain: always\n" + EXAMPLES.replace("odd", "&odd;"));
        List<List<Fix>> fixes = entities.check(SharedNewsproof.INSTANCE.read(Document.of("a", "A &odd; and an &even; one."))).stream().map(found -> found.fixes()).toList();
        assertEquals(List.of(1, 0), fixes.stream().map(List::size).toList());
        assertEquals("o", fixes.get(0).get(0).replacement());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertEquals(
                List.of("house/style/odd.yaml:9:10: 'certain' is 'often', wanted is always, outside-quotes or a list of flagged words"),
                assertThrows(RuleFileException.class, () -> rule(PHRASES + "certain: often\n" + EXAMPLES)).mistakes());
        assertEquals(
                List.of("house/style/odd.yaml:7:43: 'certain' of a phrase is 'always', wanted is never"),
                assertThrows(RuleFileException.class, () -> rule("kind: phrase\nphrases: [odd, {phrase: is even, certain: always}]\nfix: new\n" + EXAMPLES)).mistakes());
    }

    private static List<Boolean> certain(String lines) {
        return rule(lines + EXAMPLES).check(SharedNewsproof.INSTANCE.read(Document.of("a", TEXT))).stream()
                .sorted()
                .map(found -> found.fixes().get(0).certain())
                .toList();
    }
}

package org.newsproof.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.SharedNewsproof;
import org.newsproof.document.Document;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleReader;

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
    void namesWhatIsNoWay() {
        RuleFileException e = assertThrows(RuleFileException.class, () -> rule(WAYS.replace("{streetcar:", "{streetcars:") + "right: trams\n"));
        assertTrue(e.getMessage().contains("there is no way 'trams', did you mean 'tram'?"), e.getMessage());
        assertTrue(e.getMessage().contains("a fix for 'streetcars', which is no way"), e.getMessage());
    }

    private List<String> found(String lines, String text) {
        try {
            Document document = Document.of("a", text);
            return rule(lines).check(SharedNewsproof.INSTANCE.read(document)).stream()
                    .map(finding -> document.slice(finding.span()) + (finding.fixes().isEmpty() ? "" : " -> " + finding.fixes().get(0).replacement()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Rule rule(String lines) throws IOException {
        Path file = Files.createDirectories(folder.resolve("consistency")).resolve("tram.yaml");
        Files.writeString(file, HEAD + lines);
        return new RuleReader(List.of(MixedRule.KIND), new Lexicons(List.of())).read(List.of(RuleFolder.of(folder, "house"))).get(0);
    }
}

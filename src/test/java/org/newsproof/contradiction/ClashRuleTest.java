package org.newsproof.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.rule.RuleReader;

class ClashRuleTest {
    @TempDir
    Path folder;

    @Test
    void refusesARuleThatPlainWordsWouldMakeLessCredible() throws IOException {
        Path file = folder.resolve("contradiction/two-places.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                id: contradiction.two-places
                category: contradiction
                kind: clash
                clash: place
                least: 0.9
                alone: 0.8
                message: "'{second}' here, but '{first}' before"
                why: One thing was in one place.
                source: https://example.org/places
                examples:
                  - flags: "The ship lies [[1:in Bergen]]. The ship lies [[2:in Oslo]]."
                  - passes: "The ship left Bergen. It reached Oslo."
                """);
        RuleReader reader = new RuleReader(List.of(ClashRule.kind(new Lexicons(List.of(RuleFolder.bundled())))), new Lexicons(List.of()));
        List<RuleFolder> folders = List.of(RuleFolder.of(folder, "house"));
        List<String> mistakes = assertThrows(RuleFileException.class, () -> reader.read(folders)).mistakes();
        assertEquals(List.of("house/contradiction/two-places.yaml:6:8: 'alone' is less than 'least': plain words would make a clash less credible"), mistakes);
    }
}

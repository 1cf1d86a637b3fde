package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that name rules of the house. */
class HouseSettingsTest {
    private static final String RULE = """
            id: redundancy.forenoon
            category: redundancy
            kind: phrase
            severity: error
            phrases: [forenoon planning]
            message: "'{match}' says 'before' twice"
            fix: planning
            why: Planning is always done ahead of the event.
            source: https://example.org/planning
            examples:
              - flags: "The ministry began [[forenoon planning]] in May."
                fixed: "The ministry began planning in May."
              - passes: "The advance team is planning its route."
            """;

    private final Path folder;
    private final WorkingFolder working;

    HouseSettingsTest(@TempDir Path folder) {
        this.folder = folder;
        this.working = new WorkingFolder(folder);
    }

    @Test
    void addRulesFromBesideTheSettingsThatTheSettingsThenKnow() throws IOException {
        working.write("wire/newsproof.yaml", "house: desk\nrules:\n  redundancy.forenoon: warning\n");
        working.write("wire/desk/redundancy/forenoon.yaml", RULE);
        working.write("wire/a.txt", "The crew of the ferry began forenoon planning in May.\n");
        Ran ran = Ran.in(folder, "check", "--format", "console", "wire/a.txt");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("1:29  warning  'forenoon planning' says 'before' twice"), ran.out());
    }

    @Test
    void areRefusedWhereTheyNameNoFolder() throws IOException {
        working.write("a.txt", "Ships wait in the bay.\n");
        working.write("newsproof.yaml", "house: desk\n");
        Ran missing = Ran.in(folder, "check", "a.txt");
        assertEquals(List.of("newsproof: house: desk: there is no such folder"), missing.errLines());
        assertEquals(ExitCode.USAGE, missing.code());
        working.write("newsproof.yaml", "house: [desk]\n");
        assertEquals(List.of("newsproof: newsproof.yaml:1:8: a text is wanted here"), Ran.in(folder, "check", "a.txt").errLines());
    }
}

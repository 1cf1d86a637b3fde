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
    private final Path folder;
    private final WorkingFolder working;

    HouseSettingsTest(@TempDir Path folder) {
        this.folder = folder;
        this.working = new WorkingFolder(folder);
    }

    @Test
    void addRulesFromBesideTheSettingsThatTheSettingsThenKnow() throws IOException {
        working.write("wire/newsproof.yaml", "house: desk\nrules:\n  redundancy.advance-planning: warning\n");
        working.write("wire/desk/redundancy/advance-planning.yaml", CommandLineTest.RULE);
        working.write("wire/a.txt", "The crew of the ferry began forenoon planning in May.\n");
        Ran ran = Ran.in(folder, "check", "--format", "console", "wire/a.txt");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("1:29  warning  'forenoon planning' says 'before' twice"), ran.out());
    }

    @Test
    void areToldOfWhatTheyAllowWithoutNeed() throws IOException {
        working.write("newsproof.yaml", """
                allow:
                  - {rule: redundancy.repeated-word, text: the the, reason: a song}
                  - {rule: style, text: upon, reason: a habit}
                """);
        working.write("a.txt", "Ships wait in the the bay.\n");
        Ran ran = Ran.in(folder, "check", "--verbose", "--format", "json", "a.txt");
        assertTrue(ran.err().contains("a.txt: 6 words\nsettings: nothing here needs 'allow style' of 'upon'\n"), ran.err());
        assertTrue(!ran.err().contains("of 'the the'"), ran.err());
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

package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of {@code check --history}. */
class HistoryTest {
    @TempDir
    Path folder;

    @Test
    void remembersRunsAndShowsThem() throws IOException {
        WorkingFolder working = new WorkingFolder(folder);
        working.write("a.txt", "Ships wait in the bay.");
        assertEquals(0, Ran.in(folder, "check", "--history", "reports/history.jsonl", ".").code());
        working.write("reports/history.jsonl", working.read("reports/history.jsonl") + "torn\n");
        Ran again = Ran.in(folder, "check", "--history", "reports/history.jsonl", "."); // the history is no article
        assertEquals(0, again.code());
        assertEquals(List.of("newsproof: history.jsonl:2: this line is no earlier run and is skipped"), again.errLines());
        assertTrue(working.read("reports/index.html").contains("Mean score, 2 runs"));
        assertEquals(3, working.read("reports/history.jsonl").lines().count());
    }

    @Test
    void refusesAFolder() throws IOException {
        WorkingFolder working = new WorkingFolder(folder);
        working.write("a.txt", "Ships wait in the bay.");
        Ran ran = Ran.in(folder, "check", "--history", ".", "a.txt");
        assertEquals(ExitCode.USAGE, ran.code());
        assertEquals(List.of("newsproof: --history . is a folder; a file is wanted"), ran.errLines());
        assertFalse(working.files().contains("reports/index.html"));
    }
}

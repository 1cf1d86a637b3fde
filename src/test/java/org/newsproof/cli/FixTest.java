package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole runs of {@code check --fix}; each loads the rules, so each does much. */
class FixTest {
    private static final String FAILED = "exit code 1: there is something at or above 'error'\n";
    /** A certain fix, an error that only an editor can mend, and a fix that comes of another. */
    private static final String FAULTY = "Ships wait in the the bay.\r\n\r\nThe embargo covers missiles and missiles. As an added bonus, it ends.";
    private static final String FIXED = "Ships wait in the bay.\r\n\r\nThe embargo covers missiles and missiles. As a bonus, it ends.";

    private final Path folder;
    private final WorkingFolder working;

    FixTest(@TempDir Path folder) {
        this.folder = folder;
        this.working = new WorkingFolder(folder);
    }

    @Test
    void writesCopiesBesideTheReportsAndTellsWhatIsLeft() throws IOException {
        working.write("desk/a.txt", FAULTY);
        Ran ran = Ran.in(folder, "check", "--fix", "desk");
        assertEquals("""
                desk/a.txt
                  3 fixed in desk/a.txt
                  1:15  "the the" -> "the"  [redundancy.repeated-word]
                  3:49  "added bonus" -> "bonus"  [redundancy.noun-and-adjective]
                  then  "an" -> "a"  [grammar.a-an]
                  3:20  error    'missiles and missiles' says one word twice; the source probably had two  [redundancy.conjoined-repeat]
                                 "missiles and missiles"
                                 instead: "missiles"

                1 error in 1 article (16 words); 3 fixed
                reports: reports/index.html
                fixed:   reports/fixed
                exit code 1: there is something at or above 'error'
                """, ran.out());
        assertEquals(1, ran.code());
        assertEquals(FIXED, working.read("reports/fixed/desk/a.txt"));
        assertEquals(FAULTY, working.read("desk/a.txt"));
        Ran again = Ran.in(folder, "check", "--fix", "--format", "console", "."); // copies are no inputs
        assertTrue(again.out().endsWith("1 error in 1 article (16 words); 3 fixed\n" + FAILED), again.out());
        assertEquals(List.of("desk/a.txt", "reports/fixed/desk/a.txt"), working.files().stream().filter(file -> file.endsWith(".txt")).toList());
    }

    @Test
    void fixesInPlaceOnceAndForAll() throws IOException {
        working.write("a.txt", FAULTY);
        working.write("w.jsonl", "{\"id\": \"b\", \"text\": \"Ships wait in the the bay.\"}\n");
        Ran ran = Ran.in(folder, "check", "--fix", "--in-place", "--format", "console", "a.txt", "w.jsonl");
        assertTrue(ran.out().endsWith("1 error in 2 articles (21 words); 4 fixed\n" + FAILED), ran.out());
        assertEquals(FIXED, working.read("a.txt"));
        assertEquals("{\"id\": \"b\", \"text\": \"Ships wait in the bay.\"}\n", working.read("w.jsonl"));
        assertEquals(List.of("a.txt", "w.jsonl"), working.files());
        Ran again = Ran.in(folder, "check", "--fix", "--in-place", "--format", "console", "a.txt", "w.jsonl");
        assertTrue(again.out().endsWith("1 error in 2 articles (21 words)\n" + FAILED), again.out());
        assertEquals(FIXED, working.read("a.txt"));
    }

    @Test
    void showsADiffAndWritesNothing() throws IOException {
        working.write("a.txt", "Ships wait in the the bay.\n");
        Ran ran = Ran.in(folder, "check", "--fix", "--diff", "a.txt");
        assertEquals("--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n-Ships wait in the the bay.\n+Ships wait in the bay.\n", ran.out());
        assertEquals(List.of("1 fix in 1 article; nothing is written"), ran.errLines());
        assertEquals(0, ran.code());
        assertEquals(List.of("a.txt"), working.files());
        assertEquals("Ships wait in the the bay.\n", working.read("a.txt"));
    }

    @Test
    void givesStandardInputFixedToStandardOutput() throws IOException {
        Ran ran = Ran.withInput(folder, FAULTY, "check", "--fix", "--output", "site", "-");
        assertEquals(FIXED, ran.out());
        assertTrue(ran.err().contains("3 fixed in -\n") && ran.err().contains("reports: site/index.html\n"), ran.err());
        assertEquals(1, ran.code());
        assertTrue(Files.notExists(folder.resolve("site/fixed")));
    }

    @Test
    void saysThatTheCopiesCannotBeWritten() throws IOException {
        working.write("a.txt", FAULTY);
        working.write("reports/fixed", "in the way");
        Ran ran = Ran.in(folder, "check", "--fix", "--format", "console", "a.txt");
        assertEquals(
                List.of("newsproof: a.txt: the fixed text cannot be written: " + folder.resolve("reports/fixed") + " is a file; a report needs a folder there"),
                ran.errLines());
        assertTrue(ran.out().contains("'the the' repeats a word") && !ran.out().contains("fixed"), ran.out());
        assertEquals(3, ran.code());
        assertEquals("in the way", working.read("reports/fixed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "check --in-place a.txt | --in-place goes with --fix",
        "check --fix --diff --in-place a.txt | --diff writes nothing: it goes without --in-place, --output and --format",
        "check --diff --format json a.txt | --diff writes nothing: it goes without --in-place, --output and --format",
        "check --fix --format json - | standard output gets the fixed text of standard input; give the report a place: --format json=PATH"
    })
    void explainsWrongUsage(String line, String explanation) {
        Ran ran = Ran.in(folder, line.split(" "));
        assertEquals(List.of("newsproof: " + explanation), ran.errLines());
        assertEquals("", ran.out());
        assertEquals(2, ran.code());
    }
}

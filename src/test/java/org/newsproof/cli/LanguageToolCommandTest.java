package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.ProjectFiles;
import org.newsproof.SharedNewsproof;
import org.newsproof.grammar.languagetool.CheckState;
import org.newsproof.grammar.languagetool.CheckTable;
import org.newsproof.grammar.languagetool.CheckUse;

class LanguageToolCommandTest {
    /** The second "a" is marked, and so is the doubled "the" behind a character that is two UTF-16 code units long. */
    private static final String ARTICLES = """
            {"id": "1", "text": "The ministry saw a error in May. The mayor has a idea.", "gold": [{"start": 47, "end": 48}]}
            {"id": "2", "text": "\ud83d\ude00 Ships wait in the the bay.", "known": [{"places": [[16, 23]]}]}
            """;

    private final Path folder;
    private final WorkingFolder working;

    LanguageToolCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.working = new WorkingFolder(folder);
    }

    @Test
    void agreesWithTheRuleFiles() {
        Map<String, CheckUse> told = new TreeMap<>();
        String path = "rules/languagetool.tsv";
        CheckTable.read(path, ProjectFiles.text(ProjectFiles.ROOT.resolve(path))).rows().forEach((id, row) -> told.put(id, row.use()));
        told.values().removeIf(use -> use.state() == CheckState.OFF);
        assertEquals(LanguageToolCommand.uses(SharedNewsproof.INSTANCE), told, "run: newsproof rules languagetool DATA...");
    }

    @Test
    void saysWhatChangedSinceTheTableWasMade() throws IOException {
        working.write("own.jsonl", ARTICLES);
        Ran begun = Ran.in(folder, "rules", "languagetool", "--table", "checks.tsv", "own.jsonl");
        assertEquals("", begun.err());
        assertTrue(begun.out().startsWith("against their figures, without a reason that says why (1)\n  EN_A_VS_AN  on by grammar.a-an, own 1 of 2\n\nchecks.tsv: "), begun.out());
        String table = working.read("checks.tsv");
        assertTrue(table.contains("\nEN_A_VS_AN\tMISC\ton\tgrammar.a-an\t2\t1\t\n"), table);
        assertTrue(table.contains("\nENGLISH_WORD_REPEAT_RULE\tMISC\ton\tredundancy.repeated-word\t1\t1\t\n"), table);
        working.write("checks.tsv", table
                .replaceFirst("\nA3FT\t.*", "")
                .replaceFirst("\nDT_DT\tGRAMMAR\ton\tgrammar.two-articles\t", "\nDT_DT\tGRAMMAR\toff\t\t")
                .replaceFirst("\nEN_A_VS_AN\t(.*)\t2\t1\t\n", "\nEN_A_GONE\t$1\t0\t0\t\nEN_A_VS_AN\t$1\t5\t5\tright by reading: one is not marked\n"));
        Ran ran = Ran.in(folder, "rules", "languagetool", "--table", "checks.tsv", "own.jsonl");
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        String[] parts = ran.out().split("checks\\.tsv: ");
        assertEquals("""
                new in this LanguageTool (1)
                  A3FT  off, own none

                gone from this LanguageTool (1)
                  EN_A_GONE  was on by grammar.a-an

                other figures (1)
                  EN_A_VS_AN  own 1 of 2, was 5 of 5

                other state (1)
                  DT_DT  on by grammar.two-articles, was off

                """, parts[0]);
        assertTrue(parts[1].matches("\\d+ checks of LanguageTool [\\d.]+: \\d+ on, \\d+ note, \\d+ off\n"), parts[1]);
        assertTrue(working.read("checks.tsv").contains("\nA3FT\tTYPOS\toff\t\t0\t0\tnew, unjudged\n"));
        assertEquals(List.of("checks.tsv", "own.jsonl"), working.files());
    }

    @Test
    void refusesDataThatItCannotMeasureOn() throws IOException {
        working.write("unmarked.jsonl", "\n{\"text\": \"All is well.\"}\n");
        working.write("outside.jsonl", "{\"text\": \"All is well.\", \"gold\": [{\"start\": 3, \"end\": 99}]}\n");
        working.write("broken.jsonl", "{\"text\": \n");
        working.write("empty.jsonl", "");
        working.write("words.txt", "All is well.");
        working.write("old.tsv", "id\tcategory\tstate\tby\tmqm_found\tmqm_right\treason\n");
        working.write("own.jsonl", ARTICLES);
        assertComplains("unmarked.jsonl, line 2: the marks are missing: neither 'gold' nor 'known' is a list", "--table", "t.tsv", "unmarked.jsonl");
        assertComplains("outside.jsonl, line 1: a mark is no place in the text", "--table", "t.tsv", "outside.jsonl");
        assertComplains("broken.jsonl, line 1: is not JSON: Unexpected end-of-input within/between Object entries", "--table", "t.tsv", "broken.jsonl");
        assertComplains("empty.jsonl: has no articles; wanted is one JSON object with 'text' and 'gold' or 'known' a line", "--table", "t.tsv", "empty.jsonl");
        assertComplains("words.txt: its name does not end in .jsonl", "--table", "t.tsv", "words.txt");
        assertComplains("gone.jsonl: there is no such file", "--table", "t.tsv", "gone.jsonl");
        assertComplains("old.tsv: has figures of mqm.jsonl too; give it as well, so that all are of one LanguageTool", "--table", "old.tsv", "own.jsonl");
        assertComplains("rules/languagetool.tsv: there is no such folder; run this in the folder of the project, or say with --table where the table is", "own.jsonl");
    }

    private void assertComplains(String message, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "rules";
        all[1] = "languagetool";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        assertEquals(new Ran(2, "", "newsproof: " + message + "\n"), Ran.in(folder, all));
    }
}

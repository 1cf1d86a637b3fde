package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.report.ReportSchema;

/** Whole runs in which something does not count. Each loads the rules, which takes a second: few, each for much. */
class SuppressionTest {
    private static final String MISSILES = "The embargo covers missiles and missiles on land.";
    private static final String SHIPS = "Ships wait in the the bay.";

    private final Path folder;
    private final WorkingFolder working;

    SuppressionTest(@TempDir Path folder) {
        this.folder = folder;
        this.working = new WorkingFolder(folder);
    }

    @Test
    void countsOnlyWhatIsNotInTheBaseline() throws IOException {
        working.write("desk/a.txt", MISSILES + "\n\n" + SHIPS + "\n\nThe mayor said that all was well.\n");
        Ran writing = Ran.in(folder, "check", "--write-baseline", "--format", "console", "desk");
        assertEquals(0, writing.code());
        assertTrue(writing.out().endsWith("baseline: 2 findings in newsproof.baseline.json\n"), writing.out());
        String baseline = working.read("newsproof.baseline.json");
        List<String> lines = baseline.lines().toList();
        assertTrue(lines.get(3).startsWith("    {\"document\":\"desk/a.txt\",\"rule\":\"redundancy.conjoined-repeat\",\"fingerprint\":\""), baseline);
        assertTrue(lines.get(4).endsWith("\"text\":\"the the\"}"), baseline);

        working.write("desk/a.txt", "A storm hit Bari.\r\n\r\n" + SHIPS + "\r\n\r\nNobody was hurt.\r\n\r\n" + MISSILES + "\r\n");
        Ran moved = Ran.in(folder, "check", "--fail-on", "note", "--format", "console", "desk/a.txt");
        assertEquals("no findings in 1 article (21 words); 2 known findings left out\n", moved.out());
        assertEquals(0, moved.code());
        Ran elsewhere = Ran.in(folder.resolve("desk"), "check", "--format", "console", "--baseline", "../newsproof.baseline.json", "a.txt");
        assertEquals("no findings in 1 article (21 words); 2 known findings left out\n", elsewhere.out());

        working.write("newsproof.baseline.json", baseline.replace("\"missiles and missiles\"}", "\"missiles and missiles\",\"reason\":\"as the minister said\"}"));
        working.write("desk/a.txt", MISSILES + "\n\nShips wait in the bay by by night.\n");
        Ran changed = Ran.in(folder, "check", "--fail-on", "warning", "--format", "json", "desk");
        JsonNode report = new ObjectMapper().readTree(ReportSchema.accept(changed.out()));
        JsonNode document = report.get("documents").get(0);
        assertTrue(document.get("findings").get(0).get("baseline").booleanValue(), changed.out());
        assertEquals("the baseline has 'the the' of redundancy.repeated-word, which is found no more", document.get("notices").get(0).get("message").textValue());
        assertEquals(1, report.get("summary").get("warning").intValue());
        assertEquals(0, report.get("summary").get("error").intValue());
        assertEquals("exit code 1: there is something at or above 'warning'\n", changed.err());
        Ran.in(folder, "check", "--format", "console", "--write-baseline", "desk");
        String anew = working.read("newsproof.baseline.json");
        assertTrue(anew.contains("\"reason\":\"as the minister said\"") && anew.contains("\"by by\"") && !anew.contains("\"the the\""), anew);
    }

    @Test
    void obeysSwitchesInArticlesUnlessTheyAreToBeIgnored() throws IOException {
        working.write("a.txt", "newsproof: allow redundancy.conjoined-repeat: a quotation\n" + MISSILES + "\n\n<!-- newsproof allow style: unused -->\n" + SHIPS + "\n");
        Ran obeyed = Ran.in(folder, "check", "--format", "json", "a.txt");
        assertEquals(0, obeyed.code());
        JsonNode report = new ObjectMapper().readTree(ReportSchema.accept(obeyed.out()));
        JsonNode document = report.get("documents").get(0);
        assertEquals("{\"kind\":\"inSource\",\"reason\":\"a quotation\"}", document.get("findings").get(0).get("suppressed").toString());
        assertEquals(2, document.get("findings").size(), obeyed.out());
        assertEquals("nothing here needs 'allow style'", document.get("notices").get(0).get("message").textValue());
        assertEquals(14, document.get("words").intValue());

        Ran ignored = Ran.in(folder, "check", "--format", "console", "--no-inline", "a.txt");
        assertEquals(1, ignored.code());
        assertTrue(ignored.out().contains("1 error, 1 warning in 1 article (14 words); 2 allow comments ignored\n"), ignored.out());

        Ran fixed = Ran.in(folder, "check", "--fix", "--in-place", "--format", "console", "a.txt");
        assertEquals("newsproof: allow redundancy.conjoined-repeat: a quotation\n" + MISSILES + "\n\n<!-- newsproof allow style: unused -->\nShips wait in the bay.\n", working.read("a.txt"), fixed.out());
    }

    @Test
    void takesSettingsAndBaselineOnlyFromBesideTheFileThatIsNamed() throws IOException {
        working.write("desk/a.txt", MISSILES + "\n");
        Ran.in(folder, "check", "--format", "console", "--write-baseline", "desk");
        working.write("desk/newsproof.yaml", "rules: {redundancy.conjoined-repeat: off}\n");
        assertEquals(0, Ran.in(folder, "check", "--format", "console", "desk").code());
        working.write("gate/strict.yaml", "fail-on: [error, style=warning]\n");
        Ran gated = Ran.in(folder, "check", "--format", "console", "--config", "gate/strict.yaml", "desk");
        assertEquals(1, gated.code());
        assertTrue(gated.out().endsWith("exit code 1: there is something that fails on 'error,style=warning'\n"), gated.out());
    }

    @Test
    void failsByNumberAndByScoreAndSaysWhy() throws IOException {
        working.write("a.txt", MISSILES + "\n");
        working.write("b.txt", "All is well in Bari.\n\n" + SHIPS + "\n");
        Ran ran = Ran.in(folder, "check", "--format", "console", "--fail-on", "style", "--max-findings", "1", "--min-score", "80.5", "a.txt", "b.txt");
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("score 0.0  a.txt\n"), ran.out());
        assertTrue(ran.out().contains("score 9.1  b.txt\n"), ran.out());
        assertTrue(ran.out().endsWith(
                "exit code 1: there are 2 findings, more than --max-findings 1; 2 articles have a score below --min-score 80.5, a.txt the lowest with 0.0\n"), ran.out());
        Ran passed = Ran.in(folder, "check", "--format", "console", "--fail-on", "style", "--max-findings", "2", "--min-score", "0", "a.txt", "b.txt");
        assertEquals(0, passed.code());
        assertFalse(passed.out().contains("exit code"), passed.out());
    }

    @Test
    void explainsABaselineThatIsNone() throws IOException {
        working.write("a.txt", MISSILES + "\n");
        working.write("newsproof.baseline.json", "{\"schemaVersion\": 2}");
        Ran ran = Ran.in(folder, "check", "a.txt");
        assertEquals("newsproof: newsproof.baseline.json:1:1: is no baseline: wanted is {\"schemaVersion\": 1, \"findings\": [...]}\n", ran.err());
        assertEquals(2, ran.code());
        Ran missing = Ran.in(folder, "check", "--baseline", "gone.json", "a.txt");
        assertEquals("newsproof: --baseline gone.json: there is no such file\n", missing.err());
    }
}

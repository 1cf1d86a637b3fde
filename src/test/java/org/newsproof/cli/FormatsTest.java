package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.report.exchange.SchemaFile;

/** All formats of one run, with the rules that Newsproof has. */
class FormatsTest {
    private final Path folder;
    private final WorkingFolder working;

    FormatsTest(@TempDir Path folder) {
        this.folder = folder;
        this.working = new WorkingFolder(folder);
    }

    @Test
    void writesAllFormatsAtOnce() throws IOException {
        working.write("wire/a.txt", "The embargo covers missiles and missiles on land.\n\nShips wait in the the bay.\n");
        working.write("wire/day.jsonl", "\n{\"id\": \"b\", \"text\": \"Ships wait in the the bay.\"}\n");
        List<String> args = new ArrayList<>(List.of("check"));
        for (ReportFormat format : ReportFormat.values()) {
            args.addAll(List.of("--format", name(format) + (format == ReportFormat.GITHUB ? "" : "=out/" + name(format))));
        }
        args.addAll(List.of("wire", "missing.txt"));
        Ran ran = Ran.in(folder, args.toArray(String[]::new));
        assertEquals("""
                ::error file=wire/a.txt,line=1,endLine=1,col=20,endColumn=41,title=redundancy.conjoined-repeat::'missiles and missiles' says one word twice; the source probably had two%0Ainstead: "missiles"
                ::warning file=wire/a.txt,line=3,endLine=3,col=15,endColumn=22,title=redundancy.repeated-word::'the the' repeats a word%0Ainstead: "the"
                ::warning file=wire/day.jsonl,line=2,endLine=2,title=redundancy.repeated-word::b, line 1: 'the the' repeats a word%0Ainstead: "the"
                ::error file=missing.txt,title=input.not-checked::not checked: there is no such file or folder
                """, ran.out());
        assertEquals(3, ran.code());
        JsonNode sarif = new ObjectMapper().readTree(new SchemaFile("sarif/sarif-schema-2.1.0.json").accept(working.read("out/sarif"))).at("/runs/0");
        JsonNode rules = sarif.at("/tool/driver/rules");
        assertTrue(rules.size() > 200, "rules " + rules.size());
        for (JsonNode result : sarif.get("results")) {
            assertEquals(result.get("ruleId"), rules.get(result.get("ruleIndex").intValue()).get("id"));
        }
        JsonNode repeated = rules.get(sarif.at("/results/0/ruleIndex").intValue());
        assertEquals("error", repeated.at("/defaultConfiguration/level").asText());
        assertTrue(repeated.at("/help/markdown").asText().contains("\n- Flagged: "), repeated.toString());
        new SchemaFile("junit/jenkins-junit.xsd").accept(working.read("out/junit"));
        new SchemaFile("checkstyle/checkstyle.xsd").accept(working.read("out/checkstyle"));
        new SchemaFile("reviewdog/rdjson.schema.json").accept(working.read("out/rdjson"));
        new SchemaFile("gitlab/code-quality.schema.json").accept(working.read("out/gitlab"));
        assertEquals(5, working.read("out/csv").lines().count());
        assertTrue(working.read("out/markdown").contains("| 1 | 2 | 0 | 2 | 20 |"), working.read("out/markdown"));
    }

    @Test
    void theHelpNamesThemAll() {
        String help = Ran.in(folder, "check", "--help").out().replaceAll("\\s+", " ");
        String names = String.join(", ", Arrays.stream(ReportFormat.values()).map(FormatsTest::name).toList());
        assertTrue(help.contains("one of " + names + "; to standard output"), help);
    }

    private static String name(ReportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}

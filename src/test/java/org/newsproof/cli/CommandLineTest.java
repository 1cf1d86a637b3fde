package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.report.ReportSchema;

/** Whole runs. Each that gets as far as the rules loads them, which takes seconds: few of those, each for much. */
class CommandLineTest {
    private static final String CLEAN = "The port of Bari was closed on Monday. The mayor said that ships would wait in the bay.\n";
    /** Two faults: an error, and a warning. */
    private static final String FAULTY = "The embargo covers missiles and missiles on land.\n\nShips wait in the the bay.\n";
    private static final String SPANISH = "El gobierno anunció el lunes que los precios de la energía subirán en el otoño, y los sindicatos convocaron una"
            + " huelga para la próxima semana en todo el país.";
    /** The rule redundancy.advance-planning of a house, in place of ours. */
    static final String RULE = """
            id: redundancy.advance-planning
            category: redundancy
            kind: phrase
            severity: error
            phrases: [forenoon planning]
            message: "'{match}' says 'before' twice"
            fix: planning
            why: Planning is always done ahead of the event.
            source: https://example.org/planning
            formerly: [redundancy.planning]
            examples:
              - flags: "The ministry began [[forenoon planning]] in May."
                fixed: "The ministry began planning in May."
              - passes: "The advance team is planning its route."
            """;

    private final Path folder;
    private final WorkingFolder working;

    CommandLineTest(@TempDir Path folder) {
        this.folder = folder;
        this.working = new WorkingFolder(folder);
    }

    @Test
    void goesOnAfterBadInputsAndEndsWithThree() throws IOException {
        working.write("good.txt", FAULTY);
        working.write("empty.txt", "");
        working.write("binary.txt", "GIF89a\u0000\u0001");
        Files.write(folder.resolve("broken.txt"), new byte[] {'A', 's', ' ', (byte) 0xc3, (byte) 0xa9, ' ', (byte) 0xff, '.'});
        Files.createDirectory(folder.resolve("nothing"));
        working.write("wire.jsonl", "{\"id\": \"a\", \"text\": \"All is well.\"}\n{\"id\": \"b\", \"text\": }\n{\"id\": \"c\"}\n{\"id\": \"d\", \"text\": \"All is well.\"}\n");
        Ran ran = Ran.in(folder, "check", "missing.txt", "nothing/", "empty.txt", "binary.txt", "broken.txt", "wire.jsonl", "good.txt");
        assertEquals("""
                missing.txt
                  not checked  there is no such file or folder

                nothing
                  not checked  the folder has no articles: no file that ends in .txt .md .markdown .html .htm .docx .odt .xml .json .ninjs .xlf .xliff .tmx .jsonl, each also with .gz

                empty.txt
                  not checked  the file is empty

                binary.txt
                  not checked  not a text file: byte 6 (counted from 0) is zero

                broken.txt
                  not checked  not UTF-8: byte 6 (counted from 0) begins no character; save the file as UTF-8

                wire.jsonl
                  not checked  line 2, column 21 is not JSON: Unexpected character ('}' (code 125)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')

                wire.jsonl
                  not checked  line 3: 'text' is missing

                good.txt
                  1:20  error    'missiles and missiles' says one word twice; the source probably had two  [redundancy.conjoined-repeat]
                                 "missiles and missiles"
                                 instead: "missiles"
                  3:15  warning  'the the' repeats a word  [redundancy.repeated-word]
                                 "the the"
                                 instead: "the"

                1 error, 1 warning in 3 articles (20 words); 7 inputs could not be checked
                reports: reports/index.html
                """, ran.out());
        assertEquals("", ran.err());
        assertEquals(3, ran.code());
        JsonNode report = new ObjectMapper().readTree(ReportSchema.accept(working.read("reports/report.json")));
        assertEquals(7, report.get("errors").size());
        assertEquals(3, report.get("documents").size());
        assertTrue(Files.isRegularFile(folder.resolve("reports/index.html")));
    }

    @Test
    void writesOneReportToStandardOutputAndBadInputsToStandardError() throws IOException {
        Ran ran = Ran.withInput(folder, CLEAN, "check", "--format", "json", "-", "missing.txt");
        JsonNode report = new ObjectMapper().readTree(ReportSchema.accept(ran.out()));
        assertEquals("-", report.at("/documents/0/id").textValue());
        assertEquals("missing.txt", report.at("/errors/0/id").textValue());
        assertEquals(List.of("newsproof: missing.txt: there is no such file or folder"), ran.errLines());
        assertEquals(3, ran.code());
        assertEquals(List.of(), working.files());
    }

    @Test
    void writesReportsToTheirPlacesAndNothingElse() throws IOException {
        working.write("good.txt", CLEAN);
        working.write("findings.txt", "the old report\n");
        Ran ran = Ran.in(folder, "check", "--format", "console=findings.txt", "--format", "json=out/findings.json", "good.txt");
        assertEquals(new Ran(0, "", ""), ran);
        assertEquals(List.of("findings.txt", "good.txt", "out/findings.json"), working.files());
        assertEquals("no findings in 1 article (18 words)", working.read("findings.txt").strip());
    }

    @Test
    void failsFromTheSeverityOnThatTheSettingsOrTheCommandLineName() throws IOException {
        working.write("desk/newsproof.yaml", "fail-on: warning\nrules: {redundancy.conjoined-repeat: off}\n");
        working.write("desk/faulty.txt", FAULTY);
        Ran bySettings = Ran.in(folder, "check", "--output", "site", "desk");
        assertEquals("""
                desk/faulty.txt
                  3:15  warning  'the the' repeats a word  [redundancy.repeated-word]
                                 "the the"
                                 instead: "the"

                1 warning in 1 article (14 words)
                reports: site/index.html
                exit code 1: there is something at or above 'warning'
                """, bySettings.out());
        assertEquals(1, bySettings.code());
        assertTrue(Files.exists(folder.resolve("site/index.html")));
        assertFalse(Files.exists(folder.resolve("reports")));
        assertEquals(0, Ran.in(folder, "check", "--fail-on", "error", "--format", "console", "desk/faulty.txt").code());
    }

    @Test
    void givesATextInAnotherLanguageOneFindingOverAllOfIt() throws IOException {
        working.write("wire/long.txt", SPANISH + "\n\nEste es &quot;otro&quot; párrafo , y y el último de todos.\n");
        working.write("wire/short.txt", "El gobierno anunció el lunes la huelga.\n");
        Ran ran = Ran.in(folder, "check", "--format", "json", "wire");
        JsonNode report = new ObjectMapper().readTree(ReportSchema.accept(ran.out()));
        List<String> findings = new ArrayList<>();
        for (JsonNode document : report.get("documents")) {
            String all = working.read(document.get("id").textValue()).strip();
            for (JsonNode finding : document.get("findings")) {
                String place = finding.get("text").textValue().equals(all) ? "over all" : "within";
                findings.add(document.get("id").textValue() + ": " + finding.get("rule").textValue() + ", " + finding.get("severity").textValue() + " " + place);
            }
        }
        assertEquals(List.of("wire/long.txt: artefact.other-language, error over all"), findings);
        assertEquals(1, ran.code());
    }

    @Test
    void reportsAnArticleThatTheProgramFailsOnAndGoesOn() throws IOException {
        working.write("house/style/deep.yaml", RULE.replace("redundancy.advance-planning", "style.deep").replace("category: redundancy", "category: style")
                .replace("kind: phrase", "kind: text-pattern").replace("phrases: [forenoon planning]", "patterns: ['(?<at>forenoon planning)(?:[^q]|q)*']")
                .replaceAll("(?m)^(fix|formerly): .*\n| +fixed: .*\n", ""));
        working.write("a.txt", "After forenoon planning it began. " + CLEAN.repeat(300));
        working.write("b.txt", CLEAN);
        Ran ran = Ran.in(folder, "check", "--rules", "house", "--format", "console", "a.txt", "b.txt");
        assertEquals("""
                a.txt
                  not checked  cannot be checked: StackOverflowError (this is a mistake of the program; NEWSPROOF_DEBUG=1 shows where)

                no findings in 1 article (18 words); 1 input could not be checked
                """, ran.out());
        assertEquals(3, ran.code());
    }

    @Test
    void usesTheRulesOfAHouse() throws IOException {
        working.write("house/redundancy/advance-planning.yaml", RULE);
        working.write("a.txt", "The ministry began forenoon planning in May.\n");
        working.write("newsproof.yaml", "rules: {redundancy.planning: warning}");
        Ran ran = Ran.in(folder, "check", "--rules", "house/", "--format", "console", "a.txt");
        assertEquals("""
                a.txt
                  1:20  warning  'forenoon planning' says 'before' twice  [redundancy.advance-planning]
                                 "forenoon planning"
                                 instead: "planning"

                1 warning in 1 article (7 words)
                """, ran.out());
        assertEquals(0, ran.code());
    }

    @Test
    void tellsAllMistakesOfAllRuleFiles() throws IOException {
        working.write("house/redundancy/advance-planning.yaml", RULE.replace("kind: phrase", "kind: frase").replace("[[", ""));
        working.write("house/style/a.yaml", "id: style.a\n\tkind: phrase\n");
        Ran ran = Ran.in(folder, "check", "--rules", "house", "a.txt");
        List<String> lines = ran.errLines();
        assertTrue(lines.get(0).startsWith("newsproof: house/redundancy/advance-planning.yaml:3:7: there is no kind of rule 'frase', did you mean 'phrase'?"), ran.err());
        assertEquals("newsproof: house/redundancy/advance-planning.yaml:12:12: the example has no [[...]] marker; mark the words to be flagged", lines.get(1));
        assertTrue(lines.get(2).startsWith("newsproof: house/style/a.yaml:2:1: not YAML: "), ran.err());
        assertEquals(3, lines.size());
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
    }

    @Test
    void refusesRulesOfAHouseWhoseExamplesDoNotHold() throws IOException {
        working.write("house/redundancy/advance-planning.yaml", RULE
                .replace("phrases: [forenoon planning]", "phrases:\n  - forenoon planning\n  - forward planning")
                .replace("passes: \"The advance team", "passes: \"After forenoon planning the team")
                .replace("'before'", "'{word}'"));
        Ran ran = Ran.in(folder, "check", "--rules", "house", "a.txt");
        assertEquals(
                List.of(
                        "newsproof: house/redundancy/advance-planning.yaml:7:1: no 'flags' example has the words 'forward planning'",
                        "newsproof: house/redundancy/advance-planning.yaml:14:1: a place of the message is not filled: 'forenoon planning' says '{word}' twice",
                        "newsproof: house/redundancy/advance-planning.yaml:16:1: should pass, but has ['forenoon planning'] in: After forenoon planning the team is planning its route."),
                ran.errLines());
        assertEquals(2, ran.code());
    }

    @Test
    void tellsMistakesOfTheSettings() throws IOException {
        working.write("newsproof.yaml", "rules:\n  redundancy.conjoined-repeet: off\nfailon: note\n");
        working.write("wire/a.txt", CLEAN);
        Ran ran = Ran.in(folder, "check", "wire");
        assertEquals(
                List.of(
                        "newsproof: newsproof.yaml:2:3: there is no rule 'redundancy.conjoined-repeet', did you mean 'redundancy.conjoined-repeat'?",
                        "newsproof: newsproof.yaml:3:1: unknown key 'failon', did you mean 'fail-on'?"),
                ran.errLines());
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
    }

    @Test
    void saysThatAFileIsInTheWayOfTheReports() throws IOException {
        working.write("a.txt", CLEAN);
        working.write("reports", "");
        Ran ran = Ran.in(folder, "check", "a.txt");
        assertEquals(List.of("newsproof: " + folder.resolve("reports") + " is a file; a report needs a folder there"), ran.errLines());
        assertEquals(3, ran.code());
    }

    @Test
    void saysThatAFolderMayNotBeWritten() throws IOException {
        working.write("a.txt", CLEAN);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        assumeFalse(Files.isWritable(closed), "this user may write everywhere");
        Ran ran = Ran.in(folder, "check", "--format", "json=closed/report.json", "a.txt");
        assertEquals(1, ran.errLines().size(), ran.err());
        assertTrue(ran.err().endsWith(": permission denied\n"), ran.err());
        assertEquals(3, ran.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`` | say what to do: check, facts or rules (see 'newsproof --help')",
        "rules | say what to do with the rules: list, show, test, document or languagetool (see 'newsproof rules --help')",
        "chek a.txt | there is no command 'chek', did you mean 'check'? (see 'newsproof --help')",
        "check --input-format pdf - | --input-format pdf: there is no such format; there are text, markdown, html, docx, odt, newsml, nitf, ninjs, xliff, tmx, jsonl",
        "check --input-format html a.html | --input-format is for standard input (-); files are read by the endings of their names",
        "rules lst | there is no command 'lst', did you mean 'list'? (see 'newsproof rules --help')",
        "check | INPUT is missing (see 'newsproof check --help')",
        "facts | INPUT is missing (see 'newsproof facts --help')",
        "rules show | ID is missing (see 'newsproof rules show --help')",
        "rules list all | 'all' is one argument too many (see 'newsproof rules list --help')",
        "check --formt=json a.txt | there is no option '--formt', did you mean '--format'? (see 'newsproof check --help')",
        "check --frobnicate | there is no option '--frobnicate' (see 'newsproof check --help')",
        "check --output a --output b c.txt | option '--output' (PATH) should be specified only once (see 'newsproof check --help')",
        "check --jobs | Missing required parameter for option '--jobs' (N) (see 'newsproof check --help')",
        "check --jobs many a.txt | Invalid value for option '--jobs': 'many' is no such number (see 'newsproof check --help')",
        "check --jobs 0 a.txt | --jobs 0: at least one is wanted",
        "check --jobs -3 a.txt | --jobs -3: at least one is wanted",
        "check --min-confidence 1.5 a.txt | --min-confidence 1.5: a number from 0 to 1 is wanted",
        "check --min-confidence high a.txt | Invalid value for option '--min-confidence': 'high' is no such number (see 'newsproof check --help')",
        "check --fail-on all a.txt | --fail-on all: 'all' is no severity and no category; wanted is error, warning, note or a category",
        "check --fail-on style,stile=note a.txt | --fail-on style,stile=note: 'stile' is no severity and no category, did you mean 'style'?; wanted is error, warning, note or a category",
        "check --max-findings -1 a.txt | --max-findings -1: 0 or more is wanted",
        "check --min-score 101 a.txt | --min-score 101.0: a number from 0 to 100 is wanted",
        "check --changed-since --output=x a.txt | Expected parameter for option '--changed-since' but found '--output=x' (see 'newsproof check --help')",
        "check --format jsn a.txt | there is no format 'jsn', did you mean 'json'?; there are console, json, html, sarif, junit, checkstyle, rdjson, gitlab, github, csv, markdown",
        "check --changed-since=-x a.txt | --changed-since -x: a commit, branch or tag is wanted",
        "check --format html a.txt | the format html is a folder of pages: say where with --format html=FOLDER",
        "check --format json= a.txt | --format json= names no place after the '='",
        "check --format json --format console a.txt | only one --format can go to standard output; give the others a place: --format FORMAT=PATH",
        "check --format json --format console --output x a.txt | --output goes with a single --format; with several say --format FORMAT=PATH",
        "check --format json=x --format console=./x a.txt | two reports cannot go to the same place: x",
        "check - a.txt - | standard input (-) can be read only once",
        "facts - - | standard input (-) can be read only once",
        "facts --format html a.txt | there is no format 'html'; there are console and json",
        "check --rules gone a.txt | --rules gone: there is no such folder",
        "rules test gone.yaml | gone.yaml: there is no such file"
    })
    void explainsWrongUsageInOneLine(String line, String explanation) {
        Ran ran = Ran.in(folder, line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(List.of("newsproof: " + explanation), ran.errLines());
        assertEquals("", ran.out());
        assertEquals(2, ran.code());
    }

    @Test
    void refusesAnEmptyInput() {
        assertEquals(new Ran(2, "", "newsproof: an INPUT is empty; name a file or folder, or - for standard input\n"), Ran.in(folder, "check", ""));
    }

    @Test
    void refusesAFolderWithoutRules() throws IOException {
        working.write("house/notes.md", "none");
        assertEquals(
                List.of("newsproof: --rules house: has no rule files, such as redundancy/advance-planning.yaml"),
                Ran.in(folder, "check", "--rules", "house", "a.txt").errLines());
    }

    @Test
    void refusesSettingsThatAreNotThere() throws IOException {
        assertEquals(List.of("newsproof: --config gone.yaml: there is no such file"), Ran.in(folder, "check", "--config", "gone.yaml", "a.txt").errLines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "facts --help", "rules --help", "rules list --help", "rules show --help", "rules test --help"})
    void teachesWithExamplesAndExitCodes(String line) {
        Ran ran = Ran.in(folder, line.split(" "));
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        String command = "newsproof " + line.replaceAll(" ?--help", "");
        assertTrue(ran.out().startsWith("Usage: " + command.strip()), ran.out());
        assertTrue(ran.out().lines().anyMatch(shown -> shown.matches("(?:Start with:)? +(?:cat article.txt \\| )?" + command.strip() + ".*")), ran.out());
        assertTrue(ran.out().contains("Exit codes: 0 "), ran.out());
        assertTrue(ran.out().lines().allMatch(shown -> shown.length() <= 80), ran.out());
    }

    @Test
    void tellsItsVersion() {
        Ran ran = Ran.in(folder, "--version");
        assertTrue(ran.out().startsWith("newsproof "), ran.out());
        assertEquals(0, ran.code());
    }

    @Test
    void listsRulesInTheOrderOfTheirIds() {
        Ran ran = Ran.in(folder, "rules", "list");
        List<String> lines = ran.out().lines().toList();
        List<String> ids = lines.subList(0, lines.size() - 1).stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
        assertEquals(ids.stream().sorted().toList(), ids);
        assertTrue(lines.stream().anyMatch(line -> line.matches("redundancy\\.conjoined-repeat +stable +conjoined-repeat +Two words of the source fell together.*")), ran.out());
        assertEquals(ids.size() + " rules; 'newsproof rules show ID' tells more of one", lines.get(lines.size() - 1));
        assertEquals(0, ran.code());
    }

    @Test
    void showsARuleByTheIdThatItHadBefore() throws IOException {
        working.write("house/redundancy/advance-planning.yaml", RULE);
        assertEquals(new Ran(0, """
                redundancy.advance-planning (phrase, stable, confidence 0.8)
                  why:    Planning is always done ahead of the event.
                  source: https://example.org/planning
                  flags:  The ministry began [[forenoon planning]] in May.
                  fixed:  The ministry began planning in May.
                  passes: The advance team is planning its route.
                """, ""), Ran.in(folder, "rules", "show", "--rules", "house", "redundancy.planning"));
    }

    @Test
    void saysWhichRuleWasProbablyMeant() {
        assertEquals(
                new Ran(2, "", "newsproof: there is no rule 'redundancy.conjoined-repeats', did you mean 'redundancy.conjoined-repeat'?\n"),
                Ran.in(folder, "rules", "show", "redundancy.conjoined-repeats"));
    }

    @Test
    void runsTheExamplesOfOneRule() {
        Ran ran = Ran.in(folder, "rules", "test", "redundancy.conjoined-repeat");
        assertTrue(ran.out().matches("\\d+ examples of 1 rule, all hold\n"), ran.out());
        assertEquals(0, ran.code());
    }

    @Test
    void runsTheExamplesOfAFileAsItIs() throws IOException {
        working.write("house/redundancy/advance-planning.yaml", RULE.replace("fixed: \"The ministry began planning", "fixed: \"The ministry started planning"));
        assertEquals(
                new Ran(2, """
                        redundancy.advance-planning, line 12: the fix gives: The ministry began planning in May. instead of: The ministry started planning in May.
                        2 examples of 1 rule, 1 failure
                        """, ""),
                Ran.in(folder, "rules", "test", "house/redundancy/advance-planning.yaml"));
    }

    @Test
    void refusesARuleFileOutsideOfARulesFolder() throws IOException {
        working.write("advance-planning.yaml", RULE);
        assertEquals(
                List.of("newsproof: advance-planning.yaml: lies in no folder of a category, such as redundancy"),
                Ran.in(folder, "rules", "test", "advance-planning.yaml").errLines());
    }

    @Test
    void printsFactsForAPerson() throws IOException {
        working.write("a.txt", "Sweden supplied Kenya with medicine on Monday. Two ships arrived.\n");
        Ran ran = Ran.in(folder, "facts", "a.txt", "missing.txt");
        assertTrue(ran.out().startsWith("""
                a.txt
                  who -> whom
                    place  event     from       to     what      when    standing
                    1:1    transfer  Sweden     Kenya  medicine  Monday  asserted
                    1:48   arrive    Two ships                           asserted
                  timeline
                """), ran.out());
        assertTrue(ran.out().contains("  figures\n    place  figure  of what\n    1:48   Two     ships\n"), ran.out());
        assertTrue(ran.out().endsWith("  people: none\n  quotes: none\n"), ran.out());
        assertEquals(List.of("newsproof: missing.txt: there is no such file or folder"), ran.errLines());
        assertEquals(3, ran.code());
    }

    @Test
    void printsFactsAsOneObjectForEachArticle() throws IOException {
        working.write("wire.jsonl", "{\"id\": \"a\", \"text\": \"Sweden supplied Kenya with medicine.\"}\n{\"id\": \"b\", \"text\": \"Two ships arrived.\"}\n");
        Ran ran = Ran.in(folder, "facts", "--format", "json", "wire.jsonl");
        List<JsonNode> sheets = new ArrayList<>();
        try (MappingIterator<JsonNode> values = new ObjectMapper().readerFor(JsonNode.class).readValues(ran.out())) {
            values.forEachRemaining(sheets::add);
        }
        assertEquals(List.of("a", "b"), sheets.stream().map(sheet -> sheet.get("id").textValue()).toList());
        assertEquals("Kenya", sheets.get(0).at("/facts/relations/0/to").textValue());
        assertEquals("text", sheets.get(1).at("/facts/figures/0/span/field").textValue());
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
    }

    @Test
    void holdsArticlesToTheStyleOfTheHouse() throws IOException {
        String style = "source: our own desk\nways: {consistency.percent: one word}\nexamples:\n"
                + "  - {flags: \"Rents rose by 4[[%]].\", fixed: \"Rents rose by 4 percent.\"}\n  - {passes: \"Rents rose by 4 percent.\"}\n";
        working.write("house/styles/desk.yaml", style);
        working.write("newsproof.yaml", "style: desk\n");
        working.write("a.txt", "Rents rose by 4% in May and by 6% in June, the office said.\n");
        assertEquals(new Ran(0, "the style of house/styles/desk.yaml: all examples hold\n", ""), Ran.in(folder, "rules", "test", "house/styles/desk.yaml"));
        Ran ran = Ran.in(folder, "check", "--rules", "house", "--fix", "--in-place", "--format", "console", "a.txt");
        assertTrue(ran.out().endsWith("no findings in 1 article (16 words); 2 fixed\n"), ran.out());
        assertEquals("Rents rose by 4 percent in May and by 6 percent in June, the office said.\n", working.read("a.txt"));
        working.write("house/styles/desk.yaml", style.replace("4[[%]]", "[[4%]]"));
        Ran refused = Ran.in(folder, "check", "--rules", "house", "a.txt");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("house/styles/desk.yaml:4:1: should flag ['4%']"), refused.err());
    }
}

package org.newsproof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsproof.report.ArticleBuilder.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.policy.Notice;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Suppression;
import org.newsproof.policy.Verdict;

class JsonReportTest {
    private static final String TOLL = "12 people died on Monday.\r\n\uD83D\uDE80 Families of the fourteen dead came.";

    @TempDir
    Path folder;

    @Test
    void writesEveryMemberInAFixedOrder() throws IOException {
        ArticleReport toll = article("wire/toll.txt", TOLL)
                .finding(
                        Category.CONTRADICTION,
                        Severity.ERROR,
                        "fourteen dead",
                        "says 'fourteen dead' here, but '12 people died' in line 1")
                .related("12 people died", "here it is '12'")
                .fix("12 dead")
                .build();
        assertEquals(
                """
                {
                  "schemaVersion": 1,
                  "tool": {
                    "name": "newsproof",
                    "version": "1.2.3",
                    "rulesVersion": "2026-11"
                  },
                  "documents": [
                    {
                      "id": "wire/toll.txt",
                      "words": 12,
                      "score": 0.0,
                      "findings": [
                        {
                          "rule": "contradiction.example",
                          "category": "contradiction",
                          "severity": "error",
                          "confidence": 0.92,
                          "message": "says 'fourteen dead' here, but '12 people died' in line 1",
                          "span": {
                            "field": "text",
                            "start": 46,
                            "end": 59,
                            "line": 2,
                            "column": 20
                          },
                          "text": "fourteen dead",
                          "related": [
                            {
                              "field": "text",
                              "start": 0,
                              "end": 14,
                              "line": 1,
                              "column": 1,
                              "text": "12 people died",
                              "message": "here it is '12'"
                            }
                          ],
                          "fixes": [
                            {
                              "start": 46,
                              "end": 59,
                              "replacement": "12 dead"
                            }
                          ],
                          "fingerprint": "f0"
                        }
                      ],
                      "notices": [],
                      "fixed": []
                    }
                  ],
                  "errors": [
                    {
                      "id": "broken.docx",
                      "message": "not a Word file"
                    }
                  ],
                  "summary": {
                    "documents": 1,
                    "words": 12,
                    "error": 1,
                    "warning": 0,
                    "note": 0,
                    "fixed": 0,
                    "baseline": 0,
                    "suppressed": 0,
                    "ignoredSwitches": 0
                  }
                }
                """,
                written(ReportRun.of(toll).withError("broken.docx", "not a Word file")));
    }

    @Test
    void keepsWhatDoesNotCountAndSaysWhy() throws IOException {
        ArticleReport toll = article("a", TOLL).finding(Category.STYLE, Severity.ERROR, "people", "people").finding(Category.GRAMMAR, Severity.WARNING, "dead", "dead").build();
        List<RatedFinding> findings = toll.findings();
        Suppression why = new Suppression(Suppression.Kind.IN_SOURCE, "a quotation");
        List<Notice> notices = List.of(new Notice(Optional.of(Span.of(0, 2)), "not needed"), new Notice(Optional.empty(), "stale"));
        Verdict verdict = new Verdict(List.of(findings.get(0).suppressed(why), findings.get(1).known()), notices, 3);
        ArticleReport aside = new ArticleReport(toll.repair(), verdict, toll.facts());
        JsonNode report = parsed(ReportRun.of(aside));
        JsonNode document = report.get("documents").get(0);
        assertEquals("{\"kind\":\"inSource\",\"reason\":\"a quotation\"}", document.get("findings").get(0).get("suppressed").toString());
        assertEquals("true", document.get("findings").get(1).get("baseline").toString());
        assertFalse(document.get("findings").get(0).has("baseline") || document.get("findings").get(1).has("suppressed"));
        assertEquals(
                "[{\"message\":\"not needed\",\"span\":{\"field\":\"text\",\"start\":0,\"end\":2,\"line\":1,\"column\":1}},{\"message\":\"stale\"}]",
                document.get("notices").toString());
        assertEquals(100.0, document.get("score").doubleValue());
        assertEquals(
                "{\"documents\":1,\"words\":12,\"error\":0,\"warning\":0,\"note\":0,\"fixed\":0,\"baseline\":1,\"suppressed\":1,\"ignoredSwitches\":3}",
                report.get("summary").toString());
    }

    @Test
    void writesAnEmptyRun() throws IOException {
        JsonNode report = parsed(ReportRun.of());
        assertEquals("[]", report.get("documents").toString());
        assertEquals("[]", report.get("errors").toString());
    }

    @Test
    void tellsWhatWasFixedWithThePlacesBeforeEachRound() throws IOException {
        JsonNode report = parsed(ReportRun.of(article("a", "All is well.\nAs an added bonus, it ended ended.")
                .fixed("redundancy.pair", "added bonus", "bonus")
                .fixed("grammar.a-an", "an bonus", "a bonus")
                .fixed("redundancy.repeated-word", " ended.", ".")
                .build()));
        assertEquals(
                "[{\"rule\":\"redundancy.pair\",\"round\":1,\"span\":{\"field\":\"text\",\"start\":19,\"end\":30,\"line\":2,\"column\":7},"
                        + "\"text\":\"added bonus\",\"replacement\":\"bonus\"},"
                        + "{\"rule\":\"grammar.a-an\",\"round\":2,\"span\":{\"field\":\"text\",\"start\":16,\"end\":24,\"line\":2,\"column\":4},"
                        + "\"text\":\"an bonus\",\"replacement\":\"a bonus\"},"
                        + "{\"rule\":\"redundancy.repeated-word\",\"round\":3,\"span\":{\"field\":\"text\",\"start\":33,\"end\":40,\"line\":2,\"column\":21},"
                        + "\"text\":\" ended.\",\"replacement\":\".\"}]",
                report.at("/documents/0/fixed").toString());
        assertEquals(3, report.at("/summary/fixed").intValue());
    }

    @Test
    void namesTheFieldOfAFixThatLiesElsewhere() throws IOException {
        String text = "Twelve people died.";
        ArticleReport article = article("a", text)
                .headline("14 die in storm")
                .finding(Category.CONTRADICTION, Severity.ERROR, "Twelve people", "the headline says 14")
                .fix(new Span(Field.HEADLINE, 0, 2), "12")
                .fix("Fourteen people")
                .build();
        JsonNode fixes = parsed(ReportRun.of(article)).at("/documents/0/findings/0/fixes");
        assertEquals("headline", fixes.at("/0/field").asText());
        assertFalse(fixes.get(1).has("field"));
    }

    @Test
    void replacesHalfAnEmojiSoThatTheReportCanBeRead() throws IOException {
        ArticleReport article = article("half \uD83D id", "a rocket \uD83D\uDE80 rises")
                .finding("artefact.example", Category.ARTEFACT, Severity.WARNING, Span.of(9, 10), "half a character")
                .build();
        JsonNode document = parsed(ReportRun.of(article)).at("/documents/0");
        assertEquals("half \uFFFD id", document.get("id").asText());
        assertEquals("\uFFFD", document.at("/findings/0/text").asText());
    }

    @Test
    void endsLinesWithLineFeedsOnly() throws IOException {
        assertFalse(written(ReportRun.of(article("a", TOLL).build())).contains("\r"));
    }

    @Test
    void keepsTheOldFileUntilTheReportIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        ReportRun run = ReportRun.of(article("a", TOLL).build());
        try (JsonReport report = new JsonReport(file, ReportRun.TOOL)) {
            run.add(report);
            assertEquals("old", Files.readString(file));
            report.finish(run.summary());
            assertTrue(Files.readString(file).startsWith("{\n  \"schemaVersion\": 1,"));
        }
    }

    @Test
    void leavesNothingBehindWhenItIsGivenUp() throws IOException {
        Path reports = folder.resolve("new/reports");
        try (JsonReport report = new JsonReport(reports.resolve("report.json"), ReportRun.TOOL)) {
            report.add(article("a", TOLL).build());
        }
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void writesThroughALinkToTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        ReportRun.of().into(new JsonReport(link, ReportRun.TOOL));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(file).startsWith("{"));
    }

    @Test
    void refusesAFolderInPlaceOfAFile() {
        IOException e = assertThrows(IOException.class, () -> new JsonReport(folder, ReportRun.TOOL));
        assertEquals(folder + " is a folder; this report needs the name of a file", e.getMessage());
    }

    @Test
    void writesToAStreamOnlyWhatIsWhole() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportRun run = ReportRun.of(article("a", "word ".repeat(100_000)).build());
        try (JsonReport report = new JsonReport(stream, ReportRun.TOOL)) {
            run.add(report);
            assertEquals(0, stream.size());
            report.finish(run.summary());
        }
        ReportSchema.accept(stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theSchemaRefusesAFindingWithoutItsWords() throws IOException {
        ArticleReport article = article("a", TOLL)
                .finding(Category.STYLE, Severity.NOTE, "fourteen", "a number in letters")
                .build();
        String report = written(ReportRun.of(article)).replace("\"text\": \"fourteen\",", "");
        assertEquals(1, ReportSchema.errors(report).size());
    }

    private static JsonNode parsed(ReportRun run) throws IOException {
        return new ObjectMapper().readTree(written(run));
    }

    private static String written(ReportRun run) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        run.into(new JsonReport(stream, ReportRun.TOOL));
        return ReportSchema.accept(stream.toString(StandardCharsets.UTF_8));
    }
}

package org.newsproof.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Suppression;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.ReportRun;
import org.newsproof.report.Target;
import org.newsproof.report.WrittenReport;
import org.newsproof.report.exchange.SampleRun;
import org.newsproof.report.exchange.SchemaFile;

class SarifReportTest {
    private static final SchemaFile SCHEMA = new SchemaFile("sarif/sarif-schema-2.1.0.json");

    @Test
    void writesTheWholeOfAResult() throws IOException {
        assertEquals("""
                {
                  "ruleId" : "contradiction.example",
                  "ruleIndex" : 0,
                  "level" : "error",
                  "rank" : 92,
                  "message" : {
                    "text" : "says 'fourteen dead' here, but '12 people died' before (see [the other place](1))"
                  },
                  "locations" : [ {
                    "id" : 0,
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "uri" : "wire/toll.txt",
                        "index" : 0
                      },
                      "region" : {
                        "startLine" : 2,
                        "startColumn" : 20,
                        "endLine" : 2,
                        "endColumn" : 33,
                        "charOffset" : 46,
                        "charLength" : 13,
                        "snippet" : {
                          "text" : "fourteen dead"
                        }
                      }
                    }
                  } ],
                  "relatedLocations" : [ {
                    "id" : 1,
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "uri" : "wire/toll.txt",
                        "index" : 0
                      },
                      "region" : {
                        "startLine" : 1,
                        "startColumn" : 1,
                        "endLine" : 1,
                        "endColumn" : 15,
                        "charOffset" : 0,
                        "charLength" : 14,
                        "snippet" : {
                          "text" : "12 people died"
                        }
                      }
                    },
                    "message" : {
                      "text" : "here it is '12'"
                    }
                  } ],
                  "partialFingerprints" : {
                    "newsproof/v1" : "f0"
                  },
                  "baselineState" : "new",
                  "suppressions" : [ ],
                  "fixes" : [ {
                    "artifactChanges" : [ {
                      "artifactLocation" : {
                        "uri" : "wire/toll.txt",
                        "index" : 0
                      },
                      "replacements" : [ {
                        "deletedRegion" : {
                          "startLine" : 2,
                          "startColumn" : 20,
                          "endLine" : 2,
                          "endColumn" : 33,
                          "charOffset" : 46,
                          "charLength" : 13
                        },
                        "insertedContent" : {
                          "text" : "12 dead"
                        }
                      } ]
                    } ]
                  } ]
                }""", run(ReportRun.of(SampleRun.toll())).at("/results/0").toPrettyString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void saysWhatIsAllowedAndWhatWasThereBefore() throws IOException {
        ArticleReport article = SampleRun.toll();
        RatedFinding finding = article.findings().get(0);
        RatedFinding allowed = finding.suppressed(new Suppression(Suppression.Kind.IN_SOURCE, "the ministry corrected itself"));
        JsonNode results = run(ReportRun.of(new ArticleReport(article.repair(), List.of(allowed, finding.known()), article.facts()))).get("results");
        assertEquals("[{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"the ministry corrected itself\"}]", results.at("/0/suppressions").toString());
        assertEquals("new", results.at("/0/baselineState").asText());
        assertEquals("unchanged", results.at("/1/baselineState").asText());
    }

    @Test
    void tellsOfEachRuleWhyAndWhereItComesFromAndHowItLooks() throws IOException {
        JsonNode rules = run(ReportRun.of()).at("/tool/driver/rules");
        JsonNode rule = rules.get(0);
        assertEquals("One event has one toll", rule.at("/shortDescription/text").asText());
        assertEquals("One event has one toll. The text may say that it rose.", rule.at("/fullDescription/text").asText());
        assertEquals("https://example.org/tolls", rule.get("helpUri").asText());
        assertEquals("error", rule.at("/defaultConfiguration/level").asText());
        assertEquals("""
                One event has one toll. The text may say that it rose.

                - Flagged: **12 died**. The **14 \\*dead\\***.
                - Better: 12 died. The 12 dead.
                - Passed: 12 died.

                Source: ACL 2008 (https:&#8203;//example.org/tolls), page 3 ([page](https://example.org/tolls))""", rule.at("/help/markdown").asText());
        assertTrue(rule.at("/help/text").asText().contains("\nFlagged: 12 died. The 14 *dead*.\nBetter: 12 died. The 12 dead."));
        assertFalse(rules.at("/1/defaultConfiguration/enabled").asBoolean());
        assertEquals("A &lt;b&gt;reason&lt;/b&gt;.\n\n\nSource: The house", rules.at("/1/help/markdown").asText());
        assertFalse(rules.get(1).has("helpUri"));
    }

    @Test
    void fixesGiveTheFixedText() throws IOException {
        ArticleReport toll = SampleRun.toll();
        JsonNode replacement = run(ReportRun.of(toll)).at("/results/0/fixes/0/artifactChanges/0/replacements/0");
        String text = toll.document().text();
        int start = replacement.at("/deletedRegion/charOffset").intValue();
        String fixed = text.substring(0, start) + replacement.at("/insertedContent/text").asText() + text.substring(start + replacement.at("/deletedRegion/charLength").intValue());
        assertEquals("12 people died on Monday.\r\n\uD83D\uDE80 Families of the 12 dead came.\r\nAll is well.", fixed);
    }

    @Test
    void regionsOverLineEndsEndInTheirLastLine() throws IOException {
        JsonNode region = run(ReportRun.of(SampleRun.toll())).at("/results/1/locations/0/physicalLocation/region");
        assertEquals(List.of(2, 34, 3, 4), List.of(
                region.get("startLine").intValue(), region.get("startColumn").intValue(), region.get("endLine").intValue(), region.get("endColumn").intValue()));
    }

    @Test
    void givesTheLineOfAFileOfJsonLinesAndNoFixThatWouldNotFit() throws IOException {
        JsonNode result = run(ReportRun.of(SampleRun.jsonLine())).at("/results/0");
        assertEquals("{\"artifactLocation\":{\"uri\":\"wire/day.jsonl\",\"index\":0},\"region\":{\"startLine\":3}}", result.at("/locations/0/physicalLocation").toString());
        JsonNode inArticle = result.at("/locations/0/logicalLocations/0");
        assertEquals("a17/headline", inArticle.get("fullyQualifiedName").asText());
        assertEquals("14 die", inArticle.at("/properties/text").asText());
        assertEquals("a17/text", result.at("/relatedLocations/0/logicalLocations/0/fullyQualifiedName").asText());
        assertFalse(result.has("fixes"));
    }

    @Test
    void namesEachFileOnceByAnAddressThatGivesThePathBack() throws IOException {
        JsonNode run = run(SampleRun.all());
        List<String> paths = new ArrayList<>();
        run.get("artifacts").forEach(artifact -> paths.add(URI.create(artifact.at("/location/uri").asText()).getPath()));
        assertEquals(List.of("wire/toll.txt", "clean.txt", "odd/a,b: c%|<i>\u0001\n.txt", "wire/day.jsonl", "-"), paths);
        for (JsonNode result : run.get("results")) {
            JsonNode file = result.at("/locations/0/physicalLocation/artifactLocation");
            assertEquals(run.get("artifacts").get(file.get("index").intValue()).at("/location/uri"), file.get("uri"));
        }
    }

    @Test
    void bracketsOfAnArticleAreNoLinks() throws IOException {
        String message = run(ReportRun.of(SampleRun.hostile())).at("/results/0/message/text").asText();
        assertTrue(message.contains("\\[c](2)"), message);
    }

    @Test
    void tellsInputsThatWereNotChecked() throws IOException {
        JsonNode failed = run(ReportRun.of().withError("a b.docx", "not a Word file")).at("/invocations/0");
        assertFalse(failed.get("executionSuccessful").asBoolean());
        assertEquals("not a Word file", failed.at("/toolExecutionNotifications/0/message/text").asText());
        assertEquals("a%20b.docx", failed.at("/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertTrue(run(ReportRun.of()).at("/invocations/0/executionSuccessful").asBoolean());
    }

    @Test
    void theSchemaRefusesAResultWithoutItsMessageAndAnAddressThatIsNone() throws IOException {
        String report = written(ReportRun.of(SampleRun.toll()));
        assertNotEquals(List.of(), SCHEMA.errors(report.replaceFirst("\"message\": \\{\\s*\"text\": \"says", "\"massage\": {\"text\": \"says")));
        assertNotEquals(List.of(), SCHEMA.errors(report.replace("\"wire/toll.txt\"", "\"wire/to ll.txt\"")));
        assertNotEquals(List.of(), SCHEMA.errors(report.replace("\"level\": \"error\"", "\"level\": \"grave\"")));
    }

    @Test
    void leavesNoFileBehindWhenItIsGivenUp() throws IOException {
        List<Path> before = leftovers();
        try (SarifReport report = new SarifReport(Target.on(new ByteArrayOutputStream()), ReportRun.TOOL, SampleRun.RULES, WrittenReport.FOLDER)) {
            report.add(SampleRun.toll());
            report.add(new InputError("a", "b"));
        }
        assertEquals(before, leftovers());
    }

    private static List<Path> leftovers() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "newsproof-sarif-*")) {
            List<Path> found = new ArrayList<>();
            files.forEach(found::add);
            return found;
        }
    }

    private static JsonNode run(ReportRun run) throws IOException {
        return new ObjectMapper().readTree(written(run)).at("/runs/0");
    }

    private static String written(ReportRun run) throws IOException {
        return SCHEMA.accept(WrittenReport.of(run, target -> new SarifReport(target, ReportRun.TOOL, SampleRun.RULES, WrittenReport.FOLDER)));
    }
}

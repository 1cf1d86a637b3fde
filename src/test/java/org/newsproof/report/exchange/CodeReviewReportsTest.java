package org.newsproof.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.ReportRun;
import org.newsproof.report.WrittenReport;

/** The reports for reviewdog and for GitLab. */
class CodeReviewReportsTest {
    private static final SchemaFile RDJSON = new SchemaFile("reviewdog/rdjson.schema.json");
    private static final SchemaFile GITLAB = new SchemaFile("gitlab/code-quality.schema.json");

    @Test
    void reviewdogGetsColumnsInBytesAndSuggestions() throws IOException {
        ArticleReport toll = SampleRun.toll();
        JsonNode diagnostic = rdjson(ReportRun.of(toll)).at("/diagnostics/0");
        assertEquals("says 'fourteen dead' here, but '12 people died' before; line 1: \"12 people died\" (here it is '12')", diagnostic.get("message").asText());
        assertEquals("ERROR", diagnostic.get("severity").asText());
        assertEquals("{\"value\":\"contradiction.example\",\"url\":\"https://example.org/tolls\"}", diagnostic.get("code").toString());
        byte[] line = toll.document().text().split("\r\n")[1].getBytes(StandardCharsets.UTF_8);
        JsonNode range = diagnostic.at("/location/range");
        assertEquals(2, range.at("/start/line").intValue());
        int start = range.at("/start/column").intValue() - 1;
        int end = range.at("/end/column").intValue() - 1;
        assertEquals("fourteen dead", new String(line, start, end - start, StandardCharsets.UTF_8));
        assertEquals("12 dead", diagnostic.at("/suggestions/0/text").asText());
        assertEquals(range, diagnostic.at("/suggestions/0/range"));
    }

    @Test
    void reviewdogGetsNotesAsInformationAndNoSuggestionForALineOfJson() throws IOException {
        JsonNode diagnostics = rdjson(SampleRun.all()).get("diagnostics");
        assertEquals("INFO", diagnostics.at("/2/severity").asText());
        assertFalse(diagnostics.get(4).has("suggestions"));
        assertEquals("{\"path\":\"wire/day.jsonl\",\"range\":{\"start\":{\"line\":3}}}", diagnostics.at("/4/location").toString());
        assertEquals("{\"message\":\"not checked: not a Word file\\n<&>\",\"severity\":\"ERROR\",\"code\":{\"value\":\"input.not-checked\"},\"location\":{\"path\":\"broken.docx\"}}",
                diagnostics.get(6).toString());
    }

    @Test
    void gitLabGetsItsOwnSeveritiesAndTheLines() throws IOException {
        JsonNode findings = gitlab(SampleRun.all());
        assertEquals(List.of("major", "minor", "info", "minor", "major", "major", "critical"), findings.findValuesAsText("severity"));
        assertEquals("{\"path\":\"wire/toll.txt\",\"lines\":{\"begin\":2,\"end\":3}}", findings.at("/1/location").toString());
        assertEquals("a17, headline: the headline says 14; line 1: \"Twelve people died\" (the text says twelve)", findings.at("/4/description").asText());
        assertEquals("input.not-checked", findings.at("/6/check_name").asText());
    }

    @Test
    void gitLabGetsNoFingerprintTwiceThoughAnArticleComesTwice() throws IOException {
        List<String> fingerprints = gitlab(SampleRun.all()).findValuesAsText("fingerprint");
        Set<String> different = new HashSet<>(fingerprints);
        assertEquals(7, fingerprints.size());
        assertEquals(fingerprints.size(), different.size());
    }

    @Test
    void fingerprintsForGitLabDoNotDependOnTheOtherArticles() throws IOException {
        String alone = gitlab(ReportRun.of(SampleRun.hostile())).at("/0/fingerprint").asText();
        assertEquals(alone, gitlab(SampleRun.all()).at("/3/fingerprint").asText());
    }

    @Test
    void theSchemasRefuseWhatIsNotTheirs() throws IOException {
        assertNotEquals(List.of(), RDJSON.errors(rdjson(SampleRun.all()).toString().replace("\"severity\":\"INFO\"", "\"severity\":\"NOTE\"")));
        assertNotEquals(List.of(), GITLAB.errors(gitlab(SampleRun.all()).toString().replace("\"begin\":2", "\"begin\":0")));
    }

    private static JsonNode rdjson(ReportRun run) throws IOException {
        return new ObjectMapper().readTree(RDJSON.accept(WrittenReport.of(run, target -> new RdJsonReport(target, ReportRun.TOOL, SampleRun.RULES, WrittenReport.FOLDER))));
    }

    private static JsonNode gitlab(ReportRun run) throws IOException {
        return new ObjectMapper().readTree(GITLAB.accept(WrittenReport.of(run, target -> new GitLabReport(target, WrittenReport.FOLDER))));
    }
}

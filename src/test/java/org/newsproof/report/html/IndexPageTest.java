package org.newsproof.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsproof.report.ArticleBuilder.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.ReportRun;
import org.newsproof.report.RunHistory;

class IndexPageTest {
    private static final String RUN = "{\"date\":\"2026-11-28T09:30:00Z\",\"documents\":2,\"words\":23,\"error\":3,\"warning\":1,\"note\":0,\"score\":50.5}\n";

    @TempDir
    Path folder;

    @Test
    void chartsFindingsByCategoryAndByArticleInWordsToo() throws IOException {
        String index = index(bad("desk/a.txt"), article("b.txt", "All is is well.").finding(Category.REDUNDANCY, Severity.WARNING, "is is", "twice").build());
        assertTrue(index.contains("<desc id=\"categories-description\">redundancy: 1 error, 1 warning; punctuation: 0 errors, 1 warning</desc>"), index);
        assertTrue(index.contains("<desc id=\"by-article-description\">a.txt: 1 error, 1 warning; b.txt: 0 errors, 1 warning</desc>"), index);
    }

    @Test
    void chartsTheWorstArticlesWhereThereAreMany() throws IOException {
        String index = index(IntStream.range(0, 20).mapToObj(i -> bad(i + ".txt")).toArray(ArticleReport[]::new));
        assertTrue(index.contains("The 12 articles with the most errors"), index);
        assertEquals(12, index.split("<rect class=\"of-article errors\"", -1).length - 1);
    }

    @Test
    void chartsNothingWhereNothingIsWrong() throws IOException {
        assertFalse(index(article("a", "All is well.").build()).contains("<svg"));
    }

    @Test
    void tellsTheScoreOfEachArticleAndTheirMean() throws IOException {
        String index = index(bad("a.txt"), article("b", "All is well.").build());
        assertTrue(index.contains("<td class=\"figure\" data-label=\"score\">0.0</td>"), index);
        assertTrue(index.contains("<td class=\"figure\" data-label=\"score\">100.0</td>"), index);
        assertTrue(index.contains("<span class=\"count\">mean score 50.0</span>"), index);
    }

    @Test
    void showsHowTheScoreWentInEarlierRuns() throws IOException {
        Path file = Files.writeString(folder.resolve("history.jsonl"), RUN);
        HtmlReport report = report();
        report.showTrend(new RunHistory(file, Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC), note -> {}));
        ReportRun.of(article("b", "All is well.").build()).into(report);
        String index = Files.readString(folder.resolve("index.html"));
        assertTrue(index.contains("Mean score, 2 runs"), index);
        assertTrue(index.contains("<desc id=\"trend-description\">2026-11-28: score 50.5, 3 errors, 1 warning in 2 articles; 2026-11-30: score 100.0, 0 errors, 0 warnings in 1 article</desc>"), index);
    }

    @Test
    void knowsNothingOfTimeWithoutAHistory() throws IOException {
        assertFalse(index(bad("a.txt")).contains("trend"));
    }

    @Test
    void tellsTheScriptWhatFindingsThereAre() throws IOException {
        assertTrue(index(bad("a\r\"b")).contains("data-article=\"{&#34;document&#34;:&#34;a\\r\\&#34;b&#34;,&#34;fingerprints&#34;:[&#34;f0&#34;,&#34;f1&#34;]}\""));
    }

    private static ArticleReport bad(String id) {
        return article(id, "The the ship came ,they say.")
                .finding(Category.REDUNDANCY, Severity.ERROR, "The the", "twice")
                .finding(Category.PUNCTUATION, Severity.WARNING, " ,", "wrong side")
                .build();
    }

    private String index(ArticleReport... articles) throws IOException {
        ReportRun.of(articles).into(report());
        return Files.readString(folder.resolve("index.html"));
    }

    private HtmlReport report() throws IOException {
        return new HtmlReport(folder, ReportRun.TOOL, rule -> new RuleNote("", ""));
    }
}

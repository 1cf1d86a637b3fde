package org.newsproof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsproof.claim.FactSheet;
import org.newsproof.document.Document;
import org.newsproof.document.Origin;
import org.newsproof.document.Span;
import org.newsproof.document.TextForm;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;

class FixDiffTest {
    private static final TextForm UTF = new TextForm(StandardCharsets.UTF_8, false);
    private static final Origin FILE = new Origin.Whole(Optional.of(Path.of("desk/a.txt")), UTF);

    @Test
    void showsTheLinesOfAFileAsPatchTakesThem() throws IOException {
        Document document = Document.of("desk/a.txt", "One.\r\n\r\nIn the the bay.\r\nEnd").withOrigin(FILE);
        assertEquals("""
                --- a/desk/a.txt
                +++ b/desk/a.txt
                @@ -1,4 +1,4 @@
                 One.\r
                 \r
                -In the the bay.\r
                +In the bay.\r
                 End
                \\ No newline at end of file
                """, diff(document, false));
    }

    @Test
    void namesTheFieldOfADocumentOfJsonLinesAndShowsNoControlsOnATerminal() throws IOException {
        Document document = Document.of("7", "In the the \u001b[2J bay.\n").withOrigin(new Origin.Line(Path.of("w.jsonl"), 1));
        assertEquals("""
                --- a/7 (text)
                +++ b/7 (text)
                @@ -1,1 +1,1 @@
                -In the the \u241b[2J bay.
                +In the \u241b[2J bay.
                """, diff(document, true));
    }

    @Test
    void saysNothingOfAnArticleThatStays() throws IOException {
        assertEquals("", diff(Document.of("desk/a.txt", "All is well.\n").withOrigin(FILE), false));
    }

    private static String diff(Document document, boolean terminal) throws IOException {
        int at = document.text().indexOf("the the");
        Repair repair = Repair.none(document);
        if (at >= 0) {
            Span span = Span.of(at, at + "the the".length());
            Finding finding = new Finding("redundancy.odd", Category.REDUNDANCY, 0.9, "odd", span, List.of(), List.of(new Fix(span, "the", true)));
            repair = repair.next(List.of(new RatedFinding(finding, Severity.WARNING, "f"))).orElseThrow();
        }
        StringBuilder diff = new StringBuilder();
        StringBuilder notice = new StringBuilder();
        FixDiff report = new FixDiff(diff, notice, terminal);
        report.add(new ArticleReport(repair, List.of(), new FactSheet(List.of(), List.of(), List.of(), List.of(), List.of())));
        report.finish(new Summary(1, 5, Map.of(), repair.count()));
        assertEquals((at < 0 ? "0 fixes" : "1 fix") + " in 1 article; nothing is written", notice.toString().strip());
        return diff.toString();
    }
}

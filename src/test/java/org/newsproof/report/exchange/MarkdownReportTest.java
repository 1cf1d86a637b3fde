package org.newsproof.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.report.ArticleBuilder;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.ReportRun;
import org.newsproof.report.WrittenReport;

class MarkdownReportTest {
    private static final int LONGEST_COMMENT = 65_536;

    @Test
    void countsAndThenTellsArticleByArticleWithoutNotes() throws IOException {
        assertEquals("""
                ## Newsproof

                | errors | warnings | notes | articles | words |
                | ---: | ---: | ---: | ---: | ---: |
                | 1 | 1 | 1 | 1 | 15 |

                ### Not checked

                - broken.docx: not a Word file

                ### wire/toll.txt

                - **error** line 2: says 'fourteen dead' here, but '12 people died' before \\[contradiction.example\\]
                  - “fourteen dead”
                  - line 1: “12 people died” (here it is '12')
                  - instead: "12 dead"
                - **warning** line 2: a sentence over two lines \\[grammar.example\\]
                  - “came. All”
                """, written(ReportRun.of(SampleRun.toll()).withError("broken.docx", "not a Word file")));
    }

    @Test
    void textsOfArticlesAreShownAsTheyAre() throws IOException {
        String html = html(written(ReportRun.of(SampleRun.hostile())));
        assertTrue(html.contains("<table>"), html);
        assertTrue(html.contains("<strong>warning</strong>"), html);
        for (String tag : List.of("<a", "<em", "<code", "<script", "<b>", "<i>", "<del", "<img", "<h4")) {
            assertFalse(html.contains(tag), tag + " in " + html);
        }
        String shown = html.replaceAll("<[^>]+>", "").replace("\u200B", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        assertTrue(shown.contains("@all <script>alert(1)</script> ::error::[c](2) | `x` ~~y~~ % \"q\""), shown);
        assertTrue(shown.contains("“=1+1,\"x\" <b>&amp; | `a` *b* [c](http://d.example) @all #12 ␇␛[31m %0A::error::no next”"), shown);
    }

    @Test
    void mentionsNobody() throws IOException {
        String report = written(ReportRun.of(SampleRun.hostile()));
        assertFalse(report.contains("@all"), report);
        assertFalse(report.contains("#12"), report);
    }

    @Test
    void staysACommentWhateverTheNumberOfFindings() throws IOException {
        List<ArticleReport> articles = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            articles.add(ArticleBuilder.article("wire/" + i + ".txt", "All is well.")
                    .finding(Category.GRAMMAR, Severity.ERROR, "All", "wrong '" + i + "'")
                    .finding(Category.GRAMMAR, Severity.WARNING, "well", "wrong too")
                    .build());
            errors.add(new InputError("broken" + i, "empty"));
        }
        String report = written(new ReportRun(articles, errors));
        assertTrue(report.length() <= LONGEST_COMMENT, "length " + report.length());
        assertTrue(report.length() > LONGEST_COMMENT * 9 / 10, "length " + report.length());
        long told = report.lines().filter(line -> line.startsWith("- **")).count();
        assertTrue(report.endsWith("\n" + (4_000 - told) + " more findings do not fit here.\n"), report.substring(report.length() - 100));
        long inputs = report.lines().filter(line -> line.startsWith("- broken")).count();
        assertTrue(report.contains("\n" + (2_000 - inputs) + " more inputs could not be checked.\n"));
    }

    @Test
    void aCleanRunHasOnlyTheCounts() throws IOException {
        String report = written(ReportRun.of(ArticleBuilder.article("a", "All is well.").build()));
        assertTrue(report.endsWith("\n| 0 | 0 | 0 | 1 | 3 |\n"), report);
    }

    private static String html(String markdown) {
        List<org.commonmark.Extension> extensions = List.of(TablesExtension.create(), AutolinkExtension.create());
        return HtmlRenderer.builder().extensions(extensions).build().render(Parser.builder().extensions(extensions).build().parse(markdown));
    }

    private static String written(ReportRun run) throws IOException {
        return WrittenReport.of(run, target -> new MarkdownReport(target, WrittenReport.FOLDER));
    }
}

package org.newsproof.report.html;

import static org.newsproof.report.ArticleBuilder.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.report.ArticleBuilder;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.ReportRun;

/** Reports for browsers. */
final class SampleReport {
    private static final Category[] CATEGORIES = Category.values();
    private static final String SENTENCE = "The council of Lesk met on Monday and spoke of the bridge.";

    private SampleReport() {}

    /** Two articles: {@code toll.html} with five findings, {@code calm.html} with one, and {@code clean.html}. */
    static void writeSmall(Path folder) throws IOException {
        ArticleReport toll = article("articles/toll.txt", "12 people died on Monday.\n\nThe the families of the fourteen dead came.\n\nThey <b>was</b> sad ,he said.\n\nAll went home at 12 noon.")
                .finding(Category.CONTRADICTION, Severity.ERROR, "fourteen dead", "says 'fourteen dead' here, but '12 people died' in line 1")
                .related("12 people died", "here it is '12'")
                .finding(Category.REDUNDANCY, Severity.WARNING, "The the", "says 'the' twice")
                .fix("The")
                .finding(Category.GRAMMAR, Severity.ERROR, "<b>was</b>", "'was' does not agree with 'They'")
                .finding(Category.PUNCTUATION, Severity.WARNING, " ,", "the space is on the wrong side")
                .finding(Category.STYLE, Severity.NOTE, "12 noon", "noon is always at 12")
                .figure("12", "people died", "12 people")
                .build();
        ArticleReport calm = article("articles/calm.txt", "All is well and well.").finding(Category.REDUNDANCY, Severity.WARNING, "well and well", "says 'well' twice").build();
        write(folder, List.of(toll, calm, article("articles/clean.txt", SENTENCE).build()));
    }

    /** So many articles with so many findings each. */
    static void write(Path folder, int articles, int findings) throws IOException {
        List<ArticleReport> reports = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            reports.add(repeated(i, findings));
        }
        write(folder, reports);
    }

    private static ArticleReport repeated(int number, int findings) {
        String line = SENTENCE + "\n\n";
        ArticleBuilder builder = article("articles/" + number + ".txt", line.repeat(findings));
        for (int i = 0; i < findings; i++) {
            int start = i * line.length() + SENTENCE.indexOf("Monday");
            Category category = CATEGORIES[i % CATEGORIES.length];
            builder.finding(category.key() + ".example", category, i % 2 == 0 ? Severity.ERROR : Severity.WARNING, new Span(Field.TEXT, start, start + "Monday".length()), "finding " + i + " of " + number);
            if (category == Category.CONTRADICTION) {
                builder.related(new Span(Field.TEXT, SENTENCE.indexOf("Lesk"), SENTENCE.indexOf("Lesk") + "Lesk".length()), "here");
            }
        }
        return builder.build();
    }

    private static void write(Path folder, List<ArticleReport> articles) throws IOException {
        ReportRun.of(articles.toArray(new ArticleReport[0])).into(new HtmlReport(folder, ReportRun.TOOL, rule -> new RuleNote("why " + rule, "https://example.org/" + rule)));
    }
}

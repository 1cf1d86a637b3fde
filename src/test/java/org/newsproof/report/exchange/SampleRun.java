package org.newsproof.report.exchange;

import static org.newsproof.report.ArticleBuilder.article;

import java.util.List;
import java.util.Optional;
import org.newsproof.document.Field;
import org.newsproof.document.Origin;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.ReportRun;
import org.newsproof.report.WrittenReport;

/** Articles that formats have to cope with. */
public final class SampleRun {
    public static final List<CatalogueRule> RULES = List.of(
            new CatalogueRule("contradiction.example", Category.CONTRADICTION, Severity.ERROR, true, "One event has one toll. The text may say that it rose.",
                    "ACL 2008 (https://example.org/tolls), page 3",
                    List.of(new CatalogueRule.Flagged("12 died. The 14 *dead*.", List.of(Span.of(0, 7), Span.of(13, 22)), Optional.of("12 died. The 12 dead."))),
                    List.of("12 died.")),
            new CatalogueRule("style.example", Category.STYLE, Severity.NOTE, false, "A <b>reason</b>.", "The house", List.of(), List.of()));

    private static final String TOLL = "12 people died on Monday.\r\n\uD83D\uDE80 Families of the fourteen dead came.\r\nAll is well.";

    private SampleRun() {}

    /** Two places of a contradiction and a fix, behind an emoji and a CRLF; a warning over two lines; a note. */
    public static ArticleReport toll() {
        return article("wire/toll.txt", TOLL)
                .finding(Category.CONTRADICTION, Severity.ERROR, "fourteen dead", "says 'fourteen dead' here, but '12 people died' before")
                .related("12 people died", "here it is '12'")
                .fix("12 dead")
                .finding(Category.GRAMMAR, Severity.WARNING, "came.\r\nAll", "a sentence over two lines")
                .finding(Category.STYLE, Severity.NOTE, "well", "a word that says little")
                .build();
    }

    /** An article whose every text means something in some format. */
    public static ArticleReport hostile() {
        String text = "=1+1,\"x\" <b>&amp; | `a` *b* [c](http://d.example) @all #12 \u0007\u001B[31m %0A::error::no\nnext";
        return article("odd/a,b: c%|<i>\u0001\n.txt", text)
                .finding(Category.ARTEFACT, Severity.WARNING, text, "@all <script>alert(1)</script> ::error::[c](2) | `x` ~~y~~ % \"q\"")
                .fix("")
                .build();
    }

    /** The third line of a file of JSON lines, with a finding in the headline. */
    public static ArticleReport jsonLine() {
        return article("a17", "Twelve people died.")
                .headline("14 die in storm")
                .origin(new Origin.Line(WrittenReport.FOLDER.resolve("wire/day.jsonl"), 3))
                .finding("contradiction.example", Category.CONTRADICTION, Severity.ERROR, new Span(Field.HEADLINE, 0, 6), "the headline says 14")
                .related(Span.of(0, 18), "the text says twelve")
                .fix("12 die")
                .build();
    }

    public static ReportRun all() {
        return new ReportRun(
                List.of(toll(), article("clean.txt", "All is well.").build(), hostile(), jsonLine(), jsonLine(), article("-", "All is well.").build()),
                List.of(new InputError("broken.docx", "not a Word file\n<&>")));
    }
}

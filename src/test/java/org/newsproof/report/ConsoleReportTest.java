package org.newsproof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsproof.report.ArticleBuilder.article;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;

class ConsoleReportTest {

    @Test
    void showsBothSidesOfAContradiction() throws IOException {
        ArticleReport toll = article(
                        "wire/toll.txt",
                        "12 people died on Monday.\r\n\uD83D\uDE80 Families of the fourteen dead came.")
                .finding(
                        Category.CONTRADICTION,
                        Severity.ERROR,
                        "fourteen dead",
                        "says 'fourteen dead' here, but '12 people died' in line 1")
                .related("12 people died", "here it is '12'")
                .build();
        assertEquals(
                """
                wire/toll.txt
                  2:20  error    says 'fourteen dead' here, but '12 people died' in line 1  [contradiction.example]
                                 "fourteen dead"
                                 1:1  "12 people died"  here it is '12'

                1 error in 1 article (12 words)
                """,
                plain(ReportRun.of(toll)));
    }

    @Test
    void groupsFindingsByArticleAndCountsNotes() throws IOException {
        ArticleReport first = article("a.txt", "The advance planning began, very very late.")
                .finding(Category.REDUNDANCY, Severity.WARNING, "advance planning", "says 'before' twice")
                .fix("planning")
                .fix("")
                .finding(Category.STYLE, Severity.NOTE, "began", "a weak verb")
                .finding(Category.REDUNDANCY, Severity.ERROR, "very very", "says 'very' twice")
                .fix(new Span(Field.TEXT, 32, 37), "")
                .build();
        ArticleReport second = article("b.txt", "All is well.").build();
        ArticleReport third = article("c.txt", "See the the source.")
                .headline("A a headline")
                .finding(
                        "redundancy.example",
                        Category.REDUNDANCY,
                        Severity.WARNING,
                        new Span(Field.HEADLINE, 0, 3),
                        "says 'a' twice")
                .build();
        assertEquals(
                """
                a.txt
                  1:5   warning  says 'before' twice  [redundancy.example]
                                 "advance planning"
                                 instead: "planning" or delete "advance planning"
                  1:29  error    says 'very' twice  [redundancy.example]
                                 "very very"
                                 instead: delete " very"

                c.txt
                  headline 1:1  warning  says 'a' twice  [redundancy.example]
                                         "A a"

                broken.docx
                  not checked  not a Word file

                1 error, 2 warnings in 3 articles (14 words), and 1 note in the reports; 1 input could not be checked
                """,
                plain(ReportRun.of(first, second, third).withError("broken.docx", "not a Word file")));
    }

    @Test
    void saysPlainlyThatThereIsNothing() throws IOException {
        assertEquals(
                "no findings in 1 article (3 words)\n",
                plain(ReportRun.of(article("a", "All is well.").build())));
    }

    @Test
    void saysThatOnlyNotesWereMade() throws IOException {
        ArticleReport article = article("a", "All is well.")
                .finding(Category.STYLE, Severity.NOTE, "well", "bland")
                .build();
        assertEquals(
                "no errors or warnings in 1 article (3 words), and 1 note in the reports\n",
                plain(ReportRun.of(article)));
    }

    @Test
    void saysThatNothingWasChecked() throws IOException {
        assertEquals("no articles were checked\n", plain(ReportRun.of()));
    }

    @Test
    void letsNothingFromAnArticleSteerTheTerminal() throws IOException {
        String text = "He said \u001B[2J\u202Enothing\nelse.";
        ArticleReport article = article("\u001B]0;title\u0007.txt", text)
                .finding(
                        Category.ARTEFACT,
                        Severity.ERROR,
                        "\u001B[2J\u202Enothing\nelse",
                        "odd \u001B[31mcharacters\nhere")
                .related("He", "\u009B31m")
                .fix("nothing\u001B[0m else")
                .build();
        String shown = plain(ReportRun.of(article).withError("\u001B[1m", "bad\u0008\nname"));
        List<Integer> harmful = shown.codePoints()
                .filter(code ->
                        code != '\n' && (Character.isISOControl(code) || Character.getType(code) == Character.FORMAT))
                .boxed()
                .toList();
        assertEquals(List.of(), harmful, shown);
        assertTrue(shown.contains("\"␛[2J<U+202E>nothing␊else\""), shown);
    }

    @Test
    void coloursOnlyWhenAsked() throws IOException {
        ArticleReport article = article("a", "All is is well.")
                .finding(Category.REDUNDANCY, Severity.ERROR, "is is", "says 'is' twice")
                .build();
        assertTrue(shown(ReportRun.of(article), true).contains("\u001B[1;31merror\u001B[0m    says"));
        assertFalse(shown(ReportRun.of(article), false).contains("\u001B"));
    }

    @Test
    void shortensALongQuotation() throws IOException {
        String text = "Erste Worte " + "und so weiter ".repeat(50) + "letzte Worte.";
        ArticleReport article = article("a", text)
                .finding(
                        "artefact.language",
                        Category.ARTEFACT,
                        Severity.ERROR,
                        Span.of(0, text.length()),
                        "the text is German")
                .build();
        String quotation = plain(ReportRun.of(article)).lines().toList().get(2);
        assertTrue(quotation.startsWith(" ".repeat(16) + "\"Erste Worte und so"), quotation);
        assertTrue(quotation.contains(" … "), quotation);
        assertTrue(quotation.endsWith("letzte Worte.\""), quotation);
        assertTrue(quotation.strip().length() < 150, quotation);
    }

    private static String plain(ReportRun run) throws IOException {
        return shown(run, false);
    }

    private static String shown(ReportRun run, boolean colour) throws IOException {
        StringBuilder out = new StringBuilder();
        run.into(new ConsoleReport(out, colour));
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}

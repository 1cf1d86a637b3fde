package org.newsproof.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsproof.report.ArticleBuilder.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Suppression;
import org.newsproof.report.ArticleBuilder;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.ReportRun;

class HtmlReportTest {
    private static final String HOSTILE =
            "</script><script>alert(1)</script><!-- \u2028 \" onclick=\"alert(2)\" ' & <img src=x>";

    @TempDir
    Path folder;

    @Test
    void writesAnIndexAndAPageForEachArticle() throws IOException {
        write(ReportRun.of(toll().build(), clean("b/All well.txt")));
        assertEquals(List.of("b-all-well.html", "index.html", "toll.html"), files());
        String index = page("index.html");
        assertTrue(index.contains("<a class=\"title\" href=\"toll.html\">"), index);
        assertTrue(index.contains("<h1>1 error, 1 warning</h1>"), index);
        assertTrue(index.contains("<bdi>says 'fourteen dead' here, but '12 people died' in line 1</bdi>"), index);
    }

    @Test
    void showsTheTextExactly() throws IOException {
        String text = "  Two  spaces,\ta tab.\n\nA line <b>&amp;\nand another line.  ";
        write(ReportRun.of(article("a", text)
                .finding(Category.PUNCTUATION, Severity.WARNING, "Two  spaces", "two spaces")
                .finding(Category.STYLE, Severity.WARNING, "spaces,\ta", "a tab")
                .build()));
        assertEquals(
                List.of("  Two  spaces,\ta tab.", "A line <b>&amp;", "and another line.  "),
                linesOfText(page("a.html")));
    }

    @Test
    void countsWhatIsAllowedAndWhatIsKnown() throws IOException {
        ArticleReport article = toll().build();
        RatedFinding first = article.findings().get(0);
        RatedFinding allowed = first.suppressed(new Suppression(Suppression.Kind.EXTERNAL, "the ministry corrected itself"));
        write(ReportRun.of(new ArticleReport(article.repair(), List.of(allowed, first.known(), first.known()), article.facts())));
        String page = page("toll.html");
        assertTrue(page.contains(">1 allowed</span>") && page.contains(">2 known</span>"), page);
        assertFalse(page.contains("id=\"p1\""), page);
        write(ReportRun.of(article));
        assertFalse(page("toll.html").contains(" known</span>"), page);
    }

    @Test
    void leadsFromEveryMarkToItsCardAndBack() throws IOException {
        write(ReportRun.of(toll().build()));
        String page = page("toll.html");
        assertTrue(page.contains("id=\"p2\" href=\"#f2\" data-f=\"2\""), page);
        assertTrue(page.contains("id=\"p2-1\" href=\"#f2\" data-f=\"2\""), page);
        assertTrue(page.contains("<a href=\"#p2-1\">line 1</a>"), page);
        for (String target : all(page, "href=\"#([^\"]+)\"")) {
            assertTrue(page.contains("id=\"" + target + "\""), target + " leads nowhere");
        }
    }

    @Test
    void givesEveryIdOnce() throws IOException {
        write(ReportRun.of(toll().headline("Storm").source("Una linea.\nOtra.").build()));
        List<String> ids = all(page("toll.html"), " id=\"([^\"]+)\"");
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void tellsTheReasonOfARuleAndItsSource() throws IOException {
        write(ReportRun.of(toll().build()));
        assertTrue(page("toll.html").contains("<p class=\"why\">why contradiction.example</p>"));
        assertTrue(page("toll.html").contains("href=\"https://example.org/contradiction.example\""));
    }

    @Test
    void drawsTwoRelationsThatClash() throws IOException {
        write(ReportRun.of(article("arms", "Alpha arms Beta. They say Beta arms Alpha.")
                .finding(Category.CONTRADICTION, Severity.ERROR, "Beta arms Alpha", "the other way round")
                .related("Alpha arms Beta", "here")
                .relation("transfer", "Alpha", "Beta", "weapons", "asserted", "Alpha arms Beta")
                .relation("transfer", "Beta", "Alpha", "weapons", "asserted", "Beta arms Alpha")
                .build()));
        String page = page("arms.html");
        assertTrue(page.contains("role=\"img\" aria-labelledby=\"d1-title d1-description\""), page);
        assertTrue(page.contains("line 1: transfer from Alpha to Beta, weapons, asserted; line 1: transfer from Beta to Alpha, weapons, asserted</desc>"), page);
    }

    @Test
    void drawsTwoTimesThatClash() throws IOException {
        write(ReportRun.of(article("train", "It leaves on Sunday evening. It left on Sunday afternoon.")
                .finding(Category.CONTRADICTION, Severity.ERROR, "Sunday afternoon", "'Sunday afternoon' here, but 'Sunday evening' before")
                .related("Sunday evening", "here")
                .time("Sunday evening", "It leaves", "Sunday evening")
                .time("Sunday afternoon", "It left", "Sunday afternoon")
                .build()));
        assertTrue(page("train.html").contains("line 1: Sunday evening, It leaves; line 1: Sunday afternoon, It left</desc>"), page("train.html"));
    }

    @Test
    void drawsNothingForAFindingOfOneFact() throws IOException {
        write(ReportRun.of(toll().build()));
        assertFalse(page("toll.html").contains("<svg class=\"drawing\""), page("toll.html"));
    }

    @Test
    void tellsWhatWasFixed() throws IOException {
        write(ReportRun.of(article("bonus", "All is well.\nAs an added <b>bonus, it ended, however.")
                .fixed("redundancy.pair", "added <b>bonus", "bonus")
                .fixed("punctuation.stray", ", however", "")
                .build()));
        String page = page("bonus.html");
        assertTrue(page.contains("<a class=\"count\" href=\"#fixed\">2 fixed</a>"), page);
        assertTrue(page.contains("<span class=\"label\">line 2</span> <del><bdi>added &lt;b&gt;bonus</bdi></del> <ins><bdi>bonus</bdi></ins> <span class=\"rule\">redundancy.pair</span>"), page);
        assertTrue(page.contains("<span class=\"label\">then</span> <del><bdi>, however</bdi></del> deleted <span class=\"rule\">punctuation.stray</span>"), page);
        assertTrue(page("index.html").contains("<span class=\"count\">2 fixed</span>"));
        assertEquals(List.of("All is well.", "As an bonus, it ended."), linesOfText(page));
    }

    @Test
    void shortensTitlesAfterAWholeWord() throws IOException {
        String line = "Wool ".repeat(22) + "arrives overland in the harbour";
        write(ReportRun.of(article("wool", line).build(), article("words", "w".repeat(130)).build()));
        assertTrue(page("index.html").contains("<bdi>" + "Wool ".repeat(22) + "arrives…</bdi>"), page("index.html"));
        assertTrue(page("index.html").contains("<bdi>" + "w".repeat(120) + "…</bdi>"), page("index.html"));
    }

    @Test
    void saysNothingOfFixesWhereThereAreNone() throws IOException {
        write(ReportRun.of(toll().build()));
        assertFalse(page("toll.html").contains("fixed</"));
        assertFalse(page("index.html").contains("fixed</"));
    }

    @Test
    void doesNotLinkToASourceThatIsAScript() throws IOException {
        ReportRun.of(toll().build())
                .into(new HtmlReport(folder, ReportRun.TOOL, rule -> new RuleNote("", "javascript:alert(1)")));
        assertFalse(page("toll.html").contains("href=\"javascript:"));
    }

    @Test
    void escapesWhatAnArticleContains() throws IOException {
        ArticleReport hostile = article(HOSTILE, "Text " + HOSTILE + " end")
                .headline("Headline " + HOSTILE)
                .source("Source " + HOSTILE)
                .finding(
                        "style.x" + HOSTILE,
                        Category.STYLE,
                        Severity.ERROR,
                        new Span(Field.TEXT, 5, 30),
                        "message " + HOSTILE)
                .related("<img src=x>", "related " + HOSTILE)
                .fix("fix " + HOSTILE)
                .relation("event" + HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, "end")
                .build();
        ReportRun.of(hostile)
                .withError("id " + HOSTILE, "error " + HOSTILE)
                .into(new HtmlReport(folder, ReportRun.TOOL, rule -> new RuleNote(HOSTILE, "https://x/" + HOSTILE)));
        for (String file : files()) {
            String page = page(file);
            assertEquals(1, all(page, "(<script)").size(), file);
            assertEquals(1, all(page, "(</script)").size(), file);
            assertEquals(List.of(), all(page, "(<!--|<img|<[^>]* onclick=\"?alert)"), file);
        }
    }

    @Test
    void escapesTheLanguageTag() throws IOException {
        Document document = Document.of("a", "Text").withLanguage("en\"><script>alert(1)</script>");
        write(ReportRun.of(new ArticleReport(document, List.of(), clean("a").facts())));
        assertEquals(1, all(page("a.html"), "(<script)").size());
    }

    @Test
    void allowsItsOwnStyleAndScriptAndNothingElse() throws IOException, NoSuchAlgorithmException {
        write(ReportRun.of(toll().build()));
        for (String file : files()) {
            String page = page(file);
            String policy = all(page, "Content-Security-Policy\" content=\"([^\"]+)\"")
                    .get(0)
                    .replace("&#39;", "'");
            assertEquals(
                    "default-src 'none'; style-src '"
                            + hash(all(page, "(?s)<style>(.*?)</style>").get(0))
                            + "'; script-src '"
                            + hash(all(page, "(?s)<script>(.*?)</script>").get(0))
                            + "'; img-src data:; base-uri 'none'; form-action 'none'",
                    policy);
            assertEquals(List.of(), all(page, "(<link|@import|url\\(| src=| style=| on[a-z]+=\")"), file);
        }
    }

    @Test
    void putsNothingInPlaceBeforeItIsFinished() throws IOException {
        Files.writeString(folder.resolve("README.md"), "ours");
        ReportRun run = ReportRun.of(toll().build());
        try (HtmlReport report = report()) {
            run.add(report);
            assertEquals(List.of("README.md"), files());
        }
        assertEquals(List.of("README.md"), allFiles());
    }

    @Test
    void removesTheFolderItMadeWhenItIsGivenUp() throws IOException {
        Path made = folder.resolve("reports/today");
        new HtmlReport(made, ReportRun.TOOL, rule -> new RuleNote("", "")).close();
        assertEquals(List.of(), allFiles());
    }

    @Test
    void replacesThePagesOfAnEarlierRunAndNothingElse() throws IOException {
        write(ReportRun.of(toll().build(), clean("old.txt")));
        Files.writeString(folder.resolve("README.md"), "ours");
        Files.writeString(folder.resolve("report.json"), "{}");
        Files.writeString(folder.resolve("notes.html"), "<!doctype html><title>Notes</title>");
        Files.copy(folder.resolve("old.html"), folder.resolve("kept.html"));
        write(ReportRun.of(toll().build(), clean("new.txt")));
        assertEquals(
                List.of("README.md", "index.html", "kept.html", "new.html", "notes.html", "report.json", "toll.html"),
                allFiles());
    }

    @Test
    void doesNotWriteOverAPageOfSomebodyElse() throws IOException {
        Files.writeString(folder.resolve("toll.html"), "theirs");
        write(ReportRun.of(toll().build()));
        assertEquals("theirs", page("toll.html"));
        assertTrue(page("index.html").contains("href=\"toll-2.html\""));
    }

    @Test
    void refusesAFolderWithAnIndexOfSomebodyElse() throws IOException {
        Path index = Files.writeString(folder.resolve("index.html"), "theirs");
        IOException e = assertThrows(IOException.class, this::report);
        assertEquals(index + " was not written by newsproof; choose another folder", e.getMessage());
        assertEquals("theirs", page("index.html"));
    }

    @Test
    void writesTheSameBytesForTheSameArticles() throws IOException {
        write(ReportRun.of(toll().build(), clean("b")));
        String first = page("toll.html") + page("index.html");
        write(ReportRun.of(toll().build(), clean("b")));
        assertEquals(first, page("toll.html") + page("index.html"));
    }

    @Test
    void keepsApartArticlesWithTheSameId() throws IOException {
        write(ReportRun.of(clean("../same"), clean("../same"), clean("../SAME")));
        assertEquals(List.of("index.html", "same-2.html", "same-3.html", "same.html"), files());
        assertTrue(page("same-2.html").contains("href=\"same.html\" rel=\"prev\""), page("same-2.html"));
        assertTrue(page("same-2.html").contains("href=\"same-3.html\" rel=\"next\""), page("same-2.html"));
    }

    @Test
    void listsInputsThatWereNotChecked() throws IOException {
        write(ReportRun.of().withError("broken.docx", "not a Word file"));
        assertTrue(page("index.html").contains("<h1>Nothing was checked</h1>"));
        assertTrue(page("index.html").contains("broken.docx"));
    }

    @Test
    void hidesNotesUntilTheyAreAskedFor() throws IOException {
        write(ReportRun.of(article("a", "All is well.")
                .finding(Category.STYLE, Severity.NOTE, "well", "bland")
                .build()));
        assertTrue(page("a.html").contains("value=\"note\" id=\"show-note\">"), page("a.html"));
        assertTrue(page("a.html").contains("value=\"style\" id=\"show-style\" checked>"));
    }

    @Test
    void showsOnlyTheFactTablesThatHaveRows() throws IOException {
        write(ReportRun.of(toll().figure("12", "people died", "12 people").build(), clean("b")));
        assertTrue(page("toll.html").contains("<caption>Figures</caption>"));
        assertFalse(page("toll.html").contains("<caption>Times</caption>"));
        assertFalse(page("b.html").contains("<caption>"));
    }

    private static ArticleBuilder toll() {
        return article("toll.txt", "12 people died on Monday.\r\n\r\nThe the families of the fourteen dead came.")
                .finding(Category.REDUNDANCY, Severity.WARNING, "The the", "says 'the' twice")
                .fix("The")
                .finding(
                        Category.CONTRADICTION,
                        Severity.ERROR,
                        "fourteen dead",
                        "says 'fourteen dead' here, but '12 people died' in line 1")
                .related("12 people died", "here it is '12'");
    }

    private static ArticleReport clean(String id) {
        return article(id, "All is well.").build();
    }

    private void write(ReportRun run) throws IOException {
        run.into(report());
    }

    private HtmlReport report() throws IOException {
        return new HtmlReport(
                folder, ReportRun.TOOL, rule -> new RuleNote("why " + rule, "https://example.org/" + rule));
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> files() throws IOException {
        return allFiles().stream().filter(name -> !name.startsWith(".")).toList();
    }

    private List<String> allFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> linesOfText(String page) {
        String copy = page.substring(page.indexOf("<article class=\"copy\""), page.indexOf("</article>"));
        String withoutNumbers = copy.replaceAll("<a class=\"chip.*?</a>", "");
        return all(withoutNumbers, "(?s)<span class=\"line[^>]*>(.*?)</span>(?=<span class=\"line|</p>)").stream()
                .map(line -> line.replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&"))
                .toList();
    }

    private static List<String> all(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}

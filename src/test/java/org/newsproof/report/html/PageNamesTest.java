package org.newsproof.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageNamesTest {

    @Test
    void makesPathsReadable() {
        assertEquals(List.of("fixtures-harbour-visit.html"), names("fixtures/harbour-visit.txt"));
    }

    @Test
    void neverLeavesTheFolder() {
        assertEquals(
                List.of("x.html", "etc-passwd.html", "c-users-x.html", "a.html"),
                names("../../x", "/etc/passwd", "C:\\Users\\x.txt", "..\\a"));
    }

    @Test
    void findsANameForIdsWithoutLetters() {
        assertEquals(
                List.of("article.html", "article-2.html", "article-3.html", "article-4.html"),
                names("", "-", "../..", "\u4E2D\u6587"));
    }

    @Test
    void numbersIdsThatOccurTwiceOrDifferOnlyByCase() {
        assertEquals(List.of("a.html", "a-2.html", "a-3.html", "a-4.html"), names("a.txt", "A.txt", "a.txt", "a.docx"));
    }

    @Test
    void doesNotTakeANumberThatIsSomebodysName() {
        assertEquals(List.of("a-2.html", "a.html", "a-3.html"), names("a-2", "a", "a"));
    }

    @Test
    void keepsTheIndexFree() {
        assertEquals(List.of("index-2.html"), names("index.html"));
    }

    @Test
    void avoidsNamesThatAreDevicesOnWindows() {
        assertEquals(
                List.of("article-con.html", "article-lpt1.html", "console.html"), names("con", "LPT1.txt", "console"));
    }

    @Test
    void writesLettersWithoutTheirAccents() {
        assertEquals(List.of("sao-tome-election.html"), names("São Tomé: élection.md"));
    }

    @Test
    void keepsTheEndOfALongPath() {
        String name = names("archive/" + "very-long-folder-name/".repeat(30) + "harbour-visit.txt")
                .get(0);
        assertTrue(name.endsWith("-harbour-visit.html"), name);
        assertTrue(
                name.startsWith("very-")
                        || name.startsWith("long-")
                        || name.startsWith("folder-")
                        || name.startsWith("name-"),
                name);
        assertTrue(name.length() <= 85, name);
    }

    @Test
    void leavesFilesOfOthersAlone() {
        PageNames names = new PageNames(Set.of("a.html", "a-2.html")::contains);
        assertEquals("a-3.html", names.next("a"));
    }

    private static List<String> names(String... ids) {
        PageNames names = new PageNames(file -> false);
        return Stream.of(ids).map(names::next).toList();
    }
}

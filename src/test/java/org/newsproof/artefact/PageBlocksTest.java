package org.newsproof.artefact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsproof.Newsproof;
import org.newsproof.SharedNewsproof;
import org.newsproof.document.Document;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;

class PageBlocksTest {
    private static final String BEFORE = "The old mill by the river will become a school in May.\n\n";
    private static final String AFTER = "\n\nThe mayor said that the roof had been mended in the winter.";

    private final Newsproof newsproof = SharedNewsproof.INSTANCE;

    @Test
    void linesOfSeveralRulesAreOneFinding() {
        String block = "Share on Facebook\n\nTweet\n\nSubscribe to our newsletter\n\nLeave a comment";
        Finding finding = only(BEFORE + block + AFTER);
        assertEquals(block, words(BEFORE + block + AFTER, finding));
        assertTrue(finding.message().endsWith("; so is the rest of this block of 4 lines"), finding.message());
        assertEquals(BEFORE.length(), finding.fixes().get(0).span().start());
        assertEquals((BEFORE + block).length() + 2, finding.fixes().get(0).span().end());
    }

    @Test
    void headlinesUnderALineThatAnnouncesLinksBelongToIt() {
        String block = "Read also:\n\nFive bridges that will close this year\n\nWho pays for the ice-breaker?\n\nCouncil of Ebeltoft agrees on new pier";
        assertEquals(block, words(BEFORE + block + AFTER, only(BEFORE + block + AFTER)));
    }

    @Test
    void headlinesUnderALineWithItsOwnLinkAreTheArticles() {
        String line = "Read also: Five bridges that will close this year";
        String text = BEFORE + line + "\n\nWhat the council wants next" + AFTER;
        assertEquals(line, words(text, only(text)));
    }

    @Test
    void sentencesAndShortHeadingsEndABlock() {
        for (String next : List.of("The mill is older than the town.", "The background")) {
            String text = BEFORE + "Related articles\n\nWho pays for the ice-breaker?\n\n" + next + AFTER;
            assertEquals("Related articles\n\nWho pays for the ice-breaker?", words(text, only(text)));
        }
    }

    @Test
    void linesApartStayApart() {
        String text = BEFORE + "Share on Facebook" + AFTER + "\n\nTweet";
        assertEquals(List.of("Share on Facebook", "Tweet"), newsproof.check(Document.of("a", text)).stream().map(finding -> words(text, finding)).toList());
    }

    @Test
    void nothingElseIsFoundInABlock() {
        String text = BEFORE + "Most read\n\nPier for missiles and missiles opens the the port of Ebeltoft" + AFTER;
        assertEquals(1, newsproof.check(Document.of("a", text)).size());
        assertTrue(newsproof.check(newsproof.read(Document.of("a", text)), Set.of()).size() > 1);
    }

    @Test
    void aBlockIsCertainWhereEachOfItsLinesIs() {
        assertTrue(only(BEFORE + "Share on Facebook\n\nTweet" + AFTER).fixes().get(0).certain());
        assertTrue(!only(BEFORE + "Share on Facebook\n\nRead also" + AFTER).fixes().get(0).certain());
    }

    private Finding only(String text) {
        List<Finding> found = newsproof.check(Document.of("a", text)).stream().filter(finding -> finding.category() == Category.ARTEFACT).toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static String words(String text, Finding finding) {
        return text.substring(finding.span().start(), finding.span().end());
    }
}

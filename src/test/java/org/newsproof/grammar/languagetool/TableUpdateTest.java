package org.newsproof.grammar.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsproof.document.Span;

class TableUpdateTest {
    private static final String HEAD = "id\tcategory\tstate\tby\tdev_found\tdev_right\treason\n";

    @Test
    void keepsJudgementsAndTakesTheRestAnew() {
        CheckTable before = CheckTable.read("t.tsv", HEAD
                + "GONE\tMISC\toff\t\t0\t0\t\n"
                + "ONCE_OFF\tMISC\toff\t\t0\t0\tnew, unjudged\n"
                + "ONCE_SILENT\tMISC\ton\tgrammar.a\t0\t0\tnever fired, examples hold\n"
                + "TASTE\tSTYLE\toff\t\t2\t2\tstyle only\n");
        Map<String, String> categories = Map.of("FRESH", "MISC", "ONCE_OFF", "MISC", "ONCE_SILENT", "MISC", "TASTE", "STYLE");
        Map<String, CheckUse> uses = Map.of("ONCE_OFF", new CheckUse(CheckState.NOTE, "grammar.b"), "ONCE_SILENT", new CheckUse(CheckState.ON, "grammar.a"));
        Map<String, Tally> fired = Map.of("ONCE_SILENT", new Tally(2, 0), "TASTE", new Tally(3, 3));
        TableUpdate update = new TableUpdate(before, categories, uses, Map.of("dev", fired));
        assertEquals(HEAD
                + "FRESH\tMISC\toff\t\t0\t0\tnew, unjudged\n"
                + "ONCE_OFF\tMISC\tnote\tgrammar.b\t0\t0\tnever fired, examples hold\n"
                + "ONCE_SILENT\tMISC\ton\tgrammar.a\t2\t0\t\n"
                + "TASTE\tSTYLE\toff\t\t3\t3\tstyle only\n", update.table().text());
        assertEquals(Map.of(
                "new in this LanguageTool", List.of("FRESH  off, dev none"),
                "gone from this LanguageTool", List.of("GONE  was off"),
                "other figures", List.of("ONCE_SILENT  dev 0 of 2, was none", "TASTE  dev 3 of 3, was 2 of 2"),
                "other state", List.of("ONCE_OFF  note by grammar.b, was off"),
                "against their figures, without a reason that says why", List.of("ONCE_SILENT  on by grammar.a, dev 0 of 2")), update.changes());
    }

    @Test
    void callsNothingNewInATableThatIsJustBegun() {
        TableUpdate update = new TableUpdate(CheckTable.empty(), Map.of("A", "MISC"), Map.of(), Map.of("dev", Map.of()));
        assertEquals(HEAD + "A\tMISC\toff\t\t0\t0\t\n", update.table().text());
        assertEquals(List.of(), update.changes().get("new in this LanguageTool"));
    }

    @Test
    void countsAFindingAsRightThatTouchesAMarkAndIsNotMuchLonger() {
        MarkedArticle article = new MarkedArticle("x".repeat(200), List.of(Span.of(100, 103)));
        assertEquals(
                List.of(true, true, false, true, false),
                List.of(article.isMarked(90, 100), article.isMarked(103, 110), article.isMarked(104, 110), article.isMarked(60, 123), article.isMarked(60, 124)));
    }
}

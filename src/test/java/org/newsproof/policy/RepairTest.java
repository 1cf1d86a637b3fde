package org.newsproof.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Origin;
import org.newsproof.document.Span;
import org.newsproof.document.TextForm;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Severity;

class RepairTest {
    private static final Document SHIPS = Document.of("a", "Ships wait in the the bay , he said.").withHeadline("Ships wait wait");

    @Test
    void writesCertainFixesOfAllFields() {
        Repair repair = next(SHIPS, certain(SHIPS, Field.TEXT, "the the", "the"), certain(SHIPS, Field.TEXT, " ,", ","), certain(SHIPS, Field.HEADLINE, "wait wait", "wait"))
                .orElseThrow();
        assertEquals("Ships wait in the bay, he said.", repair.document().text());
        assertEquals(Optional.of("Ships wait"), repair.document().field(Field.HEADLINE));
        assertEquals(3, repair.count());
        assertEquals(SHIPS, repair.original());
        assertEquals(List.of("wait wait", "the the", " ,"), repair.rounds().get(0).fixes().stream().map(AppliedFix::words).toList());
    }

    @Test
    void leavesWhatIsNotCertain() {
        Span words = span(SHIPS, Field.TEXT, "the the");
        Fix sure = new Fix(words, "the", true);
        assertEquals(Optional.empty(), next(SHIPS, rated(Severity.WARNING, 0.9, words, new Fix(words, "the"))), "a suggestion");
        assertEquals(Optional.empty(), next(SHIPS, rated(Severity.NOTE, 0.9, words, sure)), "a note");
        assertEquals(Optional.empty(), next(SHIPS, rated(Severity.WARNING, 0.9, words, sure, new Fix(words, "a", true))), "one of two");
        assertEquals(Optional.empty(), next(SHIPS, rated(Severity.WARNING, 0.9, words)), "none");
        assertEquals(Optional.empty(), next(SHIPS, rated(Severity.WARNING, 0.9, words, new Fix(words, "the the", true))), "the same words");
    }

    @Test
    void writesTheSurerOfTwoThatOverlapAndTheSmallerOfTwoThatAreAsSure() {
        Span wide = span(SHIPS, Field.TEXT, "in the the bay");
        Span narrow = span(SHIPS, Field.TEXT, "the the");
        RatedFinding narrowly = rated(Severity.WARNING, 0.8, narrow, new Fix(narrow, "the", true));
        assertEquals("Ships wait ashore , he said.", next(SHIPS, narrowly, rated(Severity.WARNING, 0.9, wide, new Fix(wide, "ashore", true))).orElseThrow().document().text());
        assertEquals("Ships wait in the bay , he said.", next(SHIPS, rated(Severity.WARNING, 0.8, wide, new Fix(wide, "ashore", true)), narrowly).orElseThrow().document().text());
    }

    @Test
    void keepsWhatTouchesForTheNextRoundUnlessBothDelete() {
        Document lines = Document.of("a", "Ships wait.\n\nShare\n\nPrint\n\nThe bay is shut.");
        Span share = span(lines, Field.TEXT, "Share\n\n");
        Span print = span(lines, Field.TEXT, "Print\n\n");
        RatedFinding deletion = rated(Severity.ERROR, 0.9, print, new Fix(print, "", true));
        assertEquals(1, next(lines, rated(Severity.ERROR, 0.9, share, new Fix(share, "Shared\n\n", true)), deletion).orElseThrow().count());
        assertEquals("Ships wait.\n\nThe bay is shut.", next(lines, rated(Severity.ERROR, 0.9, share, new Fix(share, "", true)), deletion).orElseThrow().document().text());
    }

    @Test
    void givesUpAnArticleThatNeverComesToAnEnd() {
        Repair repair = Repair.none(SHIPS);
        int rounds = 0;
        Optional<Repair> next = repair.next(List.of(turned(repair)));
        while (next.isPresent()) {
            rounds++;
            assertTrue(rounds <= Repair.MOST_ROUNDS + 1);
            repair = next.get();
            next = repair.next(List.of(turned(repair)));
        }
        assertEquals(SHIPS, repair.document());
        assertEquals(0, repair.count());
    }

    @Test
    void leavesAnArticleOfWhichNothingWouldStay() {
        Document line = Document.of("a", "Share");
        Repair repair = next(line, certain(line, Field.TEXT, "Share", "")).orElseThrow();
        assertEquals(line, repair.document());
        assertEquals(Optional.empty(), repair.next(List.of(certain(line, Field.TEXT, "Share", ""))));
    }

    @Test
    void leavesWordsThatTheFileCannotWrite() {
        TextForm ascii = new TextForm(StandardCharsets.US_ASCII, false);
        Document document = SHIPS.withOrigin(new Origin.Whole(Optional.empty(), ascii));
        assertEquals(Optional.empty(), next(document, certain(document, Field.TEXT, " ,", "\u2026")));
        assertEquals(1, next(document, certain(document, Field.TEXT, " ,", ",")).orElseThrow().count());
    }

    /** Two rules, each of which turns what the other has written. */
    private static RatedFinding turned(Repair repair) {
        boolean hasBay = repair.document().text().contains("bay");
        return certain(repair.document(), Field.TEXT, hasBay ? "bay" : "port", hasBay ? "port" : "bay");
    }

    private static Optional<Repair> next(Document document, RatedFinding... findings) {
        return Repair.none(document).next(List.of(findings));
    }

    private static RatedFinding certain(Document document, Field field, String words, String replacement) {
        Span span = span(document, field, words);
        return rated(Severity.WARNING, 0.9, span, new Fix(span, replacement, true));
    }

    private static RatedFinding rated(Severity severity, double confidence, Span span, Fix... fixes) {
        Finding finding = new Finding("style.odd", Category.STYLE, confidence, "odd", span, List.of(), List.of(fixes));
        return new RatedFinding(finding, severity, "f");
    }

    private static Span span(Document document, Field field, String words) {
        int start = document.field(field).orElseThrow().indexOf(words);
        return new Span(field, start, start + words.length());
    }
}

package org.newsproof.policy.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.document.Document;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Severity;
import org.newsproof.policy.Notice;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.RuleNames;
import org.newsproof.policy.Suppression;
import org.newsproof.policy.Verdict;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.Stage;

/** In the texts each "the the" is a finding of the rule {@code redundancy.repeated-word}. */
class InlineSwitchesTest {
    private static final RuleNames NAMES = new RuleNames(List.of(new RuleDescription(
            "redundancy.repeated-word", Category.REDUNDANCY, "phrase", Stage.STABLE, Optional.empty(), 0.9, "why", "source", List.of("redundancy.doubled"), List.of(), List.of())));

    @ParameterizedTest
    @ValueSource(strings = {
        "Ships wait in the the bay. <!-- newsproof allow redundancy.repeated-word: a quotation -->",
        "Ships wait <!--newsproof allow redundancy.repeated-word:a quotation--> in the the bay.",
        "<!-- newsproof allow redundancy.repeated-word: a quotation -->\nShips wait in the the bay.",
        "<!-- newsproof allow redundancy.repeated-word:\n a quotation -->\n\nShips wait in the the bay.",
        "[//]: # (newsproof allow redundancy.repeated-word: a quotation)\r\n\r\nShips wait in the the bay.",
        "<!-- newsproof allow style, redundancy: a quotation -->\nShips wait in the the bay.",
        "<!-- newsproof allow redundancy.doubled: a quotation -->\nShips wait in the the bay.",
        "newsproof: allow redundancy: a quotation\n\nAll is well.\n\nShips wait in the the bay.",
        "\ufeffnewsproof: allow style: x\nnewsproof: allow redundancy.repeated-word: a quotation\nAll is well.\n\nShips wait in the the bay."
    })
    void allowsInTheParagraphOfACommentInTheNextOneOrEverywhere(String text) {
        RatedFinding rated = applied(text).findings().get(0);
        assertEquals(Optional.of(new Suppression(Suppression.Kind.IN_SOURCE, "a quotation")), rated.suppression());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "All is well. <!-- newsproof allow redundancy: a quotation -->\n\nShips wait in the the bay.",
        "<!-- newsproof allow redundancy: a quotation -->\n\nAll is well.\n\nShips wait in the the bay.",
        "Ships wait in the the bay.\n\n<!-- newsproof allow redundancy: a quotation -->",
        "Ships wait in the the bay. <!-- newsproof allow style: a quotation -->",
        "Ships wait in the the bay. <!-- newsproof allow redundancy -->",
        "Ships wait in the the bay. <!-- newsproof allow redundancy: -->",
        "Ships wait in the the bay. <!-- newsproof: redundancy: a quotation -->",
        "Ships wait in the the bay. <!-- allow redundancy: a quotation -->",
        "All is well.\nnewsproof: allow redundancy: a quotation\n\nShips wait in the the bay.",
        "<!-- newsproof allow redundancy: never closed\n\nShips wait in the the bay. <!-- another comment -->"
    })
    void allowsNothingElsewhereAndNothingWithoutAReason(String text) {
        assertTrue(applied(text).findings().get(0).counts());
    }

    @Test
    void leavesAllOtherCharactersWhereTheyAre() {
        String text = "newsproof: allow style: x\r\nAll <!-- newsproof allow style:\n \uD83D\uDE80 --> well.\n[//]: # (newsproof allow style: x)\nEnd <!-- a comment --> of it.";
        String blanked = InlineSwitches.of(Document.of("a", text)).document().text();
        assertEquals(" ".repeat(25) + "\r\nAll " + " ".repeat(27) + "\n" + " ".repeat(7) + " well.\n" + " ".repeat(34) + "\nEnd <!-- a comment --> of it.", blanked);
        assertEquals(text.length(), blanked.length());
    }

    @Test
    void hidesNoParagraphBehindACommentThatIsNeverClosed() {
        String text = "<!-- newsproof allow style: x\n\nShips wait. <!-- newsproof allow style: y -->";
        assertTrue(InlineSwitches.of(Document.of("a", text)).document().text().contains("x\n\nShips wait."));
    }

    @Test
    void readsManyCommentsThatAreNeverClosedInTimeThatGrowsWithThem() {
        String text = "<!-- newsproof allow style ".repeat(200_000) + "-->";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> InlineSwitches.of(Document.of("a", text)));
    }

    @Test
    void tellsWhatIsWrongWithASwitch() {
        assertEquals(
                List.of("'allow redundancy' : nothing here needs 'allow redundancy'"),
                notices("All is well. <!-- newsproof allow redundancy: x -->"));
        assertEquals(
                List.of("'allow redundancy.repeated-wort' : there is no rule or category 'redundancy.repeated-wort', did you mean 'redundancy.repeated-word'?"),
                notices("Ships wait in the the bay. <!-- newsproof allow redundancy.repeated-wort: x -->"));
        assertEquals(
                List.of("'allow redundancy' : this switch gives no reason and works not; write 'allow redundancy: reason'"),
                notices("Ships wait in the the bay. <!-- newsproof allow redundancy -->"));
        assertEquals(List.of("'allow' : this switch names no rule, wanted is 'allow RULE: reason'"), notices("All is well. <!-- newsproof allow: x -->"));
        assertEquals(List.of("'ignore all' : this is no switch, wanted is 'allow RULE: reason'"), notices("All is well. <!-- newsproof ignore all -->"));
        assertEquals(List.of(), notices("Ships wait in the the bay. <!-- newsproof allow redundancy: x -->"));
    }

    @Test
    void dropsWhatIsFoundOnlyBecauseOfTheGap() {
        String text = "Ships wait <!-- newsproof allow style: x -->, he said  twice.";
        int gap = text.indexOf(" <!");
        int comma = text.indexOf(',');
        RatedFinding inGap = finding(Span.of(gap, comma + 1));
        RatedFinding elsewhere = finding(Span.of(text.indexOf("  twice"), text.indexOf("twice")));
        InlineSwitches switches = InlineSwitches.of(Document.of("a", text));
        assertEquals(List.of(elsewhere), switches.ignored(List.of(inGap, elsewhere)).findings());
        assertEquals(List.of(elsewhere), switches.applied(List.of(inGap, elsewhere), List.of(), NAMES).findings());
    }

    @Test
    void countsSwitchesThatAreNotObeyed() {
        String text = "newsproof: allow style: x\nShips wait in the the bay. <!-- newsproof allow redundancy: x -->";
        Verdict verdict = InlineSwitches.of(Document.of("a", text)).ignored(findings(text));
        assertEquals(2, verdict.ignoredSwitches());
        assertEquals(List.of(true), verdict.findings().stream().map(RatedFinding::counts).toList());
    }

    @Test
    void knowsFixesThatWouldOverwriteASwitch() {
        String text = "Ships wait the <!-- newsproof allow style: x --> the bay.";
        InlineSwitches switches = InlineSwitches.of(Document.of("a", text));
        Span both = Span.of(text.indexOf("the <"), text.indexOf(" bay"));
        assertTrue(switches.areTouchedBy(new Finding("redundancy.repeated-word", Category.REDUNDANCY, 0.9, "twice", both, List.of(), List.of(new Fix(both, "the")))));
        assertTrue(!switches.areTouchedBy(new Finding("redundancy.repeated-word", Category.REDUNDANCY, 0.9, "twice", both, List.of(), List.of(new Fix(Span.of(0, 5), "Boats")))));
    }

    private static List<String> notices(String text) {
        return applied(text).notices().stream().map(notice -> "'" + words(text, notice) + "' : " + notice.message()).toList();
    }

    /** What the switch says, up to its reason. */
    private static String words(String text, Notice notice) {
        Span span = notice.span().orElseThrow();
        return text.substring(span.start(), span.end()).replaceAll("<!-- newsproof |:.*| *-->", "");
    }

    private static Verdict applied(String text) {
        InlineSwitches switches = InlineSwitches.of(Document.of("a", text));
        List<Span> paragraphs = places(Pattern.compile("\\S(?:.*\\S)?"), switches.document().text());
        return switches.applied(findings(switches.document().text()), paragraphs, NAMES);
    }

    private static List<RatedFinding> findings(String text) {
        return places(Pattern.compile("the the"), text).stream().map(InlineSwitchesTest::finding).toList();
    }

    private static List<Span> places(Pattern pattern, String text) {
        List<Span> places = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find();) {
            places.add(Span.of(matcher.start(), matcher.end()));
        }
        return places;
    }

    private static RatedFinding finding(Span span) {
        return new RatedFinding(new Finding("redundancy.repeated-word", Category.REDUNDANCY, 0.9, "twice", span, List.of(), List.of()), Severity.WARNING, "f");
    }
}

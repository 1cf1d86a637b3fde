package org.newsproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.policy.Policy;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Settings;

/** The articles of {@code fixtures}: their defects are shown and nothing else, however the file is written. */
class FixturesTest {
    private static final String EMOJI = "\uD83C\uDF0D Readers\u2019 photos follow this evening. \uD83D\uDC69\u200D\uD83D\uDE92\n\n";
    /** Findings by the text in which they were found. */
    private static final Map<String, List<RatedFinding>> FOUND = new ConcurrentHashMap<>();

    private final Policy policy = new Policy(Settings.usual(), SharedNewsproof.INSTANCE.descriptions());

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyDefectIsShown(Fixture fixture) {
        List<Finding> shown = shown(fixture.text());
        List<String> missed = fixture.expected().stream()
                .filter(expected -> shown.stream().noneMatch(finding -> hits(finding, expected)))
                .map(expected -> expected.rule() + ": " + words(fixture.text(), expected.span()))
                .toList();
        assertEquals(List.of(), missed);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void nothingElseIsShown(Fixture fixture) {
        List<String> others = shown(fixture.text()).stream()
                .filter(finding -> fixture.expected().stream().noneMatch(expected -> hits(finding, expected)))
                .map(finding -> told(fixture.text(), finding))
                .toList();
        assertEquals(List.of(), others);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsTheSameBetweenLineEndsOfWindows(Fixture fixture) {
        String text = fixture.text().replace("\n", "\r\n");
        int[] linesBefore = new int[fixture.text().length() + 1];
        for (int i = 0; i < fixture.text().length(); i++) {
            linesBefore[i + 1] = linesBefore[i] + (fixture.text().charAt(i) == '\n' ? 1 : 0);
        }
        assertEquals(moved(fixture, text, offset -> offset + linesBefore[offset]), all(text));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsTheSameAfterAParagraphOfEmoji(Fixture fixture) {
        String text = EMOJI + fixture.text();
        assertEquals(moved(fixture, text, offset -> offset + EMOJI.length()), all(text));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyPlaceLiesInTheText(Fixture fixture) {
        rated(fixture.text()).forEach(rated -> {
            Finding finding = rated.finding();
            places(finding).forEach(place -> assertTrue(place.field() == Field.TEXT && place.end() <= fixture.text().length(), finding::toString));
            finding.fixes().forEach(fix -> assertTrue(fix.span().end() <= fixture.text().length(), finding::toString));
        });
    }

    /** Whether the finding is of the expected kind, has a place at the expected words, and another one at each related words. */
    private static boolean hits(Finding finding, Fixture.Expected expected) {
        List<Span> places = places(finding);
        return category(expected.rule()).equals(finding.category().key())
                && IntStream.range(0, places.size()).anyMatch(at -> places.get(at).overlaps(expected.span())
                        && expected.related().stream().allMatch(related ->
                                IntStream.range(0, places.size()).anyMatch(other -> other != at && places.get(other).overlaps(related))));
    }

    private static String category(String rule) {
        return rule.substring(0, rule.indexOf('.'));
    }

    private static List<Span> places(Finding finding) {
        return Stream.concat(Stream.of(finding.span()), finding.related().stream().map(Related::span)).toList();
    }

    private List<Finding> shown(String text) {
        return rated(text).stream().filter(finding -> finding.severity().isShown()).map(RatedFinding::finding).toList();
    }

    private List<RatedFinding> rated(String text) {
        return FOUND.computeIfAbsent(text, given -> {
            Document document = Document.of("fixture", given);
            return policy.judge(document, SharedNewsproof.INSTANCE.check(document));
        });
    }

    /** All findings of the text, notes too. */
    private List<String> all(String text) {
        return rated(text).stream().map(rated -> rated.severity().key() + " " + told(text, rated.finding())).toList();
    }

    /** All findings of the fixture, as they should be found in a variant of it. */
    private List<String> moved(Fixture fixture, String variant, IntUnaryOperator offset) {
        List<String> moved = new ArrayList<>();
        for (RatedFinding rated : rated(fixture.text())) {
            Finding finding = rated.finding();
            List<Related> related = finding.related().stream().map(place -> new Related(moved(place.span(), offset), place.message())).toList();
            Finding there = new Finding(
                    finding.rule(), finding.category(), finding.confidence(), finding.message(), moved(finding.span(), offset), related, List.of());
            moved.add(rated.severity().key() + " " + told(variant, there));
        }
        return moved;
    }

    /** The last character stays the last one: a span that ends before a line end does not take half of it. */
    private static Span moved(Span span, IntUnaryOperator offset) {
        return Span.of(offset.applyAsInt(span.start()), offset.applyAsInt(span.end() - 1) + 1);
    }

    private static String told(String text, Finding finding) {
        return finding.rule() + ": " + String.join(" with ", places(finding).stream().map(place -> words(text, place)).toList());
    }

    private static String words(String text, Span span) {
        return "'" + text.substring(span.start(), span.end()) + "' at " + span.start();
    }
}

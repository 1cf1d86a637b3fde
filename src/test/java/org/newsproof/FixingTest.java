package org.newsproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsproof.document.Document;
import org.newsproof.policy.Policy;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;
import org.newsproof.policy.Settings;
import org.newsproof.rule.Example;

/** What is certain is fixed once and for all, and nothing comes of it that was not there before. */
class FixingTest {
    /** A fix can leave the wrong article before a word, or a straight mark of an entity among curly ones; the next round puts it right. */
    private static final Set<String> FIXED_ON_THE_WAY = Set.of("grammar.a-an", "punctuation.quotes-mixed");

    /** A mark that was an entity or mojibake before is seen to be open only then. */
    private static final String REVEALED = "punctuation.quote-unclosed";
    /** Lists have a hundred examples of one kind; each is checked with all rules, several times. */
    private static final int EXAMPLES_OF_A_RULE = 5;

    private final Newsproof newsproof = SharedNewsproof.INSTANCE;
    private final Policy policy = new Policy(Settings.usual(), newsproof.descriptions());

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void fixingAFixtureTwiceChangesNothingMore(Fixture fixture) {
        for (String text : List.of(fixture.text(), fixture.text().replace("\n", "\r\n"))) {
            changesNothingMore(Document.of("fixture", text));
        }
    }

    @TestFactory
    Stream<DynamicTest> fixingAnExampleTwiceChangesNothingMore() {
        return newsproof.rules().stream().filter(rule -> rule.description().examples().stream()
                        .anyMatch(example -> example instanceof Example.Flags && rule.check(newsproof.read(example.document())).stream().anyMatch(found -> !found.fixes().isEmpty())))
                .map(rule -> dynamicTest(rule.description().id(), () ->
                        rule.description().examples().stream().filter(Example.Flags.class::isInstance).limit(EXAMPLES_OF_A_RULE).forEach(example -> changesNothingMore(example.document()))));
    }

    private void changesNothingMore(Document document) {
        Repair repair = fixed(document);
        assertEquals(0, fixed(repair.document()).count(), repair.document()::text);
        if (repair.count() > 0) {
            Set<String> before = shown(document);
            before.add(REVEALED);
            assertTrue(before.containsAll(shown(repair.document())), () -> document.text() + " -> " + repair.document().text() + ": " + before + " " + shown(repair.document()));
        }
        repair.rounds().stream().skip(1).flatMap(round -> round.fixes().stream()).forEach(fix ->
                assertTrue(FIXED_ON_THE_WAY.contains(fix.rule()) || shown(document).contains(fix.rule()), () -> fix + " in " + document.text()));
    }

    private Repair fixed(Document document) {
        Repair repair = Repair.none(document);
        Optional<Repair> next = repair.next(judged(document));
        while (next.isPresent()) {
            repair = next.get();
            next = repair.next(judged(repair.document()));
        }
        return repair;
    }

    private Set<String> shown(Document document) {
        Set<String> shown = new TreeSet<>();
        judged(document).stream().filter(finding -> finding.severity().isShown()).forEach(finding -> shown.add(finding.finding().rule()));
        return shown;
    }

    private List<RatedFinding> judged(Document document) {
        return policy.judge(document, newsproof.check(document));
    }
}

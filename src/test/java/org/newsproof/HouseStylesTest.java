package org.newsproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.document.Document;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.policy.Policy;
import org.newsproof.policy.Settings;
import org.newsproof.rule.ExampleRun;
import org.newsproof.rule.HouseStyle;
import org.newsproof.rule.HouseStyles;

/** The files of {@code rules/styles}: their examples hold, and an article is brought into the style of a house. */
class HouseStylesTest {
    private static final String ARTICLE = "The US envoy met Nato officers in Kiev at 6 PM on 3 March and spent 4 million dollars – 20 percent more than in the 9th of May plan.\n";

    @TempDir
    Path folder;

    private final Newsproof newsproof = SharedNewsproof.INSTANCE;
    private final ExampleRun run = new ExampleRun(newsproof::read);

    @Test
    void thereAreTwo() {
        assertEquals(Set.of("ap", "guardian"), newsproof.styles().names());
    }

    @Test
    void examplesHold() {
        assertEquals(Map.of(), newsproof.styles().failures(run));
    }

    @TestFactory
    Stream<DynamicTest> whatIsFixedIsInTheStyle() {
        return Stream.of(
                fixed("ap", "The U.S. envoy met NATO officers in Kyiv at 6 p.m. on March 3 and spent $4 million — 20% more than in the 9th of May plan.\n"),
                fixed("guardian", "The US envoy met Nato officers in Kyiv at 6pm on 3 March and spent $4m – 20% more than in the 9th of May plan.\n"));
    }

    private DynamicTest fixed(String name, String wanted) {
        return DynamicTest.dynamicTest(name, () -> assertEquals(wanted, fixed(newsproof.styles().named(name).orElseThrow(), Document.of("a", ARTICLE))));
    }

    /** All fixes taken, the uncertain ones too, as an editor would, until none is left. */
    private String fixed(HouseStyle style, Document document) {
        Newsproof inStyle = newsproof.inStyle(style);
        Policy policy = new Policy(Settings.usual(), inStyle.descriptions());
        Document now = document;
        for (int round = 0; round < 5; round++) {
            StringBuilder text = new StringBuilder(now.text());
            policy.judge(now, inStyle.check(now)).stream()
                    .filter(rated -> style.covers(rated.finding().rule()))
                    .flatMap(rated -> rated.finding().fixes().stream().limit(1))
                    .sorted((one, other) -> other.span().compareTo(one.span()))
                    .forEach(fix -> text.replace(fix.span().start(), fix.span().end(), fix.replacement()));
            now = Document.of("a", text.toString());
        }
        return now.text();
    }

    @Test
    void aStyleWhoseExamplesDoNotHoldIsTold() throws IOException {
        HouseStyles styles = styles("""
                source: our own desk
                ways: {consistency.percent: one word, consistency.dashes: em dash}
                examples:
                  - flags: "Rents rose by [[4%]]."
                  - passes: "Rents rose by 4 percent."
                """);
        List<String> told = styles.failures(run).get("house/styles/desk.yaml").stream().map(failure -> failure.line() + ": " + failure.message()).toList();
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("4: should flag ['4%'], but has ['%']"), told.get(0));
        assertEquals("1: no 'flags' example shows the way of consistency.dashes", told.get(1));
    }

    @Test
    void aStyleThatIsNotCompleteIsRefused() {
        RuleFileException e = assertThrows(RuleFileException.class, () -> styles("way: {consistency.percent: sign}\n"));
        assertEquals(
                List.of(
                        "house/styles/desk.yaml:1:1: 'source' is missing",
                        "house/styles/desk.yaml:1:1: 'ways' is missing",
                        "house/styles/desk.yaml:1:1: there is no 'flags' example: a rule is loaded only with a sentence that it flags",
                        "house/styles/desk.yaml:1:1: there is no 'passes' example: a rule is loaded only with a near-miss that it passes",
                        "house/styles/desk.yaml:1:1: unknown key 'way' of a style, did you mean 'ways'?"),
                e.mistakes().stream().sorted().toList());
    }

    private HouseStyles styles(String content) throws IOException {
        Path file = Files.createDirectories(folder.resolve("styles")).resolve("desk.yaml");
        Files.writeString(file, content);
        return HouseStyles.read(List.of(RuleFolder.of(folder, "house")), newsproof.rules());
    }
}

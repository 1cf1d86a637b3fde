package org.newsproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsproof.document.Document;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.lexicon.YamlFile;
import org.newsproof.policy.Policy;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Settings;
import org.newsproof.rule.Example;
import org.newsproof.rule.ExampleRun;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;

/** Every file of {@code rules}: its examples hold, they are enough, and its own words are good English. */
class RuleFilesTest {
    /** Kinds whose files list what they flag, so that the number of examples follows the list. */
    private static final Set<String> KINDS_OF_LISTS = Set.of("languagetool", "phrase", "page-leftover");
    private static final List<String> LISTS_OF_LEFTOVERS = List.of("whole", "openings", "sentences", "anywhere");
    private static final int FEWEST_EXAMPLES = 3;
    /** Our reasons and messages are no sentences: messages begin small, as they follow a place, and end without a stop. */
    private static final Set<String> NOT_OF_MESSAGES = Set.of("grammar.sentence-capital", "punctuation.missing-stop");

    private final Newsproof newsproof = SharedNewsproof.INSTANCE;
    private final ExampleRun run = new ExampleRun(newsproof::read);
    private final Policy policy = new Policy(Settings.usual(), newsproof.descriptions());
    /** Our reasons name words as words ("After will and can ..."), which the model of slips takes for broken sentences. */
    private final Set<String> ofSlips = newsproof.descriptions().stream().filter(rule -> rule.kind().equals("slip")).map(RuleDescription::id).collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicContainer> examplesHold() {
        return newsproof.rules().stream().map(rule -> dynamicContainer(path(rule.description()), rule.description().examples().stream().map(example ->
                dynamicTest("line " + example.line() + ": " + example.text(), () -> assertEquals(Optional.empty(), run.failure(rule, example))))));
    }

    @TestFactory
    Stream<DynamicTest> noPhraseIsWithoutExample() {
        return each(rule -> !rule.kind().equals("languagetool"), rule -> assertEquals(List.of(), run.untested(rule)));
    }

    @TestFactory
    Stream<DynamicTest> noLineOfAPageIsWithoutExample() {
        return each(rule -> rule.kind().equals("page-leftover"), rule -> {
            String flagged = flagged(rule.description()).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            Located file = file(rule.description());
            List<String> untested = LISTS_OF_LEFTOVERS.stream()
                    .flatMap(list -> file.texts(list).stream())
                    .filter(words -> !flagged.contains(words.toLowerCase(Locale.ROOT)))
                    .toList();
            assertEquals(List.of(), untested);
        });
    }

    @TestFactory
    Stream<DynamicTest> rulesOfOurOwnHaveEnoughExamples() {
        return each(rule -> !KINDS_OF_LISTS.contains(rule.kind()), rule -> {
            long flags = rule.description().examples().stream().filter(Example.Flags.class::isInstance).count();
            long passes = rule.description().examples().size() - flags;
            assertTrue(flags >= FEWEST_EXAMPLES && passes >= FEWEST_EXAMPLES, flags + " flags and " + passes + " passes, wanted are " + FEWEST_EXAMPLES + " of each");
        });
    }

    @TestFactory
    Stream<DynamicNode> ownWordsPassOurOwnRules() {
        return newsproof.descriptions().stream().map(rule -> dynamicContainer(path(rule), Stream.of(
                dynamicTest("why", () -> passes(rule.why())),
                dynamicTest("message", () -> passes(file(rule).text("message").orElse(""))))));
    }

    /** Words that a message quotes stand there because they are wrong: what lies within quotation marks is not judged. */
    private void passes(String text) {
        Document document = Document.of("own words", filled(text));
        List<String> shown = policy.judge(document, newsproof.check(document)).stream()
                .filter(finding -> finding.severity().isShown() && !NOT_OF_MESSAGES.contains(finding.finding().rule()) && !ofSlips.contains(finding.finding().rule()))
                .filter(finding -> !isQuoted(document.text(), finding))
                .map(finding -> finding.finding().rule() + " at '" + document.slice(finding.finding().span()) + "'")
                .toList();
        assertEquals(List.of(), shown, document.text());
    }

    /** The text with a neutral word for each of its places, another one for each, since two of the same would be a repetition. */
    private static String filled(String text) {
        Iterator<String> words = List.of("wool", "copper", "timber", "paper", "rice").iterator();
        return Pattern.compile("\\{\\w+}").matcher(text).replaceAll(place -> words.next());
    }

    private static boolean isQuoted(String text, RatedFinding finding) {
        String before = text.substring(0, finding.finding().span().start());
        return before.replaceAll("[^'\"]|(?<=\\w)'(?=\\w)", "").length() % 2 == 1;
    }

    private Stream<DynamicTest> each(Predicate<RuleDescription> wanted, Consumer<Rule> check) {
        return newsproof.rules().stream()
                .filter(rule -> wanted.test(rule.description()))
                .map(rule -> dynamicTest(path(rule.description()), () -> check.accept(rule)));
    }

    private static String flagged(RuleDescription rule) {
        return rule.examples().stream().filter(Example.Flags.class::isInstance).map(Example::text).collect(Collectors.joining("\n"));
    }

    private static Located file(RuleDescription rule) {
        String path = rule.id().replace('.', '/') + ".yaml";
        return YamlFile.read(path, RuleFolder.bundled().files().get(path)).root().orElseThrow();
    }

    private static String path(RuleDescription rule) {
        return "rules/" + rule.id().replace('.', '/') + ".yaml";
    }
}

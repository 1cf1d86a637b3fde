package org.newsproof.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.SharedNewsproof;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.rule.HouseStyle;

class SettingsReaderTest {
    private static final Set<String> RULES = Set.of("redundancy.advance-planning", "style.irregardless", "grammar.a-an");

    @TempDir
    Path folder;

    private final SettingsReader reader = new SettingsReader(RULES, Map.of("redundancy.planning", "redundancy.advance-planning"), SharedNewsproof.INSTANCE.styles());

    @Test
    void readsAllKeys() {
        Settings settings = reader.parse("newsproof.yaml", """
                fail-on: warning
                min-confidence: 0.75
                jobs: 4
                rules:
                  style.irregardless: off
                  grammar.a-an: error
                categories:
                  punctuation: warning
                  style: note
                words: [Hryvnia, oblast]
                """);
        assertEquals(
                new Settings(
                        FailOn.atLeast(Severity.WARNING),
                        0.75,
                        Map.of("grammar.a-an", Severity.ERROR),
                        Map.of(Category.PUNCTUATION, Severity.WARNING, Category.STYLE, Severity.NOTE),
                        Set.of("style.irregardless"),
                        Set.of("hryvnia", "oblast"),
                        Optional.empty(),
                        OptionalInt.of(4)),
                settings);
    }

    @Test
    void readsTheStyleOfTheHouse() {
        assertEquals("ap", style("style: ap").name());
        assertEquals(Optional.of("British"), style("style: guardian").choices().get("consistency.spelling-variant").usual());
    }

    @Test
    void readsAStyleOfItsOwnThatIsLikeAKnownOne() {
        HouseStyle style = style("style: {custom: {like: ap, consistency.percent: two words, consistency.abbreviation-points: {us: without points}}}");
        assertEquals("custom", style.name());
        assertEquals(new HouseStyle.Choice("custom", Optional.of("two words"), Map.of()), style.choices().get("consistency.percent"));
        assertEquals(new HouseStyle.Choice("custom", Optional.of("month first"), Map.of()), style.choices().get("consistency.date-order"));
        assertEquals(Optional.of("without points"), style.choices().get("consistency.abbreviation-points").way("us"));
        assertEquals(Optional.empty(), style.choices().get("consistency.abbreviation-points").way("un"));
    }

    @Test
    void knowsNothingButItsOwnWaysWhereAStyleIsLikeNone() {
        assertEquals(Set.of("consistency.percent"), style("style: {custom: {consistency.percent: sign}}").choices().keySet());
    }

    @Test
    void readsOptionsOfRulesAndWordsThatAreAllowed() {
        Settings settings = reader.parse("newsproof.yaml", """
                fail-on: [error, style=note]
                rules:
                  grammar.a-an: {severity: warning, min-confidence: 0.8}
                  style.irregardless: {severity: off}
                allow:
                  - {rule: redundancy.planning, text: advance planning, reason: the name of an office}
                  - {rule: style, text: irregardless, reason: a quotation}
                """);
        assertEquals(FailOn.of(List.of("error", "style=note")), settings.failOn());
        assertEquals(new Ratings(Map.of("grammar.a-an", Severity.WARNING), Map.of(), Set.of("style.irregardless"), Map.of("grammar.a-an", 0.8)), settings.ratings());
        assertEquals(
                List.of(new Allowance("redundancy.advance-planning", "advance planning", "the name of an office"), new Allowance("style", "irregardless", "a quotation")),
                settings.allowed());
    }

    @Test
    void decidesOtherwiseForTheArticlesOfAFolder() {
        Settings settings = reader.parse("newsproof.yaml", """
                fail-on: warning
                rules: {style.irregardless: off, grammar.a-an: error}
                categories: {style: warning}
                folders:
                  archive/**: {fail-on: contradiction, rules: {style.irregardless: note, grammar.a-an: off}, categories: {style: note}}
                  archive/old/*.txt: {rules: {grammar.a-an: warning}}
                """);
        assertEquals(Set.of("style.irregardless"), settings.of("archive.txt").off());
        Settings archive = settings.of("archive/deep/a.txt");
        assertEquals(new Ratings(Map.of("style.irregardless", Severity.NOTE), Map.of(Category.STYLE, Severity.NOTE), Set.of("grammar.a-an"), Map.of()), archive.ratings());
        assertEquals("contradiction=note", archive.failOn().toString());
        assertEquals(Map.of("style.irregardless", Severity.NOTE, "grammar.a-an", Severity.WARNING), settings.of("archive/old/a.txt").ratings().rules());
        assertEquals("error", settings.withFailOn(FailOn.atLeast(Severity.ERROR)).of("archive/a.txt").failOn().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# fail-on: warning\n"})
    void takesTheUsualWhereTheFileSaysNothing(String content) {
        assertEquals(Settings.usual(), reader.parse("newsproof.yaml", content));
    }

    @Test
    void takesAnIdThatARuleHadBeforeForTheRule() {
        Settings settings = reader.parse("newsproof.yaml", "rules: {redundancy.planning: off}");
        assertEquals(Set.of("redundancy.advance-planning"), settings.off());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fial-on: error | 1:1: unknown key 'fial-on', did you mean 'fail-on'?",
        "rules: {grammar.a-an: {severty: note}} | 1:24: unknown key 'severty' of a rule, did you mean 'severity'?",
        "rules: {grammar.a-an: {min-confidence: 2}} | 1:40: '2' is no confidence, wanted is a number from 0 to 1",
        "allow: [{rule: grammar.an-a, text: an, reason: x}] | 1:16: there is no rule 'grammar.an-a', did you mean 'grammar.a-an'?",
        "allow: [{rule: grammar.a-an, text: an}] | 1:9: 'reason' is missing",
        "allow: [{rule: grammar.a-an, txt: an, text: an, reason: x}] | 1:30: unknown key 'txt' of what is allowed, did you mean 'text'?",
        "folders: {a: {words: []}} | 1:15: unknown key 'words' of a folder",
        "folders: {'[': {rules: {}}} | 1:11: '[' is no pattern of files: Missing ']",
        "threads: 4 | 1:1: unknown key 'threads'",
        "fail-on: fatal | 1:10: 'fatal' is no severity and no category; wanted is error, warning, note or a category",
        "fail-on: off | 1:10: 'off' is no severity and no category; wanted is error, warning, note or a category",
        "fail-on: {style: error} | 1:10: a list is wanted here",
        "min-confidence: 75% | 1:17: '75%' is no confidence, wanted is a number from 0 to 1",
        "min-confidence: 1.5 | 1:17: '1.5' is no confidence, wanted is a number from 0 to 1",
        "min-confidence: NaN | 1:17: 'NaN' is no confidence, wanted is a number from 0 to 1",
        "style: gaurdian | 1:8: there is no style 'gaurdian', did you mean 'guardian'?; there are ap, custom, guardian",
        "style: custom | 1:8: the style 'custom' has no ways; give it some: style: {custom: {like: ap, consistency.percent: sign}}",
        "style: [ap] | 1:8: a mapping of keys to values is wanted here",
        "style: {costum: {consistency.percent: sign}} | 1:9: unknown key 'costum' of a style, did you mean 'custom'?",
        "style: {custom: {like: app}} | 1:24: there is no style 'app', did you mean 'ap'?; there are ap, custom, guardian",
        "style: {custom: {consistency.percent: signs}} | 1:39: there is no way 'signs', did you mean 'sign'?; there are one word, sign, two words",
        "jobs: 0 | 1:7: '0' is no number of jobs, wanted is 1 to 999",
        "jobs: many | 1:7: 'many' is no number of jobs, wanted is 1 to 999",
        "rules: {grammar.a-on: off} | 1:9: there is no rule 'grammar.a-on', did you mean 'grammar.a-an'?",
        "rules: {grammar.a-an: loud} | 1:23: 'loud' is no severity, wanted is error, warning, note or off",
        "rules: {redundancy.planning: off, redundancy.advance-planning: note} | 1:35: the rule 'redundancy.advance-planning' is there twice, once under the id that it had before",
        "rules: [grammar.a-an] | 1:8: a mapping of keys to values is wanted here",
        "categories: {grammer: error} | 1:14: there is no category 'grammer', did you mean 'grammar'?",
        "categories: {grammar: off} | 1:23: 'off' is no severity, wanted is error, warning or note",
        "words: hryvnia | 1:8: a list is wanted here",
        "error | 1:1: a mapping of keys to values is wanted here",
        "fail-on: error: | 1:15: not YAML: mapping values are not allowed here"
    })
    void refusesWhatMakesNoSenseAtItsPlace(String content, String mistake) {
        assertEquals(List.of("newsproof.yaml:" + mistake), mistakes(content));
    }

    @Test
    void namesTheNearestRuleOfAStyle() {
        String mistake = mistakes("style: {custom: {consistency.percents: sign}}").get(0);
        assertTrue(mistake.startsWith("newsproof.yaml:1:18: there is no rule 'consistency.percents' with several ways, did you mean 'consistency.percent'?; there are"), mistake);
    }

    @Test
    void tellsAllMistakes() {
        assertEquals(
                List.of(
                        "newsproof.yaml:1:10: 'all' is no severity and no category; wanted is error, warning, note or a category",
                        "newsproof.yaml:2:1: unknown key 'job', did you mean 'jobs'?",
                        "newsproof.yaml:4:1: the key 'fail-on' is there twice"),
                mistakes("fail-on: all\njob: 2\nwords: [a]\nfail-on: error\n"));
    }

    @Test
    void readsAFileAndTellsOneThatIsNotUtf() throws IOException {
        Path file = Files.writeString(folder.resolve("newsproof.yaml"), "fail-on: note");
        assertEquals(FailOn.atLeast(Severity.NOTE), reader.read(file, "newsproof.yaml").failOn());
        Files.write(file, new byte[] {'#', (byte) 0xe9});
        RuleFileException e = assertThrows(RuleFileException.class, () -> reader.read(file, "desk/newsproof.yaml"));
        assertEquals(List.of("desk/newsproof.yaml:1:1: is not UTF-8"), e.mistakes());
    }

    @Test
    void findsTheNearestFileUpward() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("desk/wire/today"));
        Path far = Files.writeString(folder.resolve("newsproof.yaml"), "jobs: 1");
        assertEquals(Optional.of(far), SettingsReader.find(deep));
        Path near = Files.writeString(folder.resolve("desk/newsproof.yaml"), "jobs: 2");
        Files.createDirectory(deep.resolve("newsproof.yaml"));
        assertEquals(Optional.of(near), SettingsReader.find(deep));
    }

    private HouseStyle style(String content) {
        return reader.parse("newsproof.yaml", content).style().orElseThrow();
    }

    private List<String> mistakes(String content) {
        return assertThrows(RuleFileException.class, () -> reader.parse("newsproof.yaml", content)).mistakes();
    }
}

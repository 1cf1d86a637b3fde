package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.document.Field;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;

class RuleReaderTest {
    private static final String PATH = "redundancy/advance-planning.yaml";
    private static final String GOOD = """
            id: redundancy.advance-planning
            category: redundancy
            kind: phrase
            stage: preview
            severity: warning
            confidence: 0.9
            precision: {right: 7, shown: 7, data: "dev 2026-11"}
            phrases: [advance planning]
            message: "'{match}' says 'before' twice"
            fix: planning
            why: Planning is always done ahead of the event.
            source: https://example.org/planning
            formerly: [redundancy.plan]
            examples:
              - flags: "The ministry began [[advance planning]] in May."
                fixed: "The ministry began planning in May."
              - passes: "The advance team is planning its route."
            """;

    @TempDir
    Path folder;

    @Test
    void readsAllThatAFileSays() throws IOException {
        RuleDescription rule = read(GOOD).get(0).description();
        assertEquals("redundancy.advance-planning", rule.id());
        assertEquals(Category.REDUNDANCY, rule.category());
        assertEquals("phrase", rule.kind());
        assertEquals(Stage.PREVIEW, rule.stage());
        assertEquals(Optional.of(Severity.WARNING), rule.severity());
        assertEquals(0.9, rule.confidence());
        assertEquals("Planning is always done ahead of the event.", rule.why());
        assertEquals("https://example.org/planning", rule.source());
        assertEquals(List.of("redundancy.plan"), rule.formerly());
        Example.Flags flags = (Example.Flags) rule.examples().get(0);
        assertEquals("The ministry began advance planning in May.", flags.text());
        assertEquals("advance planning", flags.document().slice(flags.marks().get(0).span()));
        assertEquals(Optional.of("The ministry began planning in May."), flags.fixed());
        assertEquals(15, flags.line());
        assertEquals(new Example.Passes("The advance team is planning its route.", Optional.empty(), 17), rule.examples().get(1));
    }

    @Test
    void takesAStableRuleOfUsualConfidenceWhereAFileSaysNothing() throws IOException {
        RuleDescription rule = read(GOOD.replaceAll("(?m)^(stage|severity|confidence|precision|formerly): .*\n", "")).get(0).description();
        assertEquals(Stage.STABLE, rule.stage());
        assertEquals(Optional.empty(), rule.severity());
        assertEquals(0.8, rule.confidence());
        assertEquals(List.of(), rule.formerly());
    }

    @Test
    void readsNumberedMarksAsPlacesOfOneFinding() throws IOException {
        String both = GOOD.replace("began [[advance planning]] in May", "began [[1:advance planning]] and [[2:more]] of [[it]]");
        Example.Flags flags = (Example.Flags) read(both).get(0).description().examples().get(0);
        assertEquals("The ministry began advance planning and more of it.", flags.text());
        assertEquals(List.of(true, true, false), flags.marks().stream().map(Example.Mark::numbered).toList());
    }

    @Test
    void readsMarksInTheHeadlineAboveAnExample() throws IOException {
        String above = GOOD.replaceFirst("(?m)^( *)- flags: (.*)$", "$1- headline: \"Plans [[1:ahead]]\"\n$1  flags: $2").replace("[[advance planning]]", "[[2:advance planning]]");
        Example.Flags flags = (Example.Flags) read(above).get(0).description().examples().get(0);
        assertEquals(Optional.of("Plans ahead"), flags.document().field(Field.HEADLINE));
        assertEquals(List.of("ahead", "advance planning"), flags.marks().stream().map(mark -> flags.document().slice(mark.span())).toList());
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "id: redundancy.advance-planning | id: redundancy.planning | 1:5: the id is 'redundancy.planning', but this file's path makes it 'redundancy.advance-planning'",
        "id: redundancy.advance-planning | id: | 1:4: 'id' is empty",
        "category: redundancy | category: style | 2:11: the category is 'style', but the file lies in the folder 'redundancy'",
        "category: redundancy | category: redundncy | 2:11: there is no category 'redundncy', did you mean 'redundancy'?; there are contradiction, consistency, redundancy, grammar, spelling, punctuation, style, artefact, translation",
        "kind: phrase | kind: phrases | 3:7: there is no kind of rule 'phrases', did you mean 'phrase'?; there are phrase, pattern, text-pattern",
        "stage: preview | stage: beta | 4:8: the stage is 'beta', wanted is stable or preview",
        "severity: warning | `yieldsTo: [redundancy.advance-planing]` | 5:12: there is no rule 'redundancy.advance-planing', did you mean 'redundancy.advance-planning'?",
        "severity: warning | severity: fatal | 5:11: the severity is 'fatal', wanted is error, warning or note",
        "confidence: 0.9 | confidence: 90 | 6:13: the confidence is '90', wanted is a number from 0 to 1",
        "confidence: 0.9 | confidence: high | 6:13: the confidence is 'high', wanted is a number from 0 to 1",
        "confidence: 0.9 | confidence: NaN | 6:13: the confidence is 'NaN', wanted is a number from 0 to 1",
        "shown: 7 | show: 7 | 7:23: unknown key 'show' of a precision, did you mean 'shown'?",
        "phrases: [advance planning] | phrases: [''] | 8:11: the phrase is empty",
        "phrases: [advance planning] | phrases: advance planning | 8:10: a list is wanted here",
        "phrases: [advance planning] | `phrases: [{phrase: advance planning, fx: planning}]` | 8:38: unknown key 'fx' of a phrase, did you mean 'fix'?",
        "phrases: [advance planning] | phrases: ['@titles.mal'] | 8:11: the lexicon 'titles' has no list 'mal'",
        "phrases: [advance planning] | phrases: ['@title.male'] | 8:11: there is no lexicon 'title', did you mean 'titles'?",
        "phrases: [advance planning] | phrases: [ADVANCE planning] | 8:11: 'ADVANCE' is no part of speech: a word in capitals is written 'ADVANCE' within quotation marks",
        "fix: planning | fx: planning | 10:1: unknown key 'fx' in a rule of kind phrase, did you mean 'fix'?",
        "why: Planning is always done ahead of the event. | why: TODO | 11:6: 'TODO' is a placeholder",
        "https://example.org/planning | common sense | 12:9: 'common sense' is a placeholder",
        "[redundancy.plan] | [redundancy.advance-planning] | 13:12: 'redundancy.advance-planning' is an id of the rule redundancy.advance-planning",
        "[[advance planning]] | advance planning | 15:12: the example has no [[...]] marker; mark the words to be flagged",
        "[[advance planning]] | [[advance planning]] [[now | 15:12: a [[...]] marker is not closed, or closed twice",
        "fixed: \"The ministry began planning in May.\" | fixed: The ministry began advance planning in May. | 16:12: 'fixed' is the same as the sentence to be flagged",
        "fixed: \"The ministry began planning in May.\" | fixed: The [[ministry]] began planning in May. | 16:12: the fixed sentence has no [[...]] markers",
        "fixed: \" | fixd: \" | 16:5: unknown key 'fixd' in an example, did you mean 'fixed'?",
        "fixed: \"The ministry began planning in May.\" | passes: Both. | 15:5: an example says either 'flags' or 'passes'",
        "passes: \"The advance team is planning its route.\" | passes: The [[advance]] team. | 17:13: a 'passes' example has no [[...]] markers",
        "passes: \"The advance team is planning its route.\" | passes: Lorem ipsum dolor. | 17:13: 'Lorem ipsum dolor.' is a placeholder"
    })
    void refusesWhatIsWrongAtItsPlace(String good, String bad, String mistake) throws IOException {
        assertEquals(List.of("house/" + PATH + ":" + mistake), mistakes(PATH, GOOD.replace(good, bad)));
    }

    @ParameterizedTest
    @CsvSource({
        "id,'id' is missing", "category,'category' is missing", "kind,'kind' is missing", "phrases,'phrases' is missing",
        "message,'message' is missing", "why,'why' is missing", "source,'source' is missing"
    })
    void refusesAFileWithoutWhatEveryRuleNeeds(String key, String mistake) throws IOException {
        assertEquals(List.of("house/" + PATH + ":1:1: " + mistake), mistakes(PATH, GOOD.replaceAll("(?m)^" + key + ": .*\n", "")));
    }

    @Test
    void refusesAFileWithoutSentencesToFlagAndToPass() throws IOException {
        assertEquals(
                List.of("house/" + PATH + ":15:3: there is no 'flags' example: a rule is loaded only with a sentence that it flags"),
                mistakes(PATH, GOOD.replaceAll("(?m)^.*\\b(flags|fixed): .*\n", "")));
        assertEquals(
                List.of("house/" + PATH + ":15:3: there is no 'passes' example: a rule is loaded only with a near-miss that it passes"),
                mistakes(PATH, GOOD.replaceAll("(?m)^.*\\bpasses: .*\n", "")));
        assertEquals(
                List.of(
                        "house/" + PATH + ":1:1: there is no 'flags' example: a rule is loaded only with a sentence that it flags",
                        "house/" + PATH + ":1:1: there is no 'passes' example: a rule is loaded only with a near-miss that it passes"),
                mistakes(PATH, GOOD.replaceAll("(?s)examples:.*", "")));
    }

    @Test
    void refusesAFileOutsideOfAFolder() throws IOException {
        assertEquals(
                List.of("house/planning.yaml:2:11: the category is 'redundancy', but the file lies in no folder"),
                mistakes("planning.yaml", GOOD.replace("redundancy.advance-planning", "planning")));
    }

    @Test
    void refusesAnExpressionThatIsNone() throws IOException {
        String pattern = GOOD.replace("kind: phrase", "kind: text-pattern").replace("phrases: [advance planning]", "patterns: ['(advance']");
        assertEquals(List.of("house/" + PATH + ":8:12: not a regular expression: Unclosed group"), mistakes(PATH, pattern));
    }

    @Test
    void tellsAllMistakesOfAllFiles() throws IOException {
        write("house", PATH, GOOD.replace("kind: phrase", "kind: frase").replace("confidence: 0.9", "confidence: 2").replace("[[", ""));
        write("house", "style/plan.yaml", "a: [");
        assertEquals(
                List.of(
                        "house/redundancy/advance-planning.yaml:3:7: there is no kind of rule 'frase', did you mean 'phrase'?; there are phrase, pattern, text-pattern",
                        "house/redundancy/advance-planning.yaml:6:13: the confidence is '2', wanted is a number from 0 to 1",
                        "house/redundancy/advance-planning.yaml:15:12: the example has no [[...]] marker; mark the words to be flagged",
                        "house/style/plan.yaml:1:5: not YAML: expected the node content, but found '<stream end>'"),
                mistakes());
    }

    @Test
    void takesALaterFoldersRuleInsteadOfAnEarlierOnes() throws IOException {
        write("own", PATH, GOOD);
        write("house", PATH, GOOD.replace("confidence: 0.9", "confidence: 0.5"));
        List<Rule> rules = reader().read(List.of(folder("own"), folder("house")));
        assertEquals(List.of(0.5), rules.stream().map(rule -> rule.description().confidence()).toList());
    }

    @Test
    void leavesLexiconsAndFramesToTheirReaders() throws IOException {
        write("house", "lexicon/words.yaml", "words: [a]");
        write("house", "frames/give.yaml", "id: frames.give");
        assertEquals(List.of(), reader().read(List.of(folder("house"))));
    }

    private List<Rule> read(String content) throws IOException {
        write("house", PATH, content);
        return reader().read(List.of(folder("house")));
    }

    private List<String> mistakes(String path, String content) throws IOException {
        write("house", path, content);
        return mistakes();
    }

    private List<String> mistakes() throws IOException {
        RuleReader reader = reader();
        List<RuleFolder> folders = List.of(folder("house"));
        return assertThrows(RuleFileException.class, () -> reader.read(folders)).mistakes();
    }

    private RuleReader reader() throws IOException {
        write("words", "lexicon/titles.yaml", "titles: [mayor]\nmale: [king]\n");
        return new RuleReader(List.of(PatternRule.PHRASE, PatternRule.PATTERN, TextPatternRule.KIND), new Lexicons(List.of(folder("words"))));
    }

    private RuleFolder folder(String name) throws IOException {
        return RuleFolder.of(folder.resolve(name), name);
    }

    private void write(String folderName, String path, String text) throws IOException {
        Path file = folder.resolve(folderName).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

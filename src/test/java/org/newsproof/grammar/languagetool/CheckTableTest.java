package org.newsproof.grammar.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsproof.ProjectFiles;
import org.newsproof.SharedNewsproof;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.rule.Example;
import org.newsproof.rule.RuleDescription;

/** The table of the project, and tables as files. After an upgrade of LanguageTool: {@code newsproof rules languagetool}. */
class CheckTableTest {
    private static final String HEAD = "id\tcategory\tstate\tby\tdev_found\tdev_right\treason\n";

    private final CheckTable table = CheckTable.read("rules/languagetool.tsv", ProjectFiles.text(ProjectFiles.ROOT.resolve("rules/languagetool.tsv")));

    @Test
    void hasEachCheckOfThisLanguageTool() {
        Map<String, String> categories = new TreeMap<>();
        table.rows().forEach((id, row) -> categories.put(id, row.category()));
        assertEquals(new AllChecks(document -> SharedNewsproof.INSTANCE.read(document).analysis()).categories(), categories);
    }

    @Test
    void givesAReasonWhereJudgementGoesAgainstTheFigures() {
        assertEquals(List.of(), table.rows().values().stream().filter(CheckRow::lacksReason).map(CheckRow::id).toList());
    }

    @Test
    void saysOfNoCheckThatItsExamplesHoldThatHasNone() {
        AllChecks checks = new AllChecks(document -> SharedNewsproof.INSTANCE.read(document).analysis());
        Map<String, Set<String>> firing = new TreeMap<>();
        List<String> without = new ArrayList<>();
        LanguageToolKind.users(SharedNewsproof.INSTANCE.rules()).forEach((check, rules) -> {
            boolean fires = rules.stream().anyMatch(rule -> firing.computeIfAbsent(rule.id(), id -> inExamples(rule, checks)).contains(check));
            if (!fires) {
                without.add(check);
            }
        });
        assertEquals(List.of(), without);
    }

    private static Set<String> inExamples(RuleDescription rule, AllChecks checks) {
        Set<String> firing = new HashSet<>();
        rule.examples().stream().filter(Example.Flags.class::isInstance).forEach(example ->
                firing.addAll(checks.tallies(List.of(new MarkedArticle(example.text(), List.of()))).keySet()));
        return firing;
    }

    @Test
    void isAFileAsItWasRead() {
        assertEquals(ProjectFiles.text(ProjectFiles.ROOT.resolve("rules/languagetool.tsv")).replace("\r\n", "\n"), table.text());
    }

    @Test
    void tellsAllMistakesOfAFileWithTheirLines() {
        String text = HEAD + "A\tGRAMMAR\ton\tgrammar.a\t3\t2\n" + "B\tGRAMMAR\tyes\t\t3\t2\t\n" + "C\tGRAMMAR\toff\t\t3\tmany\t\n" + "D\tGRAMMAR\toff\t\t3\t4\t\n"
                + "E\tGRAMMAR\toff\t\t3\t3\tdull\n" + "F\tGRAMMAR\toff\t\t0\t0\t\n" + "F\tGRAMMAR\toff\t\t0\t0\t\n";
        assertEquals(
                List.of(
                        "t.tsv:2:1: has 6 columns, wanted are 7",
                        "t.tsv:3:1: the state is 'yes', wanted is on, note or off",
                        "t.tsv:4:1: 'many' is no number of findings",
                        "t.tsv:5:1: 4 right of 3 found cannot be",
                        "t.tsv:6:1: the reason 'dull' begins with none of: " + Reason.all(),
                        "t.tsv:8:1: F stands in an earlier line too"),
                assertThrows(RuleFileException.class, () -> CheckTable.read("t.tsv", text)).mistakes());
    }

    @Test
    void wantsItsHead() {
        assertEquals(
                List.of("t.tsv:1:1: is not the head of a table of checks; wanted is: id category state by DATA_found DATA_right reason"),
                assertThrows(RuleFileException.class, () -> CheckTable.read("t.tsv", "id,category\n")).mistakes());
    }
}

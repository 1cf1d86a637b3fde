package org.newsproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newsproof.Newsproof;
import org.newsproof.grammar.languagetool.AllChecks;
import org.newsproof.grammar.languagetool.CheckState;
import org.newsproof.grammar.languagetool.CheckTable;
import org.newsproof.grammar.languagetool.CheckUse;
import org.newsproof.grammar.languagetool.LanguageToolKind;
import org.newsproof.grammar.languagetool.MarkedArticle;
import org.newsproof.grammar.languagetool.TableUpdate;
import org.newsproof.grammar.languagetool.Tally;
import org.newsproof.policy.Policy;
import org.newsproof.policy.Settings;
import org.newsproof.rule.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules languagetool DATA...}. */
@Command(
        name = "languagetool",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures all checks of LanguageTool on marked articles, and says what changed.",
            "",
            "The table has a line for each check: whether it is on, a note or off, by which rule, how often it fired on each DATA"
                    + " and how often it was right, and the reason where judgement goes against the figures. A finding is right when"
                    + " it touches a mark. State and rule come from the rule files, the figures from this run; reasons stay as they are."
                    + " So to turn a check on, name it in a rule of kind languagetool; to say why it is off all the same, write a reason into the table.",
            "",
            "After an upgrade of LanguageTool, run it on the same data: checks that are new begin as off, 'new, unjudged'."
        },
        footer = {
            "",
            "DATA has one article a line, as JSON: \"text\", and the marked errors, either as",
            "\"gold\": [{\"start\": 4, \"end\": 9}] or as \"known\": [{\"places\": [[4, 9]]}], in",
            "code points from 0. Its figures are named for the file: clean.jsonl gives",
            "clean_found and clean_right.",
            "",
            "Examples:",
            "  newsproof rules languagetool clean.jsonl mqm.jsonl",
            "  newsproof rules languagetool --table new.tsv clean.jsonl",
            "",
            "Exit codes: 0 done, 2 wrong usage, data, table or rule file,",
            "3 the program failed."
        })
final class LanguageToolCommand implements Callable<Integer> {
    private static final String EXTENSION = ".jsonl";

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "DATA", description = "files of marked articles; their names end in .jsonl")
    private List<String> data = List.of();

    @Option(names = "--table", paramLabel = "FILE", description = "the table of checks, which is written anew (default: rules/languagetool.tsv); begun when it is not there")
    private Path table = Path.of("rules", "languagetool.tsv");

    @Mixin
    private RuleOptions rules = new RuleOptions();

    LanguageToolCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path file = surroundings.workingFolder().resolve(table).toAbsolutePath();
        if (!Files.isDirectory(file.getParent())) {
            throw new UsageException(table + ": there is no such folder; run this in the folder of the project, or say with --table where the table is");
        }
        CheckTable before = Files.exists(file) ? CheckTable.read(table.toString(), Files.readString(file)) : CheckTable.empty();
        Map<String, List<MarkedArticle>> articles = articles(before);
        Newsproof newsproof = rules.load(surroundings.workingFolder());
        AllChecks checks = new AllChecks(document -> newsproof.read(document).analysis());
        Map<String, Map<String, Tally>> measured = new LinkedHashMap<>();
        articles.forEach((name, marked) -> measured.put(name, checks.tallies(marked)));
        TableUpdate update = new TableUpdate(before, checks.categories(), uses(newsproof), measured);
        if (!Files.exists(file) || !Files.readString(file).equals(update.table().text())) {
            write(file, update.table().text());
        }
        tell(update);
        return ExitCode.OK;
    }

    /** The articles by the name of their data. */
    private Map<String, List<MarkedArticle>> articles(CheckTable before) throws IOException {
        Map<String, List<MarkedArticle>> articles = new LinkedHashMap<>();
        for (String given : data) {
            Path file = surroundings.workingFolder().resolve(given);
            if (!given.endsWith(EXTENSION) || !Files.isRegularFile(file)) {
                throw new UsageException(given + ": " + (Files.isRegularFile(file) ? "its name does not end in " + EXTENSION : "there is no such file"));
            }
            String fileName = file.getFileName().toString();
            if (articles.put(fileName.substring(0, fileName.length() - EXTENSION.length()), MarkedArticles.read(file, given)) != null) {
                throw new UsageException(given + ": another DATA has this name too, and so would its figures");
            }
        }
        before.data().stream().filter(name -> !articles.containsKey(name)).findFirst().ifPresent(name -> {
            throw new UsageException(table + ": has figures of " + name + EXTENSION + " too; give it as well, so that all are of one LanguageTool");
        });
        return articles;
    }

    /** What the rules make of the checks that they name. */
    static Map<String, CheckUse> uses(Newsproof newsproof) {
        Policy policy = new Policy(Settings.usual(), newsproof.descriptions());
        Map<String, CheckUse> uses = new TreeMap<>();
        LanguageToolKind.users(newsproof.rules()).forEach((check, users) -> {
            boolean shown = users.stream().anyMatch(rule -> policy.severity(rule).isShown());
            uses.put(check, new CheckUse(shown ? CheckState.ON : CheckState.NOTE, users.stream().map(RuleDescription::id).sorted().collect(Collectors.joining(" "))));
        });
        return uses;
    }

    private static void write(Path file, String text) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(whole, text);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void tell(TableUpdate update) {
        update.changes().forEach((what, lines) -> {
            if (!lines.isEmpty()) {
                surroundings.out().println(what + " (" + lines.size() + ")");
                lines.forEach(line -> surroundings.out().println("  " + line));
                surroundings.out().println();
            }
        });
        Map<CheckState, Long> states = update.table().rows().values().stream().collect(Collectors.groupingBy(row -> row.use().state(), Collectors.counting()));
        String counts = List.of(CheckState.values()).stream().map(state -> states.getOrDefault(state, 0L) + " " + state.key()).collect(Collectors.joining(", "));
        surroundings.out().println(table + ": " + update.table().rows().size() + " checks of LanguageTool " + AllChecks.version() + ": " + counts);
    }
}

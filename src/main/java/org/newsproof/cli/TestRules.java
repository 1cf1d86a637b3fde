package org.newsproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsproof.Newsproof;
import org.newsproof.finding.Category;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.report.TerminalText;
import org.newsproof.rule.ExampleRun;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rules test [FILE]}. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the examples of all rules, or of one.",
        footer = {
            "",
            "A rule file is tested with the other files of its rules folder: the folder",
            "above that of its category.",
            "",
            "Examples:",
            "  newsproof rules test",
            "  newsproof rules test redundancy.conjoined-repeat",
            "  newsproof rules test house/redundancy/advance-planning.yaml",
            "",
            "Exit codes: 0 all hold, 2 some do not, wrong usage or rule file,",
            "3 the program failed."
        })
final class TestRules implements Callable<Integer> {
    private static final String EXTENSION = ".yaml";
    private static final String STYLES = "styles";

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "FILE|ID", description = "a rule file, or the id of a rule")
    private @Nullable String given;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    TestRules(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> file = Optional.ofNullable(given).filter(text -> text.endsWith(EXTENSION)).map(this::existing);
        Optional<RuleFolder> folder = file.isPresent() ? Optional.of(folder(file.get())) : Optional.empty();
        Newsproof newsproof = rules.loadUntested(surroundings.workingFolder(), folder);
        if (file.isPresent() && isStyle(file.get())) {
            return testStyle(newsproof, folder.orElseThrow().shown(STYLES + "/" + file.get().getFileName()));
        }
        List<Rule> chosen = chosen(newsproof, file.map(TestRules::id).or(() -> Optional.ofNullable(given)));
        int examples = chosen.stream().mapToInt(rule -> rule.description().examples().size()).sum();
        ExampleRun run = new ExampleRun(newsproof::read);
        int failures = failures(run, chosen) + (given == null ? told(newsproof.styles().failures(run)) : 0);
        surroundings.out().println(count(examples, "example") + " of " + count(chosen.size(), "rule") + ", " + (failures == 0 ? "all hold" : count(failures, "failure")));
        return failures == 0 ? ExitCode.OK : ExitCode.USAGE;
    }

    private Path existing(String text) {
        Path path = surroundings.workingFolder().resolve(text).toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new UsageException(text + ": there is no such file");
        }
        if (Category.byKey(folderName(path)).isEmpty() && !isStyle(path)) {
            throw new UsageException(text + ": lies in no folder of a category, such as redundancy");
        }
        return path;
    }

    private RuleFolder folder(Path file) throws IOException {
        Path folder = Optional.ofNullable(file.getParent().getParent()).orElse(file.getRoot());
        Path working = surroundings.workingFolder();
        return RuleFolder.of(folder, (folder.startsWith(working) ? working.relativize(folder) : folder).toString());
    }

    private static String folderName(Path file) {
        return file.getParent() == null || file.getParent().getFileName() == null ? "" : file.getParent().getFileName().toString();
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return folderName(file) + "." + name.substring(0, name.length() - EXTENSION.length());
    }

    private static List<Rule> chosen(Newsproof newsproof, Optional<String> id) {
        if (id.isEmpty()) {
            return newsproof.rules();
        }
        RuleDescription wanted = RulesCommand.described(newsproof, id.get());
        return newsproof.rules().stream().filter(rule -> rule.description().equals(wanted)).toList();
    }

    private int failures(ExampleRun run, List<Rule> chosen) {
        int failures = 0;
        for (Rule rule : chosen) {
            for (ExampleRun.Failure failure : run.failures(rule)) {
                failures++;
                surroundings.out().println(TerminalText.of(rule.description().id() + ", line " + failure.line() + ": " + failure.message()));
            }
        }
        return failures;
    }

    private int testStyle(Newsproof newsproof, String path) {
        Map<String, List<ExampleRun.Failure>> failures = new HashMap<>(newsproof.styles().failures(new ExampleRun(newsproof::read)));
        failures.keySet().retainAll(Set.of(path));
        int count = told(failures);
        surroundings.out().println("the style of " + path + ": " + (count == 0 ? "all examples hold" : count(count, "failure")));
        return count == 0 ? ExitCode.OK : ExitCode.USAGE;
    }

    private static boolean isStyle(Path file) {
        return folderName(file).equals(STYLES);
    }

    private int told(Map<String, List<ExampleRun.Failure>> failures) {
        failures.forEach((path, found) -> found.forEach(failure ->
                surroundings.out().println(TerminalText.of(path + ", line " + failure.line() + ": " + failure.message()))));
        return failures.values().stream().mapToInt(List::size).sum();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

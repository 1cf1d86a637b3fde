package org.newsproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsproof.Newsproof;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.Example;
import org.newsproof.rule.ExampleRun;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsproof rules}: the catalogue. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "The catalogue of rules.",
        subcommands = {RulesCommand.ListRules.class, RulesCommand.ShowRule.class, RulesCommand.TestRules.class})
final class RulesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    RulesCommand() {}

    @Override
    public void run() {
        throw new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "say what to do: list, show or test");
    }

    /** {@code rules list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all rules: id, stage, kind and reason.")
    static final class ListRules implements Callable<Integer> {
        private final Surroundings surroundings;

        @Mixin
        private RuleOptions rules = new RuleOptions();

        ListRules(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws IOException {
            List<RuleDescription> all = rules.load(surroundings.workingFolder()).descriptions().stream()
                    .sorted(Comparator.comparing(RuleDescription::id))
                    .toList();
            int width = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(1);
            all.forEach(rule -> surroundings.out().printf("%-" + width + "s  %-7s  %-18s  %s%n", rule.id(), rule.stage().key(), rule.kind(), rule.why()));
            surroundings.out().println(all.size() + " rules; 'newsproof rules show ID' tells more of one");
            return ExitCode.OK;
        }
    }

    /** {@code rules show ID}. */
    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one rule with its reason and examples.")
    static final class ShowRule implements Callable<Integer> {
        private final Surroundings surroundings;

        @Parameters(paramLabel = "ID", description = "the id of a rule, such as redundancy.conjoined-repeat")
        private String id = "";

        @Mixin
        private RuleOptions rules = new RuleOptions();

        ShowRule(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws IOException {
            List<RuleDescription> all = rules.load(surroundings.workingFolder()).descriptions();
            RuleDescription rule = all.stream()
                    .filter(known -> known.id().equals(id) || known.formerly().contains(id))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("there is no rule '" + id + "'" + Nearest.hint(id, all.stream().map(RuleDescription::id).toList())));
            surroundings.out().println(rule.id() + " (" + rule.kind() + ", " + rule.stage().key() + ", confidence " + rule.confidence() + ")");
            surroundings.out().println("  why:    " + rule.why());
            surroundings.out().println("  source: " + rule.source());
            rule.examples().forEach(example -> surroundings.out().println(line(example)));
            return ExitCode.OK;
        }

        private static String line(Example example) {
            if (example instanceof Example.Flags flags) {
                StringBuilder marked = new StringBuilder(flags.text());
                flags.marks().stream().sorted(Comparator.comparingInt(Example.Mark::start).reversed()).forEach(mark -> {
                    marked.insert(mark.end(), "]]");
                    marked.insert(mark.start(), "[[");
                });
                String fixed = flags.fixed().map(text -> System.lineSeparator() + "  fixed:  " + text).orElse("");
                return "  flags:  " + marked + fixed;
            }
            return "  passes: " + example.text();
        }
    }

    /** {@code rules test [FILE]}. */
    @Command(name = "test", mixinStandardHelpOptions = true, description = "Runs the examples of all rules, or of the rule in one file of a rules folder.")
    static final class TestRules implements Callable<Integer> {
        private final Surroundings surroundings;

        @Parameters(arity = "0..1", paramLabel = "FILE", description = "a rule file, such as rules/redundancy/conjoined-repeat.yaml, or an id")
        private @Nullable String file;

        @Mixin
        private RuleOptions rules = new RuleOptions();

        TestRules(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws IOException {
            Newsproof newsproof = rules.load(surroundings.workingFolder());
            Optional<String> only = Optional.ofNullable(file).map(this::id);
            List<Rule> chosen = newsproof.rules().stream().filter(rule -> only.isEmpty() || only.get().equals(rule.description().id())).toList();
            if (chosen.isEmpty()) {
                throw new UsageException("there is no rule '" + only.orElse("") + "'"
                        + Nearest.hint(only.orElse(""), newsproof.descriptions().stream().map(RuleDescription::id).toList()));
            }
            ExampleRun run = new ExampleRun(newsproof::read);
            int examples = 0;
            int failures = 0;
            for (Rule rule : chosen) {
                examples += rule.description().examples().size();
                for (ExampleRun.Failure failure : run.failures(rule)) {
                    failures++;
                    surroundings.out().println(rule.description().id() + ", line " + failure.line() + ": " + failure.message());
                }
            }
            surroundings.out().println(examples + " examples of " + chosen.size() + " rules, " + failures + " failed");
            return failures == 0 ? ExitCode.OK : ExitCode.USAGE;
        }

        private String id(String text) {
            if (!text.endsWith(".yaml")) {
                return text;
            }
            Path path = surroundings.workingFolder().resolve(text);
            if (!Files.isRegularFile(path)) {
                throw new UsageException(text + ": there is no such file");
            }
            Path folder = path.toAbsolutePath().normalize().getParent();
            String name = path.getFileName().toString();
            return folder.getFileName() + "." + name.substring(0, name.length() - ".yaml".length());
        }
    }
}

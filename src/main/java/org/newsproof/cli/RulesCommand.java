package org.newsproof.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsproof.Newsproof;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.Example;
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
        footer = {
            "",
            "Examples:",
            "  newsproof rules list",
            "  newsproof rules show redundancy.conjoined-repeat",
            "  newsproof rules test house/redundancy/advance-planning.yaml",
            "  newsproof rules document docs/rules.md",
            "  newsproof rules languagetool clean.jsonl mqm.jsonl",
            "",
            "Exit codes: 0 done, 2 wrong usage or rule file, 3 the program failed."
        },
        subcommands = {RulesCommand.ListRules.class, RulesCommand.ShowRule.class, TestRules.class, DocumentRules.class, LanguageToolCommand.class})
final class RulesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    RulesCommand() {}

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "say what to do with the rules: list, show, test, document or languagetool");
    }

    /** {@code rules list}. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists all rules: id, stage, kind and reason.",
            footer = {
                "",
                "A rule of the stage 'preview' makes notes only, until it has proven itself.",
                "",
                "Examples:",
                "  newsproof rules list | grep contradiction",
                "  newsproof rules list --rules house/",
                "",
                "Exit codes: 0 done, 2 wrong usage or rule file, 3 the program failed."
            })
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
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows one rule with its reason and examples.",
            footer = {
                "",
                "Example:",
                "  newsproof rules show redundancy.conjoined-repeat",
                "",
                "Exit codes: 0 done, 2 no such rule, wrong usage or rule file, 3 the program failed."
            })
    static final class ShowRule implements Callable<Integer> {
        private static final MarkedExample EXAMPLES = new MarkedExample("[[", "]]");

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
            RuleDescription rule = described(rules.load(surroundings.workingFolder()), id);
            surroundings.out().println(rule.id() + " (" + rule.kind() + ", " + rule.stage().key() + ", confidence " + rule.confidence() + ")");
            surroundings.out().println("  why:    " + rule.why());
            surroundings.out().println("  source: " + rule.source());
            rule.examples().forEach(example -> surroundings.out().println(line(example)));
            return ExitCode.OK;
        }

        private static String line(Example example) {
            String says = example instanceof Example.Flags ? "  flags:  " : "  passes: ";
            String fixed = example instanceof Example.Flags flags
                    ? flags.fixed().map(text -> System.lineSeparator() + "  fixed:  " + text).orElse("")
                    : "";
            return says + EXAMPLES.of(example) + fixed;
        }
    }

    /** The rule that has or had this id. */
    static RuleDescription described(Newsproof newsproof, String id) {
        List<RuleDescription> all = newsproof.descriptions();
        return all.stream()
                .filter(known -> known.id().equals(id) || known.formerly().contains(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no rule '" + id + "'" + Nearest.hint(id, all.stream().map(RuleDescription::id).toList())));
    }
}

package org.newsproof.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.policy.Policy;
import org.newsproof.policy.Settings;
import org.newsproof.rule.Example;
import org.newsproof.rule.RuleDescription;

/** The catalogue of rules as a Markdown page: a section a category, an entry a rule, with its reason, its source and an example of each kind. */
final class RulesMarkdown {
    /** Stand for the marks until the text around them is escaped. */
    private static final MarkedExample PLACEHOLDERS = new MarkedExample("\u0001", "\u0002");
    private static final String BOLD = "**";

    private final List<RuleDescription> rules;
    private final Policy policy;

    RulesMarkdown(List<RuleDescription> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(RuleDescription::id)).toList();
        this.policy = new Policy(Settings.usual(), rules);
    }

    String page() {
        String categories = Arrays.stream(Category.values()).map(this::section).collect(Collectors.joining());
        return """
                # Rules

                %d rules. The severity is that of a finding of usual confidence, without settings; `error` means do not publish, `warning` look at it,
                `note` kept in the reports. This page is written by `newsproof rules document`.
                %s""".formatted(rules.size(), categories);
    }

    private String section(Category category) {
        List<RuleDescription> own = rules.stream().filter(rule -> rule.category() == category).toList();
        return own.isEmpty() ? "" : "\n## " + category.key() + "\n" + own.stream().map(this::entry).collect(Collectors.joining());
    }

    private String entry(RuleDescription rule) {
        Severity severity = policy.severity(rule);
        StringBuilder entry = new StringBuilder("\n### " + rule.id() + "\n\n" + escaped(rule.why()) + " (" + severity.key() + ")\n\n");
        first(rule, Example.Flags.class).ifPresent(example -> entry.append("- flags: ").append(line(example)).append('\n'));
        first(rule, Example.Passes.class).ifPresent(example -> entry.append("- passes: ").append(line(example)).append('\n'));
        return entry.append("- source: ").append(escaped(rule.source())).append('\n').toString();
    }

    private static Optional<Example> first(RuleDescription rule, Class<? extends Example> kind) {
        return rule.examples().stream().filter(kind::isInstance).map(Example.class::cast).findFirst();
    }

    private static String line(Example example) {
        String escaped = PLACEHOLDERS.of(example).lines().map(RulesMarkdown::escaped).collect(Collectors.joining(" / "));
        return escaped.replace(PLACEHOLDERS.before(), BOLD).replace(PLACEHOLDERS.behind(), BOLD);
    }

    /** What Markdown would take for its own. */
    private static String escaped(String text) {
        return text.strip().replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }
}

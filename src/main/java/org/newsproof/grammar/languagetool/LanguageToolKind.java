package org.newsproof.grammar.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code languagetool}: the {@code checks} of LanguageTool, by their ids, that say what the rule says. Matches on the words of
 * {@code except} pass, and with {@code outsideNames: true} so do matches with a capital letter.
 */
public final class LanguageToolKind implements RuleKind {
    private final LanguageToolEngine engine;

    public LanguageToolKind(LanguageToolEngine engine) {
        this.engine = engine;
    }

    @Override
    public String name() {
        return "languagetool";
    }

    @Override
    public Set<String> keys() {
        return Set.of("checks", "except", "outsideNames");
    }

    @Override
    public Rule rule(RuleFile file) {
        Set<String> checks = Set.copyOf(file.body().texts("checks"));
        if (checks.isEmpty()) {
            file.body().mistake("'checks' is missing");
        }
        file.body().value("checks").map(Located::items).ifPresent(items -> items.forEach(item -> engine.enable(item.text())));
        return new LanguageToolRule(file, checks, engine);
    }

    /** The checks that rules of this kind name, each with those rules, in the order of the ids. */
    public static SortedMap<String, List<RuleDescription>> users(List<Rule> rules) {
        SortedMap<String, List<RuleDescription>> users = new TreeMap<>();
        for (Rule rule : rules) {
            if (rule instanceof LanguageToolRule ours) {
                ours.checks().forEach(check -> users.computeIfAbsent(check, id -> new ArrayList<>()).add(rule.description()));
            }
        }
        return users;
    }
}

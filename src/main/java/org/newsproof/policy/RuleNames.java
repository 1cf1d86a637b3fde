package org.newsproof.policy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.RuleDescription;

/** The names by which findings can be allowed: ids of rules, ids that they had before, and categories. Immutable. */
public final class RuleNames {
    private final Map<String, String> currentIds = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    public RuleNames(List<RuleDescription> rules) {
        rules.forEach(rule -> rule.formerly().forEach(old -> currentIds.put(old, rule.id())));
        rules.forEach(rule -> names.add(rule.id()));
        Arrays.stream(Category.values()).map(Category::key).forEach(names::add);
    }

    public boolean isKnown(String name) {
        return names.contains(current(name));
    }

    /** {@code ", did you mean 'x'?"}, or nothing when no name is near. */
    public String hint(String name) {
        return Nearest.hint(name, names);
    }

    /** Whether a finding is one of the rule or category of that name. */
    public boolean covers(String name, Finding finding) {
        return finding.rule().equals(current(name)) || finding.category().key().equals(name);
    }

    private String current(String name) {
        return currentIds.getOrDefault(name, name);
    }
}

package org.newsproof.policy;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.rule.HouseStyle;

/**
 * What a desk decides: what fails a gate and how grave what is.
 *
 * @param failOn what makes the exit code 1
 * @param minConfidence findings below are dropped, from 0 to 1
 * @param rules severities of single rules by their ids; these win over categories
 * @param categories severities of whole categories; what is a note for want of proof stays one
 * @param off ids of rules that are switched off
 * @param words house words and names that are no typos, in lower case
 * @param style which ways of writing are right in the house
 * @param jobs how many articles are checked at once
 */
public record Settings(
        FailOn failOn,
        double minConfidence,
        Map<String, Severity> rules,
        Map<Category, Severity> categories,
        Set<String> off,
        Set<String> words,
        Optional<HouseStyle> style,
        OptionalInt jobs) {

    public Settings {
        rules = Map.copyOf(rules);
        categories = Map.copyOf(categories);
        off = Set.copyOf(off);
        words = Set.copyOf(words);
    }

    public static Settings usual() {
        return new Settings(FailOn.atLeast(Severity.ERROR), 0, Map.of(), Map.of(), Set.of(), Set.of(), Optional.empty(), OptionalInt.empty());
    }

    public Settings withFailOn(FailOn gate) {
        return new Settings(gate, minConfidence, rules, categories, off, words, style, jobs);
    }

    public Settings withMinConfidence(double confidence) {
        return new Settings(failOn, confidence, rules, categories, off, words, style, jobs);
    }

    public Settings withJobs(int number) {
        return new Settings(failOn, minConfidence, rules, categories, off, words, style, OptionalInt.of(number));
    }

    Optional<Severity> severityOfRule(String rule) {
        return Optional.ofNullable(rules.get(rule));
    }

    Optional<Severity> severityOfCategory(Category category) {
        return Optional.ofNullable(categories.get(category));
    }

    /** Whether the house says which way of a rule's is right. */
    boolean isHouseStyle(String rule) {
        return style.stream().anyMatch(house -> house.covers(rule));
    }
}

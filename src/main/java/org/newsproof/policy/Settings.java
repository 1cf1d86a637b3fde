package org.newsproof.policy;

import java.util.List;
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
 * @param words house words and names that are no typos, in lower case
 * @param style which ways of writing are right in the house
 * @param jobs how many articles are checked at once
 * @param allowed words that need not count
 * @param folders what is otherwise for some articles; of several for one article, the last wins
 */
public record Settings(
        FailOn failOn,
        double minConfidence,
        Ratings ratings,
        Set<String> words,
        Optional<HouseStyle> style,
        OptionalInt jobs,
        List<Allowance> allowed,
        List<FolderSettings> folders) {

    public Settings {
        words = Set.copyOf(words);
        allowed = List.copyOf(allowed);
        folders = List.copyOf(folders);
    }

    /** Settings that allow nothing and are the same for all articles. */
    public Settings(
            FailOn failOn,
            double minConfidence,
            Map<String, Severity> rules,
            Map<Category, Severity> categories,
            Set<String> off,
            Set<String> words,
            Optional<HouseStyle> style,
            OptionalInt jobs) {
        this(failOn, minConfidence, new Ratings(rules, categories, off, Map.of()), words, style, jobs, List.of(), List.of());
    }

    public static Settings usual() {
        return new Settings(FailOn.atLeast(Severity.ERROR), 0, Ratings.USUAL, Set.of(), Optional.empty(), OptionalInt.empty(), List.of(), List.of());
    }

    /** The same with another gate, in all folders. */
    public Settings withFailOn(FailOn gate) {
        List<FolderSettings> same = folders.stream().map(folder -> new FolderSettings(folder.glob(), folder.ratings(), Optional.empty())).toList();
        return new Settings(gate, minConfidence, ratings, words, style, jobs, allowed, same);
    }

    public Settings withMinConfidence(double confidence) {
        return new Settings(failOn, confidence, ratings, words, style, jobs, allowed, folders);
    }

    public Settings withJobs(int number) {
        return new Settings(failOn, minConfidence, ratings, words, style, OptionalInt.of(number), allowed, folders);
    }

    /** The settings for one article, by its id. */
    public Settings of(String document) {
        Settings settings = this;
        for (FolderSettings folder : folders) {
            if (folder.covers(document)) {
                Ratings here = folder.ratings().over(settings.ratings);
                settings = new Settings(folder.failOn().orElse(settings.failOn), minConfidence, here, words, style, jobs, allowed, folders);
            }
        }
        return settings;
    }

    /** Ids of rules that are switched off. */
    public Set<String> off() {
        return ratings.off();
    }

    double minConfidence(String rule) {
        return Math.max(minConfidence, ratings.minConfidence().getOrDefault(rule, 0.0));
    }

    Optional<Severity> severityOfRule(String rule) {
        return Optional.ofNullable(ratings.rules().get(rule));
    }

    Optional<Severity> severityOfCategory(Category category) {
        return Optional.ofNullable(ratings.categories().get(category));
    }

    /** Whether the house says which way of a rule's is right. */
    boolean isHouseStyle(String rule) {
        return style.stream().anyMatch(house -> house.covers(rule));
    }
}

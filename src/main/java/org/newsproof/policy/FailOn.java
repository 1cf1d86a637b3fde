package org.newsproof.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.lexicon.Nearest;

/**
 * Which findings fail a gate.
 *
 * @param others the least grave severity that does in categories that are not named; without it, only the named categories fail it
 * @param categories the least grave severity that does in these categories
 */
public record FailOn(Optional<Severity> others, Map<Category, Severity> categories) {

    public FailOn {
        categories = Map.copyOf(categories);
    }

    /** The same severity in all categories. */
    public static FailOn atLeast(Severity severity) {
        return new FailOn(Optional.of(severity), Map.of());
    }

    /**
     * The gate of words such as {@code error}, {@code contradiction} (any finding of that category, notes too) and {@code style=warning}.
     *
     * @throws IllegalArgumentException with the first word that is none of these, or that says otherwise than one before it
     */
    public static FailOn of(List<String> words) {
        Optional<Severity> others = Optional.empty();
        Map<Category, Severity> categories = new EnumMap<>(Category.class);
        for (String word : words) {
            Optional<Severity> severity = Severity.byKey(word);
            if (severity.isPresent()) {
                if (others.isPresent()) {
                    throw new IllegalArgumentException("'" + word + "' comes after '" + others.get().key() + "': one severity is for all categories that are not named");
                }
                others = severity;
            } else if (categories.put(category(word), categorySeverity(word)) != null) {
                throw new IllegalArgumentException("'" + word + "' names a category for the second time");
            }
        }
        return new FailOn(others, categories);
    }

    private static Category category(String word) {
        String name = word.replaceFirst("=.*", "");
        return Category.byKey(name).orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no severity and no category" + Nearest.hint(name, known())
                + "; wanted is error, warning, note or a category"));
    }

    private static Severity categorySeverity(String word) {
        if (!word.contains("=")) {
            return Severity.NOTE;
        }
        String name = word.substring(word.indexOf('=') + 1);
        return Severity.byKey(name).orElseThrow(() -> new IllegalArgumentException("'" + name + "' of '" + word + "' is no severity, wanted is error, warning or note"));
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(Arrays.stream(Category.values()).map(Category::key).toList());
        known.addAll(Arrays.stream(Severity.values()).map(Severity::key).toList());
        return known;
    }

    /** Whether a finding that counts fails the gate. */
    public boolean fails(RatedFinding finding) {
        Optional<Severity> least = Optional.ofNullable(categories.get(finding.finding().category())).or(() -> others);
        return finding.counts() && least.isPresent() && finding.severity().isAtLeast(least.get());
    }

    /** As on the command line: {@code error,style=note}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>(others.map(Severity::key).stream().toList());
        new TreeMap<>(categories).forEach((category, severity) -> words.add(category.key() + "=" + severity.key()));
        return String.join(",", words);
    }
}

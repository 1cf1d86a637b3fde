package org.newsproof.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;

/** Reads the keys {@code rules} and {@code categories} of settings. */
final class RatingReader {
    private static final String SEVERITY = "severity";
    private static final String MIN_CONFIDENCE = "min-confidence";
    private static final List<String> KEYS_OF_RULE = List.of(SEVERITY, MIN_CONFIDENCE);

    private final Set<String> knownIds;
    private final Map<String, String> currentIds;

    RatingReader(Set<String> knownIds, Map<String, String> currentIds) {
        this.knownIds = knownIds;
        this.currentIds = currentIds;
    }

    Ratings read(Located root) {
        Map<String, Severity> rules = new HashMap<>();
        Set<String> off = new HashSet<>();
        Map<String, Double> minConfidence = new HashMap<>();
        root.value("rules").ifPresent(map -> map.keys().forEach(key -> id(key).ifPresent(id -> {
            if (rules.containsKey(id) || off.contains(id) || minConfidence.containsKey(id)) {
                key.mistake("the rule '" + id + "' is there twice, once under the id that it had before");
            }
            map.value(key.text()).ifPresent(value -> rule(id, value, rules, off, minConfidence));
        })));
        Map<Category, Severity> categories = new EnumMap<>(Category.class);
        root.value("categories").ifPresent(map -> map.keys().forEach(key -> category(key, map, categories)));
        return new Ratings(rules, categories, off, minConfidence);
    }

    /** The id that a rule has now; that there is no such rule is a mistake. */
    Optional<String> id(Located key) {
        String id = currentIds.getOrDefault(key.text(), key.text());
        if (!knownIds.contains(id)) {
            key.mistake("there is no rule '" + key.text() + "'" + Nearest.hint(key.text(), knownIds));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /** {@code error}, {@code off} or {@code {severity: error, min-confidence: 0.8}}. */
    private static void rule(String id, Located value, Map<String, Severity> rules, Set<String> off, Map<String, Double> minConfidence) {
        if (value.isText()) {
            severityOrOff(id, value, rules, off);
            return;
        }
        value.keys().stream().filter(key -> !KEYS_OF_RULE.contains(key.text())).forEach(key ->
                key.mistake("unknown key '" + key.text() + "' of a rule" + Nearest.hint(key.text(), KEYS_OF_RULE)));
        scalar(value, SEVERITY).ifPresent(severity -> severityOrOff(id, severity, rules, off));
        if (value.value(MIN_CONFIDENCE).isPresent()) {
            minConfidence.put(id, minConfidence(value));
        }
    }

    private static void severityOrOff(String id, Located value, Map<String, Severity> rules, Set<String> off) {
        if (value.text().equals("off") || value.text().equals("false")) {
            off.add(id);
        } else {
            severity(value, "error, warning, note or off").ifPresent(severity -> rules.put(id, severity));
        }
    }

    private static void category(Located key, Located map, Map<Category, Severity> categories) {
        Optional<Category> category = Category.byKey(key.text());
        if (category.isEmpty()) {
            List<String> known = Arrays.stream(Category.values()).map(Category::key).toList();
            key.mistake("there is no category '" + key.text() + "'" + Nearest.hint(key.text(), known));
            return;
        }
        scalar(map, key.text()).flatMap(value -> severity(value, "error, warning or note")).ifPresent(severity -> categories.put(category.get(), severity));
    }

    private static Optional<Severity> severity(Located value, String wanted) {
        Optional<Severity> severity = Severity.byKey(value.text());
        if (severity.isEmpty()) {
            value.mistake("'" + value.text() + "' is no severity, wanted is " + wanted);
        }
        return severity;
    }

    /** The number under {@code min-confidence}; 0 where there is none. */
    static double minConfidence(Located map) {
        return scalar(map, MIN_CONFIDENCE).map(value -> {
            try {
                double number = Double.parseDouble(value.text());
                if (number >= 0 && number <= 1) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // told below, together with numbers out of bounds
            }
            value.mistake("'" + value.text() + "' is no confidence, wanted is a number from 0 to 1");
            return 0.0;
        }).orElse(0.0);
    }

    /** A value that is no text is a mistake, told once, and gives nothing. */
    static Optional<Located> scalar(Located map, String key) {
        Optional<Located> value = map.value(key);
        value.ifPresent(Located::text);
        return value.filter(Located::isText);
    }
}

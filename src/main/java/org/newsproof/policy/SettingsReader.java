package org.newsproof.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.YamlFile;
import org.newsproof.rule.HouseStyle;
import org.newsproof.rule.HouseStyles;

/** Reads {@code newsproof.yaml}. */
public final class SettingsReader {
    /** The name under which the file is looked for. */
    public static final String FILE_NAME = "newsproof.yaml";
    private static final List<String> KEYS = List.of("fail-on", "min-confidence", "jobs", "style", "rules", "categories", "words");

    /** A style that stands in the settings themselves. */
    private static final String CUSTOM = "custom";
    private static final String LIKE = "like";

    private final Map<String, String> currentIds;
    private final Set<String> knownIds;
    private final HouseStyles styles;

    /**
     * @param knownIds the ids of all rules
     * @param currentIds ids that rules had before, with those that they have now
     * @param styles the house styles that there are
     */
    public SettingsReader(Set<String> knownIds, Map<String, String> currentIds, HouseStyles styles) {
        this.knownIds = Set.copyOf(knownIds);
        this.styles = styles;
        this.currentIds = Map.copyOf(currentIds);
    }

    /** The settings file of a folder or of the nearest folder above it that has one. */
    public static Optional<Path> find(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(FILE_NAME))) {
                return Optional.of(at.resolve(FILE_NAME));
            }
        }
        return Optional.empty();
    }

    /**
     * The settings of a file; where it says nothing, and in an empty file, the usual ones.
     *
     * @param shown how people know the file, for messages
     * @throws RuleFileException with all mistakes of the file, or when it cannot be read
     */
    public Settings read(Path path, String shown) {
        try {
            return parse(shown, Files.readString(path));
        } catch (CharacterCodingException e) {
            throw new RuleFileException(List.of(shown + ":1:1: is not UTF-8"));
        } catch (IOException e) {
            throw new RuleFileException(List.of(shown + ":1:1: cannot be read: " + (e instanceof AccessDeniedException ? "permission denied" : e.getMessage())));
        }
    }

    Settings parse(String shown, String content) {
        if (content.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            return Settings.usual();
        }
        YamlFile file = YamlFile.read(shown, content);
        Settings settings = file.root().map(this::settings).orElse(Settings.usual());
        file.refuseMistakes();
        return settings;
    }

    private Settings settings(Located root) {
        root.keys().stream().filter(key -> !KEYS.contains(key.text())).forEach(key ->
                key.mistake("unknown key '" + key.text() + "'" + Nearest.hint(key.text(), KEYS)));
        Map<String, Severity> rules = new HashMap<>();
        Set<String> off = new HashSet<>();
        root.value("rules").ifPresent(map -> map.keys().forEach(key -> rule(key, map, rules, off)));
        Map<Category, Severity> categories = new EnumMap<>(Category.class);
        root.value("categories").ifPresent(map -> map.keys().forEach(key -> category(key, map, categories)));
        Set<String> words = new HashSet<>();
        root.texts("words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        FailOn failOn = root.value("fail-on").map(SettingsReader::failOn).orElse(FailOn.atLeast(Severity.ERROR));
        return new Settings(failOn, minConfidence(root), rules, categories, off, words, style(root), jobs(root));
    }

    /** {@code style: ap}, or {@code style: {custom: {...}}} with ways of the house's own, which may be {@code like} a known style. */
    private Optional<HouseStyle> style(Located root) {
        Optional<Located> value = root.value("style");
        if (value.isEmpty() || value.get().isText()) {
            return value.flatMap(this::named);
        }
        value.get().keys().stream().filter(key -> !key.text().equals(CUSTOM)).forEach(key ->
                key.mistake("unknown key '" + key.text() + "' of a style" + Nearest.hint(key.text(), List.of(CUSTOM))));
        return value.get().value(CUSTOM).map(own -> styles.own(CUSTOM, own.value(LIKE).flatMap(this::named), own, Set.of(LIKE)));
    }

    private Optional<HouseStyle> named(Located name) {
        Optional<HouseStyle> style = styles.named(name.text());
        if (name.isText() && name.text().equals(CUSTOM)) {
            name.mistake("the style 'custom' has no ways; give it some: style: {custom: {like: ap, consistency.percent: sign}}");
        } else if (name.isText() && style.isEmpty()) {
            Set<String> known = new TreeSet<>(styles.names());
            known.add(CUSTOM);
            name.mistake("there is no style '" + name.text() + "'" + Nearest.hint(name.text(), known) + "; there are " + String.join(", ", known));
        }
        return style;
    }

    private void rule(Located key, Located map, Map<String, Severity> rules, Set<String> off) {
        String id = currentIds.getOrDefault(key.text(), key.text());
        if (!knownIds.contains(id)) {
            key.mistake("there is no rule '" + key.text() + "'" + Nearest.hint(key.text(), knownIds));
            return;
        }
        if (rules.containsKey(id) || off.contains(id)) {
            key.mistake("the rule '" + id + "' is there twice, once under the id that it had before");
        }
        scalar(map, key.text()).ifPresent(value -> {
            if (value.text().equals("off") || value.text().equals("false")) {
                off.add(id);
            } else {
                severity(value, "error, warning, note or off").ifPresent(severity -> rules.put(id, severity));
            }
        });
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

    /** A value that is no text is a mistake, told once, and gives nothing. */
    private static Optional<Located> scalar(Located map, String key) {
        Optional<Located> value = map.value(key);
        value.ifPresent(Located::text);
        return value.filter(Located::isText);
    }

    private static Optional<Severity> severity(Located value, String wanted) {
        Optional<Severity> severity = Severity.byKey(value.text());
        if (severity.isEmpty()) {
            value.mistake("'" + value.text() + "' is no severity, wanted is " + wanted);
        }
        return severity;
    }

    private static double minConfidence(Located root) {
        return scalar(root, "min-confidence").map(value -> {
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

    /** One word, words with commas between, or a list of words. */
    private static FailOn failOn(Located value) {
        List<String> words = value.isText() ? List.of(value.text().split("\\s*,\\s*")) : value.texts();
        try {
            return FailOn.of(words);
        } catch (IllegalArgumentException e) {
            value.mistake(e.getMessage());
            return FailOn.atLeast(Severity.ERROR);
        }
    }

    private static OptionalInt jobs(Located root) {
        Optional<Located> value = scalar(root, "jobs");
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (value.get().text().matches("[1-9]\\d{0,2}")) {
            return OptionalInt.of(Integer.parseInt(value.get().text()));
        }
        value.get().mistake("'" + value.get().text() + "' is no number of jobs, wanted is 1 to 999");
        return OptionalInt.empty();
    }
}

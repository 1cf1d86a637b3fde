package org.newsproof.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
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
    /** The key for a folder with rules, frames, word lists and styles of the house. */
    private static final String HOUSE = "house";
    private static final List<String> KEYS = List.of("fail-on", "min-confidence", "jobs", "style", "rules", "categories", "words", "allow", "folders", HOUSE);
    private static final List<String> KEYS_OF_FOLDER = List.of("fail-on", "rules", "categories");
    private static final List<String> KEYS_OF_ALLOWANCE = List.of("rule", "text", "reason");

    /** A style that stands in the settings themselves. */
    private static final String CUSTOM = "custom";
    private static final String LIKE = "like";

    private final RatingReader ratings;
    private final HouseStyles styles;

    /**
     * @param knownIds the ids of all rules
     * @param currentIds ids that rules had before, with those that they have now
     * @param styles the house styles that there are
     */
    public SettingsReader(Set<String> knownIds, Map<String, String> currentIds, HouseStyles styles) {
        this.ratings = new RatingReader(Set.copyOf(knownIds), Map.copyOf(currentIds));
        this.styles = styles;
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
     * The folder with rules of the house that a settings file names, relative to that file; it is asked for before the rules are known. Of a file
     * with mistakes it is nothing: {@link #read} tells them.
     */
    public static Optional<Path> house(Path path) {
        try {
            Optional<Located> root = YamlFile.read(path.toString(), Files.readString(path)).root();
            return root.flatMap(map -> map.value(HOUSE)).filter(Located::isText).map(folder -> path.resolveSibling(folder.text()));
        } catch (IOException | InvalidPathException | RuleFileException toldLater) {
            return Optional.empty();
        }
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
        refuseOthers(root, KEYS, "");
        root.text(HOUSE);
        Set<String> words = new HashSet<>();
        root.texts("words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        FailOn failOn = root.value("fail-on").map(SettingsReader::failOn).orElse(FailOn.atLeast(Severity.ERROR));
        return new Settings(failOn, RatingReader.minConfidence(root), ratings.read(root), words, style(root), jobs(root), allowed(root), folders(root));
    }

    private static void refuseOthers(Located map, List<String> known, String of) {
        map.keys().stream().filter(key -> !known.contains(key.text())).forEach(key ->
                key.mistake("unknown key '" + key.text() + "'" + of + Nearest.hint(key.text(), known)));
    }

    private List<Allowance> allowed(Located root) {
        List<Allowance> allowed = new ArrayList<>();
        root.value("allow").ifPresent(list -> list.items().forEach(item -> {
            refuseOthers(item, KEYS_OF_ALLOWANCE, " of what is allowed");
            String text = item.requiredText("text");
            String reason = item.requiredText("reason");
            String rule = item.requiredText("rule");
            boolean known = Category.byKey(rule).isPresent();
            Optional<String> name = known ? Optional.of(rule) : item.value("rule").filter(Located::isText).flatMap(ratings::id);
            name.filter(id -> !text.isEmpty() && !reason.isEmpty()).ifPresent(id -> allowed.add(new Allowance(id, text, reason)));
        }));
        return allowed;
    }

    private List<FolderSettings> folders(Located root) {
        List<FolderSettings> folders = new ArrayList<>();
        root.value("folders").ifPresent(map -> map.keys().forEach(key -> map.value(key.text()).ifPresent(folder -> {
            refuseOthers(folder, KEYS_OF_FOLDER, " of a folder");
            Optional<FailOn> failOn = folder.value("fail-on").map(SettingsReader::failOn);
            Ratings here = ratings.read(folder);
            try {
                folders.add(new FolderSettings(key.text(), here, failOn));
            } catch (PatternSyntaxException e) {
                key.mistake("'" + key.text() + "' is no pattern of files: " + e.getDescription());
            }
        })));
        return folders;
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
        Optional<Located> value = RatingReader.scalar(root, "jobs");
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

package org.newsproof.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.lexicon.YamlFile;

/** Makes rules of rule files, and refuses what is not complete. */
public final class RuleReader {
    private static final Set<String> KEYS = Set.of(
            "id", "category", "kind", "stage", "severity", "confidence", "precision", "message", "certain", "why", "source", "formerly", "yieldsTo", "examples");
    /** How a rule did on texts that people judged: so many right of those shown, and which texts. */
    private static final Set<String> PRECISION_KEYS = Set.of("right", "shown", "data");
    /** Folders below the rules folder that hold data for rules, not rules. */
    private static final Set<String> DATA_FOLDERS = Set.of("lexicon", "frames", "styles");
    /** Where a file says nothing: sure enough to be shown (0.7), not sure enough to be an error (0.9). */
    private static final double USUAL_CONFIDENCE = 0.8;

    private final Map<String, RuleKind> kinds = new LinkedHashMap<>();
    private final Lexicons lexicons;

    public RuleReader(List<RuleKind> kinds, Lexicons lexicons) {
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
        this.lexicons = lexicons;
    }

    private record Loaded(Rule rule, Located root) {
        String id() {
            return rule.description().id();
        }
    }

    /**
     * The rules of the folders; a later folder's rule replaces an earlier one's of the same id.
     *
     * @throws RuleFileException with all mistakes of all files
     */
    public List<Rule> read(List<RuleFolder> folders) {
        Map<String, Loaded> loaded = new LinkedHashMap<>();
        List<YamlFile> files = new ArrayList<>();
        for (RuleFolder folder : folders) {
            folder.files().forEach((path, content) -> {
                if (!DATA_FOLDERS.contains(path.substring(0, Math.max(0, path.indexOf('/'))))) {
                    YamlFile file = YamlFile.read(folder.shown(path), content);
                    files.add(file);
                    file.root().ifPresent(root -> rule(path, root).ifPresent(rule -> loaded.put(rule.description().id(), new Loaded(rule, root))));
                }
            });
        }
        refuseTakenIds(loaded);
        refuseUnknownIds(loaded);
        List<String> mistakes = files.stream().flatMap(file -> file.mistakes().stream()).toList();
        if (!mistakes.isEmpty()) {
            throw new RuleFileException(mistakes);
        }
        return loaded.values().stream().map(Loaded::rule).toList();
    }

    /** An id that a rule had before leads to this rule only. */
    private static void refuseTakenIds(Map<String, Loaded> loaded) {
        Map<String, String> owners = new HashMap<>();
        loaded.keySet().forEach(id -> owners.put(id, id));
        for (Loaded rule : loaded.values()) {
            rule.root().value("formerly").ifPresent(list -> list.items().forEach(former -> {
                String owner = owners.putIfAbsent(former.text(), rule.id());
                if (owner != null) {
                    former.mistake("'" + former.text() + "' is an id of the rule " + owner);
                }
            }));
        }
    }

    /** A rule yields to rules that there are, and to families that there are. */
    private static void refuseUnknownIds(Map<String, Loaded> loaded) {
        Set<String> families = loaded.keySet().stream().map(RuleDescription::family).collect(Collectors.toSet());
        loaded.values().forEach(rule -> rule.root().value("yieldsTo").ifPresent(list -> list.items().stream()
                .filter(other -> !loaded.containsKey(other.text()) && !families.contains(other.text()))
                .forEach(other -> other.mistake("there is no rule '" + other.text() + "'" + Nearest.hint(other.text(), loaded.keySet())))));
    }

    private Optional<Rule> rule(String path, Located root) {
        Optional<RuleKind> kind = kind(root);
        refuseUnknownKeys(root, kind);
        RuleDescription description = description(path, root);
        Certainty certainty = Certainty.of(root);
        Optional<String> message = Optional.of(Placeholder.refused(root, "message"));
        return kind.map(found -> found.rule(new RuleFile(description, message, certainty, root, lexicons)));
    }

    private Optional<RuleKind> kind(Located root) {
        String name = root.requiredText("kind");
        RuleKind kind = kinds.get(name);
        if (kind == null && !name.isEmpty()) {
            root.value("kind").ifPresent(value ->
                    value.mistake("there is no kind of rule '" + name + "'" + Nearest.hint(name, kinds.keySet()) + "; there are " + String.join(", ", kinds.keySet())));
        }
        return Optional.ofNullable(kind);
    }

    /** Which keys there are is not known as long as the kind is not. */
    private static void refuseUnknownKeys(Located root, Optional<RuleKind> kind) {
        kind.ifPresent(known -> {
            Set<String> keys = new TreeSet<>(KEYS);
            keys.addAll(known.keys());
            refuseUnknownKeys(root, keys, "in a rule of kind " + known.name());
        });
        root.value("precision").ifPresent(precision -> refuseUnknownKeys(precision, PRECISION_KEYS, "of a precision"));
    }

    private static void refuseUnknownKeys(Located mapping, Set<String> known, String where) {
        for (Located key : mapping.keys()) {
            if (!known.contains(key.text())) {
                key.mistake("unknown key '" + key.text() + "' " + where + Nearest.hint(key.text(), known));
            }
        }
    }

    private static RuleDescription description(String path, Located root) {
        String id = path.substring(0, path.length() - ".yaml".length()).replace('/', '.');
        String given = root.requiredText("id");
        if (!given.isEmpty() && !given.equals(id)) {
            root.value("id").ifPresent(value -> value.mistake("the id is '" + given + "', but this file's path makes it '" + id + "'"));
        }
        return new RuleDescription(
                id,
                category(path, root),
                root.text("kind").orElse(""),
                stage(root),
                severity(root),
                root.share("confidence", USUAL_CONFIDENCE),
                Placeholder.refused(root, "why"),
                Placeholder.refused(root, "source"),
                root.texts("formerly"),
                root.texts("yieldsTo"),
                ExampleReader.read(root));
    }

    private static Category category(String path, Located root) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        String name = root.requiredText("category");
        Optional<Category> category = Category.byKey(name);
        root.value("category").filter(value -> !name.isEmpty()).ifPresent(value -> {
            if (category.isEmpty()) {
                List<String> known = Arrays.stream(Category.values()).map(Category::key).toList();
                value.mistake("there is no category '" + name + "'" + Nearest.hint(name, known) + "; there are " + String.join(", ", known));
            } else if (!name.equals(folder)) {
                value.mistake("the category is '" + name + "', but the file lies " + (folder.isEmpty() ? "in no folder" : "in the folder '" + folder + "'"));
            }
        });
        return category.orElse(Category.STYLE);
    }

    private static Stage stage(Located root) {
        String name = root.text("stage").orElse(Stage.STABLE.key());
        for (Stage stage : Stage.values()) {
            if (stage.key().equals(name)) {
                return stage;
            }
        }
        root.value("stage").ifPresent(value -> value.mistake("the stage is '" + name + "', wanted is stable or preview"));
        return Stage.PREVIEW;
    }

    private static Optional<Severity> severity(Located root) {
        Optional<String> name = root.text("severity");
        Optional<Severity> severity = name.flatMap(Severity::byKey);
        if (name.isPresent() && severity.isEmpty()) {
            root.value("severity").ifPresent(value -> value.mistake("the severity is '" + name.get() + "', wanted is error, warning or note"));
        }
        return severity;
    }
}

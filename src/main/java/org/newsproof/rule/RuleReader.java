package org.newsproof.rule;

import org.newsproof.lexicon.Nearest;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.lexicon.YamlFile;
import org.newsproof.lexicon.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;

/** Makes rules of rule files, and refuses what is not complete. */
public final class RuleReader {
    private static final Set<String> KEYS = Set.of(
            "id", "category", "kind", "stage", "severity", "confidence", "precision", "message", "why", "source", "formerly", "examples");
    private static final Set<String> EXAMPLE_KEYS = Set.of("flags", "fixed", "passes");
    /** Folders below the rules folder that hold data for rules, not rules. */
    private static final Set<String> DATA_FOLDERS = Set.of("lexicon", "frames");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\b(?:TODO|TBD|FIXME|XXX|[Ll]orem ipsum|[Ff]oo bar|[Ee]xample sentence)\\b");
    /** Where a file says nothing: sure enough to be shown (0.7), not sure enough to be an error (0.9). */
    private static final double USUAL_CONFIDENCE = 0.8;

    private final Map<String, RuleKind> kinds = new LinkedHashMap<>();
    private final Lexicons lexicons;

    public RuleReader(List<RuleKind> kinds, Lexicons lexicons) {
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
        this.lexicons = lexicons;
    }

    /**
     * The rules of the folders; a later folder's rule replaces an earlier one's of the same id.
     *
     * @throws RuleFileException with all mistakes of all files
     */
    public List<Rule> read(List<RuleFolder> folders) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        for (RuleFolder folder : folders) {
            folder.files().forEach((path, content) -> {
                if (!DATA_FOLDERS.contains(path.substring(0, Math.max(0, path.indexOf('/'))))) {
                    YamlFile file = YamlFile.read(folder.shown(path), content);
                    Optional<Rule> rule = file.root().flatMap(root -> rule(path, root));
                    rule.ifPresent(read -> rules.put(read.description().id(), read));
                    mistakes.addAll(file.mistakes());
                }
            });
        }
        if (!mistakes.isEmpty()) {
            throw new RuleFileException(mistakes);
        }
        return List.copyOf(rules.values());
    }

    private Optional<Rule> rule(String path, Located root) {
        Optional<RuleKind> kind = kind(root);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        refuseUnknownKeys(root, kind.get());
        RuleDescription description = description(path, root, kind.get());
        return Optional.of(kind.get().rule(new RuleFile(description, root.text("message"), root, lexicons)));
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

    private void refuseUnknownKeys(Located root, RuleKind kind) {
        Set<String> known = new TreeSet<>(KEYS);
        known.addAll(kind.keys());
        for (Located key : root.keys()) {
            if (!known.contains(key.text())) {
                key.mistake("unknown key '" + key.text() + "' in a rule of kind " + kind.name() + Nearest.hint(key.text(), known));
            }
        }
    }

    private RuleDescription description(String path, Located root, RuleKind kind) {
        String id = root.requiredText("id");
        String idOfPath = path.substring(0, path.length() - ".yaml".length()).replace('/', '.');
        if (!id.isEmpty() && !id.equals(idOfPath)) {
            root.value("id").ifPresent(value -> value.mistake("the id is '" + id + "', but this file's path makes it '" + idOfPath + "'"));
        }
        String folder = idOfPath.contains(".") ? idOfPath.substring(0, idOfPath.indexOf('.')) : "";
        String categoryName = root.requiredText("category");
        Category category = Category.byKey(categoryName).orElse(Category.STYLE);
        if (Category.byKey(categoryName).isEmpty()) {
            root.value("category").ifPresent(value -> value.mistake("there is no category '" + categoryName + "'"));
        } else if (!categoryName.equals(folder)) {
            root.value("category").ifPresent(value -> value.mistake("the category is '" + categoryName + "', but the folder is '" + folder + "'"));
        }
        return new RuleDescription(
                id,
                category,
                kind.name(),
                stage(root),
                severity(root),
                confidence(root),
                real(root, "why"),
                real(root, "source"),
                root.texts("formerly"),
                examples(root));
    }

    private static String real(Located root, String key) {
        String text = root.requiredText(key);
        if (PLACEHOLDER.matcher(text).find()) {
            root.value(key).ifPresent(value -> value.mistake("'" + text + "' is a placeholder"));
        }
        return text;
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

    private static double confidence(Located root) {
        Optional<String> text = root.text("confidence");
        if (text.isEmpty()) {
            return USUAL_CONFIDENCE;
        }
        try {
            double confidence = Double.parseDouble(text.get());
            if (confidence >= 0 && confidence <= 1) {
                return confidence;
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with numbers out of bounds
        }
        root.value("confidence").ifPresent(value -> value.mistake("the confidence is '" + text.get() + "', wanted is a number from 0 to 1"));
        return USUAL_CONFIDENCE;
    }

    private static List<Example> examples(Located root) {
        List<Example> examples = new ArrayList<>();
        root.value("phrases").filter(phrases -> !phrases.isText()).ifPresent(phrases -> phrases.items().stream()
                .filter(phrase -> !phrase.isText() && phrase.value("flags").isPresent())
                .forEach(phrase -> flags(phrase, examples)));
        Optional<Located> list = root.value("examples");
        list.ifPresent(found -> found.items().forEach(example -> example(example, examples)));
        Located place = list.orElse(root);
        if (examples.stream().noneMatch(Example.Flags.class::isInstance)) {
            place.mistake("there is no 'flags' example: a rule is loaded only with a sentence that it flags");
        }
        if (examples.stream().noneMatch(Example.Passes.class::isInstance)) {
            place.mistake("there is no 'passes' example: a rule is loaded only with a near-miss that it passes");
        }
        return examples;
    }

    private static void example(Located example, List<Example> examples) {
        for (Located key : example.keys()) {
            if (!EXAMPLE_KEYS.contains(key.text())) {
                key.mistake("unknown key '" + key.text() + "' in an example" + Nearest.hint(key.text(), EXAMPLE_KEYS));
            }
        }
        if (example.value("flags").isPresent()) {
            flags(example, examples);
        } else if (example.value("passes").isPresent()) {
            String text = real(example, "passes");
            if (text.contains("[[")) {
                example.mistake("a 'passes' example has no [[...]] markers");
            }
            examples.add(new Example.Passes(text, example.line()));
        } else {
            example.mistake("an example says 'flags' or 'passes'");
        }
    }

    private static void flags(Located example, List<Example> examples) {
        String marked = real(example, "flags");
        Optional<String> fixed = example.text("fixed");
        Example.Flags flags = ExampleReader.flags(marked, fixed, example.line());
        if (flags.marks().isEmpty()) {
            example.mistake("the example has no [[...]] marker; mark the words to be flagged");
        }
        if (fixed.isPresent() && fixed.get().equals(flags.text())) {
            example.mistake("'fixed' is the same as the sentence to be flagged");
        }
        examples.add(flags);
    }
}

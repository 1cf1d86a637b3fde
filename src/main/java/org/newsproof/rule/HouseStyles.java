package org.newsproof.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsproof.finding.Finding;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.lexicon.YamlFile;

/**
 * The house styles that there are: one file {@code styles/NAME.yaml} each, which says under {@code ways} for rules of several ways which
 * one is right. The value is a way, or a mapping of what is written ({@code us}) to its way with {@code others} for all else.
 */
public final class HouseStyles {
    private static final String FOLDER = "styles/";
    private static final String EXTENSION = ".yaml";
    private static final Set<String> KEYS = Set.of("ways", "source", "examples");
    private static final String OTHERS = "others";

    private final Map<String, StyledRule> rules = new TreeMap<>();
    private final Map<String, Style> styles = new LinkedHashMap<>();

    /**
     * A style as its file has it.
     *
     * @param shown the path of the file, as it is told to people
     */
    private record Style(String shown, HouseStyle style, List<Example> examples) {}

    private HouseStyles(List<Rule> rules) {
        rules.forEach(rule -> {
            if (rule instanceof StyledRule styled) {
                this.rules.put(rule.description().id(), styled);
            }
        });
    }

    /**
     * The styles of the folders; a later folder's style replaces an earlier one's of the same name.
     *
     * @throws RuleFileException with all mistakes of all files
     */
    public static HouseStyles read(List<RuleFolder> folders, List<Rule> rules) {
        HouseStyles styles = new HouseStyles(rules);
        List<String> mistakes = new ArrayList<>();
        for (RuleFolder folder : folders) {
            folder.files().forEach((path, content) -> {
                if (path.startsWith(FOLDER)) {
                    YamlFile file = YamlFile.read(folder.shown(path), content);
                    file.root().ifPresent(root -> styles.add(path.substring(FOLDER.length(), path.length() - EXTENSION.length()), folder.shown(path), root));
                    mistakes.addAll(file.mistakes());
                }
            });
        }
        if (!mistakes.isEmpty()) {
            throw new RuleFileException(mistakes);
        }
        return styles;
    }

    private void add(String name, String shown, Located root) {
        root.keys().stream().filter(key -> !KEYS.contains(key.text())).forEach(key ->
                key.mistake("unknown key '" + key.text() + "' of a style" + Nearest.hint(key.text(), KEYS)));
        Placeholder.refused(root, "source");
        if (root.value("ways").isEmpty()) {
            root.mistake("'ways' is missing");
        }
        Map<String, HouseStyle.Choice> choices = new HashMap<>();
        root.value("ways").ifPresent(map -> map.keys().forEach(key -> choice(name, key, map).ifPresent(choice -> choices.put(key.text(), choice))));
        styles.put(name, new Style(shown, new HouseStyle(name, choices), ExampleReader.read(root)));
    }

    private Optional<HouseStyle.Choice> choice(String style, Located id, Located map) {
        Optional<StyledRule> rule = Optional.ofNullable(rules.get(id.text()));
        if (rule.isEmpty()) {
            id.mistake("there is no rule '" + id.text() + "' with several ways" + Nearest.hint(id.text(), rules.keySet()) + "; there are " + String.join(", ", rules.keySet()));
            return Optional.empty();
        }
        Located value = map.value(id.text()).orElseThrow();
        Set<String> ways = new TreeSet<>(rule.get().ways());
        if (value.isText()) {
            return way(value, ways).map(way -> new HouseStyle.Choice(style, Optional.of(way), Map.of()));
        }
        Map<String, String> byKey = new HashMap<>();
        value.keys().forEach(key -> value.value(key.text()).flatMap(named -> way(named, ways)).ifPresent(way -> byKey.put(key.text(), way)));
        Optional<String> usual = Optional.ofNullable(byKey.remove(OTHERS));
        return Optional.of(new HouseStyle.Choice(style, usual, byKey));
    }

    private static Optional<String> way(Located value, Set<String> ways) {
        String way = value.text();
        if (value.isText() && !ways.contains(way)) {
            value.mistake("there is no way '" + way + "'" + Nearest.hint(way, ways) + "; there are " + String.join(", ", ways));
        }
        return Optional.of(way).filter(ways::contains);
    }

    /** The names of the styles. */
    public Set<String> names() {
        return styles.keySet();
    }

    /** The style of that name. */
    public Optional<HouseStyle> named(String name) {
        return Optional.ofNullable(styles.get(name)).map(Style::style);
    }

    /**
     * A style of a house's own: rules with their right ways, as in a style file; its mistakes are noted at their places.
     *
     * @param like what it says where the mapping says nothing
     */
    public HouseStyle own(String name, Optional<HouseStyle> like, Located map, Set<String> furtherKeys) {
        Map<String, HouseStyle.Choice> choices = new HashMap<>(like.map(HouseStyle::choices).orElse(Map.of()));
        map.keys().stream().filter(key -> !furtherKeys.contains(key.text())).forEach(key ->
                choice(name, key, map).ifPresent(choice -> choices.put(key.text(), choice)));
        choices.replaceAll((id, choice) -> new HouseStyle.Choice(name, choice.usual(), choice.byKey()));
        return new HouseStyle(name, choices);
    }

    /** The rules with those about which the house says something keeping to what it says. */
    public static List<Rule> applied(HouseStyle style, List<Rule> rules) {
        return rules.stream().map(rule -> rule instanceof StyledRule styled
                ? Optional.ofNullable(style.choices().get(rule.description().id())).map(styled::keepingTo).orElse(rule)
                : rule).toList();
    }

    /**
     * What is wrong with the examples of the styles: each {@code flags} example has exactly the marked findings of the rules that its style
     * speaks of, each {@code passes} example none, and there is a finding for each such rule.
     *
     * @return the mistakes by the path of the style's file as it is told to people; none for a style whose examples hold
     */
    public Map<String, List<ExampleRun.Failure>> failures(ExampleRun run) {
        Map<String, List<ExampleRun.Failure>> failures = new LinkedHashMap<>();
        styles.values().forEach(style -> {
            List<ExampleRun.Failure> found = failures(style, run);
            if (!found.isEmpty()) {
                failures.put(style.shown(), found);
            }
        });
        return failures;
    }

    private List<ExampleRun.Failure> failures(Style style, ExampleRun run) {
        StyleTrial trial = new StyleTrial(style.style().choices().keySet().stream().map(id ->
                rules.get(id).keepingTo(style.style().choices().get(id))).toList());
        List<ExampleRun.Failure> failures = new ArrayList<>();
        style.examples().forEach(example -> run.failure(trial, example).ifPresent(message -> failures.add(new ExampleRun.Failure(example.line(), message))));
        Set<String> untested = new TreeSet<>(style.style().choices().keySet());
        style.examples().stream().filter(Example.Flags.class::isInstance).forEach(example ->
                run.findings(trial, example).stream().map(Finding::rule).forEach(untested::remove));
        untested.forEach(id -> failures.add(new ExampleRun.Failure(1, "no 'flags' example shows the way of " + id)));
        return failures;
    }

    /** Some rules as one. */
    private record StyleTrial(List<Rule> rules) implements Rule {
        @Override
        public RuleDescription description() {
            return rules.get(0).description();
        }

        @Override
        public List<Finding> check(Article article) {
            return rules.stream().flatMap(rule -> rule.check(article).stream()).sorted().toList();
        }
    }
}

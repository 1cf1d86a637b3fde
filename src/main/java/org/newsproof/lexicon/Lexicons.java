package org.newsproof.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The word lists under {@code rules/lexicon}, read on first use. Thread-safe. */
public final class Lexicons {
    private static final String FOLDER = "lexicon/";

    private final Map<String, String> contents = new LinkedHashMap<>();
    private final Map<String, String> shownPaths = new LinkedHashMap<>();
    private final Map<String, YamlFile> read = new ConcurrentHashMap<>();

    /** Lexicons of the folders; a later folder's file replaces an earlier one's of the same name. */
    public Lexicons(List<RuleFolder> folders) {
        for (RuleFolder folder : folders) {
            folder.files().forEach((path, content) -> {
                if (path.startsWith(FOLDER)) {
                    String name = path.substring(FOLDER.length(), path.length() - ".yaml".length());
                    contents.put(name, content);
                    shownPaths.put(name, folder.shown(path));
                }
            });
        }
    }

    public boolean has(String name) {
        return contents.containsKey(name);
    }

    /**
     * The lexicon of that name, such as {@code countries}.
     *
     * @throws RuleFileException when there is none or it is not YAML
     */
    public Located file(String name) {
        return root(yaml(name));
    }

    /**
     * A list of a lexicon, such as {@code titles.male}; a lexicon whose list has its own name may be given by one word.
     *
     * @throws RuleFileException when there is no such list
     */
    public List<String> list(String reference) {
        YamlFile file = yaml(lexicon(reference));
        List<String> list = root(file).value(key(reference))
                .map(Located::texts)
                .orElseThrow(() -> new RuleFileException(List.of(file.path() + ":1:1: has no list '" + key(reference) + "'")));
        file.refuseMistakes();
        return list;
    }

    /** Whether there is such a lexicon with such a list. */
    public boolean hasList(String reference) {
        return has(lexicon(reference)) && file(lexicon(reference)).value(key(reference)).isPresent();
    }

    private static String lexicon(String reference) {
        int dot = reference.indexOf('.');
        return dot < 0 ? reference : reference.substring(0, dot);
    }

    private static String key(String reference) {
        return reference.substring(reference.indexOf('.') + 1);
    }

    /** The list in lower case, for look-ups. */
    public Set<String> lowerCaseSet(String reference) {
        return list(reference).stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of all lexicons. */
    public List<String> names() {
        return new ArrayList<>(contents.keySet());
    }

    private YamlFile yaml(String name) {
        return read.computeIfAbsent(name, this::parse);
    }

    private static Located root(YamlFile file) {
        file.refuseMistakes();
        return file.root().orElseThrow();
    }

    private YamlFile parse(String name) {
        String content = Optional.ofNullable(contents.get(name))
                .orElseThrow(() -> new RuleFileException(List.of("rules/lexicon/" + name + ".yaml: there is no such lexicon")));
        return YamlFile.read(shownPaths.getOrDefault(name, name), content);
    }
}

package org.newsproof.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.lexicon.YamlFile;

/** Reads the frames of the rules folders. */
public final class FrameReader {
    private static final String FOLDER = "frames/";
    private static final Set<String> KEYS = Set.of("id", "verbs", "nouns", "types", "required", "directed", "sides", "broader", "once", "why", "examples");
    private static final Set<String> CONSTRUCTION_KEYS = Set.of("words", "particles", "subjects", "objects", "roles");

    private FrameReader() {}

    /**
     * The frames of the folders; a later folder's frame replaces an earlier one's of the same id.
     *
     * @throws RuleFileException with all mistakes of all frames
     */
    public static List<Frame> read(List<RuleFolder> folders) {
        Map<String, Frame> frames = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        for (RuleFolder folder : folders) {
            folder.files().forEach((path, content) -> {
                if (path.startsWith(FOLDER)) {
                    YamlFile file = YamlFile.read(folder.shown(path), content);
                    file.root().ifPresent(root -> {
                        Frame frame = frame(root, path.substring(FOLDER.length(), path.length() - ".yaml".length()));
                        frames.put(frame.id(), frame);
                    });
                    mistakes.addAll(file.mistakes());
                }
            });
        }
        if (!mistakes.isEmpty()) {
            throw new RuleFileException(mistakes);
        }
        return List.copyOf(frames.values());
    }

    private static Frame frame(Located root, String name) {
        root.keys().stream().filter(key -> !KEYS.contains(key.text())).forEach(key ->
                key.mistake("unknown key '" + key.text() + "' in a frame" + Nearest.hint(key.text(), KEYS)));
        String id = root.requiredText("id");
        if (!id.equals("frames." + name)) {
            root.mistake("the id is '" + id + "', but this file's path makes it 'frames." + name + "'");
        }
        List<Frame.Construction> constructions = new ArrayList<>();
        root.value("verbs").ifPresent(list -> list.items().forEach(item -> constructions.add(construction(item, false))));
        root.value("nouns").ifPresent(list -> list.items().forEach(item -> constructions.add(construction(item, true))));
        List<Frame.Example> examples = examples(root);
        if (examples.isEmpty()) {
            root.mistake("there is no example: a frame is loaded only with a sentence and its roles");
        }
        Set<String> filled = new HashSet<>();
        constructions.forEach(construction -> filled.addAll(construction.places().keySet()));
        Optional<Frame.Direction> directed = sides(root, "directed", filled);
        Set<String> required = new LinkedHashSet<>(root.texts("required"));
        required.stream().filter(role -> !filled.contains(role)).forEach(role -> root.mistake("'" + role + "' is required, but no word fills it"));
        return new Frame(
                name,
                constructions,
                directed,
                directed.or(() -> sides(root, "sides", filled)),
                Set.copyOf(root.texts("broader")),
                root.isOn("once"),
                types(root),
                required,
                examples);
    }

    /** Two roles, doer first. */
    private static Optional<Frame.Direction> sides(Located root, String key, Set<String> filled) {
        List<String> roles = root.texts(key);
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        if (roles.size() != 2 || !filled.containsAll(roles)) {
            root.mistake("'" + key + "' names two roles that the words fill, not " + roles);
            return Optional.empty();
        }
        return Optional.of(new Frame.Direction(roles.get(0), roles.get(1)));
    }

    private static Frame.Construction construction(Located item, boolean noun) {
        item.keys().stream().filter(key -> !CONSTRUCTION_KEYS.contains(key.text())).forEach(key ->
                key.mistake("unknown key '" + key.text() + "' beside 'words'" + Nearest.hint(key.text(), CONSTRUCTION_KEYS)));
        Map<String, List<String>> places = new LinkedHashMap<>();
        item.value("roles").ifPresentOrElse(
                roles -> roles.keys().forEach(role -> roles.text(role.text()).ifPresent(text -> places.put(role.text(), List.of(text.split("\\|"))))),
                () -> item.mistake("'roles' is missing"));
        return new Frame.Construction(Set.copyOf(item.texts("words")), noun, Set.copyOf(item.texts("particles")), Set.copyOf(item.texts("subjects")),
                Set.copyOf(item.texts("objects")), places);
    }

    private static Map<String, Frame.Filler> types(Located root) {
        Map<String, Frame.Filler> types = new LinkedHashMap<>();
        root.value("types").ifPresent(map -> map.keys().forEach(role -> {
            String name = map.text(role.text()).orElse("");
            try {
                types.put(role.text(), Frame.Filler.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                role.mistake("a role is filled with party, goods, vehicle, place, amount or any, not with '" + name + "'");
            }
        }));
        return types;
    }

    private static List<Frame.Example> examples(Located root) {
        List<Frame.Example> examples = new ArrayList<>();
        root.value("examples").ifPresent(list -> list.items().forEach(item -> {
            Map<String, String> roles = new LinkedHashMap<>();
            item.value("roles").ifPresent(map -> map.keys().forEach(role -> map.text(role.text()).ifPresent(text -> roles.put(role.text(), text))));
            examples.add(new Frame.Example(item.requiredText("text"), roles, item.line()));
        }));
        return examples;
    }
}

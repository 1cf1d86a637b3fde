package org.newsproof.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private static final Set<String> KEYS = Set.of("id", "verbs", "nouns", "types", "required", "directed", "once", "why", "examples");

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
        List<String> directed = root.texts("directed");
        return new Frame(
                name,
                constructions,
                directed.size() == 2 ? Optional.of(new Frame.Direction(directed.get(0), directed.get(1))) : Optional.empty(),
                root.text("once").filter("true"::equals).isPresent(),
                types(root),
                new HashSet<>(root.texts("required")),
                examples);
    }

    private static Frame.Construction construction(Located item, boolean noun) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        item.value("roles").ifPresentOrElse(
                roles -> roles.keys().forEach(role -> roles.text(role.text()).ifPresent(text -> places.put(role.text(), List.of(text.split("\\|"))))),
                () -> item.mistake("'roles' is missing"));
        return new Frame.Construction(Set.copyOf(item.texts("words")), noun, Set.copyOf(item.texts("objects")), places);
    }

    private static Map<String, Frame.Filler> types(Located root) {
        Map<String, Frame.Filler> types = new LinkedHashMap<>();
        root.value("types").ifPresent(map -> map.keys().forEach(role -> {
            String name = map.text(role.text()).orElse("");
            try {
                types.put(role.text(), Frame.Filler.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                role.mistake("a role is filled with party, goods, vehicle or any, not with '" + name + "'");
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

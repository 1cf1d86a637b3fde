package org.newsproof.lexicon;

import java.io.StringReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML file read as nodes that know their places, so that every mistake can be told with line and column. Read with the
 * SnakeYAML that Jackson's YAML module brings: Jackson's own trees forget the places.
 */
public final class YamlFile {
    private final String path;
    private final Mistakes mistakes;
    private final Optional<Located> root;

    private YamlFile(String path, Mistakes mistakes, Optional<Located> root) {
        this.path = path;
        this.mistakes = mistakes;
        this.root = root;
    }

    /** Reads a file's content; what is wrong with it is kept among its mistakes. */
    public static YamlFile read(String path, String content) {
        Mistakes mistakes = new Mistakes(path);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(content.length() + 1);
        try {
            Node node = new Yaml(options).compose(new StringReader(content));
            if (node == null) {
                mistakes.add(1, 1, "the file is empty");
                return new YamlFile(path, mistakes, Optional.empty());
            }
            refuseRepeatedKeys(node, mistakes, Collections.newSetFromMap(new IdentityHashMap<>()));
            return new YamlFile(path, mistakes, Optional.of(new Located(node, mistakes)));
        } catch (ReaderException e) {
            String before = content.substring(0, content.offsetByCodePoints(0, e.getPosition()));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            mistakes.add(line, before.length() - before.lastIndexOf('\n'), String.format("not YAML: the character U+%04X is not allowed", e.getCodePoint()));
        } catch (MarkedYAMLException e) {
            var mark = Optional.ofNullable(e.getProblemMark());
            mistakes.add(mark.map(m -> m.getLine() + 1).orElse(1), mark.map(m -> m.getColumn() + 1).orElse(1), "not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            mistakes.add(1, 1, "not YAML: " + e.getMessage().lines().findFirst().orElse("cannot be parsed"));
        }
        return new YamlFile(path, mistakes, Optional.empty());
    }

    /** SnakeYAML refuses them only when it makes objects. A node that is used twice, by an alias, is looked at once. */
    private static void refuseRepeatedKeys(Node node, Mistakes mistakes, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> refuseRepeatedKeys(item, mistakes, seen));
        } else if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue())) {
                    new Located(key, mistakes).mistake("the key '" + key.getValue() + "' is there twice");
                }
                refuseRepeatedKeys(entry.getValueNode(), mistakes, seen);
            }
        }
    }

    public String path() {
        return path;
    }

    /** The whole of the file; empty when it is not YAML. */
    public Optional<Located> root() {
        return root;
    }

    /** What is wrong, in the order of the file. */
    public List<String> mistakes() {
        return mistakes.lines();
    }

    /** @throws RuleFileException when there are mistakes */
    public void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw new RuleFileException(mistakes.lines());
        }
    }
}

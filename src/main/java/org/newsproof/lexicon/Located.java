package org.newsproof.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a YAML file that knows its place in it. */
public final class Located {
    private final Node node;
    private final Mistakes mistakes;

    Located(Node node, Mistakes mistakes) {
        this.node = node;
        this.mistakes = mistakes;
    }

    /** Line in the file, from 1. */
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** Column in the file, from 1. */
    public int column() {
        return node.getStartMark().getColumn() + 1;
    }

    /** Notes a mistake at this place; the file is refused when all of it has been read. */
    public void mistake(String message) {
        mistakes.add(line(), column(), message);
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** The value as text; a list or a mapping is a mistake and gives an empty text. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        mistake("a text is wanted here");
        return "";
    }

    /** The items of a list; anything else is a mistake and gives none. */
    public List<Located> items() {
        List<Located> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> items.add(new Located(item, mistakes)));
        } else {
            mistake("a list is wanted here");
        }
        return items;
    }

    /** The texts of a list. */
    public List<String> texts() {
        return items().stream().map(Located::text).toList();
    }

    /** The keys of a mapping in their order; anything else is a mistake and gives none. */
    public List<Located> keys() {
        List<Located> keys = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> keys.add(new Located(entry.getKeyNode(), mistakes)));
        } else {
            mistake("a mapping of keys to values is wanted here");
        }
        return keys;
    }

    public Optional<Located> value(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                    return Optional.of(new Located(entry.getValueNode(), mistakes));
                }
            }
        }
        return Optional.empty();
    }

    public Optional<String> text(String key) {
        return value(key).map(Located::text);
    }

    /** Whether the key says {@code true}; anything else, or no such key, is no. */
    public boolean isOn(String key) {
        return text(key).filter("true"::equals).isPresent();
    }

    /** The texts under a key; none where the key is missing. */
    public List<String> texts(String key) {
        return value(key).map(Located::texts).orElse(List.of());
    }

    /** The text under a key; that it is missing or empty is a mistake and gives an empty text. */
    public String requiredText(String key) {
        Optional<Located> value = value(key);
        if (value.isEmpty()) {
            mistake("'" + key + "' is missing");
            return "";
        }
        String text = value.get().text();
        if (value.get().isText() && text.isBlank()) {
            value.get().mistake("'" + key + "' is empty");
        }
        return text.strip();
    }

    /** The constant whose name in lower case the text is; none of them is a mistake and gives nothing. */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        String text = text();
        List<E> all = List.of(type.getEnumConstants());
        Optional<E> named = all.stream().filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text)).findFirst();
        if (named.isEmpty() && isText()) {
            mistake("'" + text + "' is none of " + all.toString().toLowerCase(Locale.ROOT));
        }
        return named;
    }

    /** The constant under a key; that it is missing is a mistake too. */
    public <E extends Enum<E>> Optional<E> requiredConstant(String key, Class<E> type) {
        Optional<Located> value = value(key);
        if (value.isEmpty()) {
            mistake("'" + key + "' is missing");
        }
        return value.flatMap(name -> name.constant(type));
    }

    /** The number under a key, from 0 to 1; anything else is a mistake and gives {@code otherwise}, as does a missing key. */
    public double share(String key, double otherwise) {
        Optional<Located> value = value(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        String text = value.get().text();
        try {
            double share = Double.parseDouble(text);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with numbers out of bounds
        }
        value.get().mistake("the " + key + " is '" + text + "', wanted is a number from 0 to 1");
        return otherwise;
    }
}

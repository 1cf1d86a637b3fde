package org.newsproof.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of an XML file. Names are local ones, without prefix. Not deeper than {@link Limits#DEEPEST}, so recursion ends.
 *
 * @param nodes texts (String) and elements (XmlElement) in their order
 */
record XmlElement(String name, Map<String, String> attributes, List<Object> nodes) {

    /** The value of an attribute; empty text when there is none, which means the same in all formats read here. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Stream<XmlElement> children(String child) {
        return nodes.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).filter(element -> element.name.equals(child));
    }

    /** The first element on a path of names below this one. */
    Optional<XmlElement> at(String... path) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.children(step).findFirst());
        }
        return found;
    }

    /** All elements of a name below this one, in the order of the file; what lies in one of them is its own. */
    List<XmlElement> below(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        for (Object node : nodes) {
            if (node instanceof XmlElement element) {
                if (element.name.equals(wanted)) {
                    found.add(element);
                } else {
                    found.addAll(element.below(wanted));
                }
            }
        }
        return found;
    }

    /** All characters but those in elements of the given names. */
    String text(Set<String> without) {
        StringBuilder text = new StringBuilder();
        write(text, without);
        return text.toString();
    }

    private void write(StringBuilder text, Set<String> without) {
        for (Object node : nodes) {
            if (node instanceof XmlElement element) {
                if (!without.contains(element.name)) {
                    element.write(text, without);
                }
            } else {
                text.append(node);
            }
        }
    }

    /** All characters in one line. */
    String line() {
        return Paragraphs.line(text(Set.of()));
    }
}

package org.newsproof.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A text in the making, paragraph by paragraph. Not thread-safe. */
final class Paragraphs {
    /** Stands between two paragraphs. */
    static final String GAP = "\n\n";
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    /** Elements of XHTML, NITF and their like that begin a line of their own. */
    private static final Set<String> BLOCKS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "hl3", "div", "section", "article", "body", "main", "header", "footer", "aside", "blockquote", "pre",
            "ul", "ol", "dl", "li", "dt", "dd", "table", "caption", "tr", "td", "th", "figure", "figcaption", "hr", "block", "bq", "media", "media-caption", "fn", "note", "html");
    /** Elements without words for a reader. */
    private static final Set<String> SILENT = Set.of("head", "script", "style", "media-metadata", "media-reference", "media-producer", "nav");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** A text with all runs of white space as one space each. */
    static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Adds a paragraph; one without words is left out. */
    void add(String paragraph) {
        close();
        if (!paragraph.isBlank()) {
            paragraphs.add(paragraph.strip());
        }
    }

    /** Adds what an element of XHTML or NITF says, a paragraph for each block in it. */
    void addBlocks(XmlElement element) {
        boolean isBlock = BLOCKS.contains(element.name());
        if (isBlock) {
            close();
        }
        for (Object node : element.nodes()) {
            if (node instanceof XmlElement child) {
                if (child.name().equals("br")) {
                    open.append('\u2028');
                } else if (!SILENT.contains(child.name())) {
                    addBlocks(child);
                }
            } else {
                open.append(node);
            }
        }
        if (isBlock) {
            close();
        }
    }

    private void close() {
        List<String> lines = new ArrayList<>();
        for (String part : open.toString().split("\u2028")) {
            String line = line(part);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        open.setLength(0);
        if (!lines.isEmpty()) {
            paragraphs.add(String.join("\n", lines));
        }
    }

    /** The text, if there are words. */
    Optional<String> text() {
        close();
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join(GAP, paragraphs));
    }
}

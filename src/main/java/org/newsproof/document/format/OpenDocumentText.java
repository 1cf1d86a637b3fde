package org.newsproof.document.format;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.document.Document;
import org.newsproof.document.UnreadableInput;

/** ODT (OASIS OpenDocument 1.x): the headings and paragraphs of the text; a first paragraph of the style Title, or a first top heading, is the headline. */
final class OpenDocumentText implements ArticleReader {
    private static final String CONTENT = "content.xml";
    /** Deleted words, footnotes, remarks of readers, and what is no text. */
    private static final Set<String> SILENT = Set.of("tracked-changes", "note", "annotation", "sequence-decls", "table-of-content");
    /** More spaces in a row than this are a layout, and one that is told in numbers could be made to fill the memory. */
    private static final int MOST_SPACES = 100;

    @Override
    public List<Document> documents(Input input) throws IOException {
        Map<String, byte[]> files = ZipText.entries(input.bytes(), Set.of(CONTENT));
        if (!files.containsKey(CONTENT)) {
            throw new UnreadableInput("is no ODT: its ZIP has no " + CONTENT);
        }
        XmlElement root = XmlTree.read(files.get(CONTENT));
        Body body = new Body(titles(root));
        root.at("body", "text").ifPresent(body::read);
        return List.of(new Article(body.headline.orElse(""), "", body.paragraphs.text()).document(input.id(), input.extracted()));
    }

    /** The styles that are the title's, or made from it. */
    private static Set<String> titles(XmlElement root) {
        Set<String> titles = new HashSet<>(Set.of("Title"));
        root.children("automatic-styles").flatMap(styles -> styles.children("style"))
                .filter(style -> style.attribute("parent-style-name").equals("Title")).forEach(style -> titles.add(style.attribute("name")));
        return titles;
    }

    private static final class Body {
        private final Set<String> titles;
        private final Paragraphs paragraphs = new Paragraphs();
        private Optional<String> headline = Optional.empty();

        Body(Set<String> titles) {
            this.titles = titles;
        }

        void read(XmlElement element) {
            for (Object node : element.nodes()) {
                if (node instanceof XmlElement child && !SILENT.contains(child.name())) {
                    if (child.name().equals("p") || child.name().equals("h")) {
                        paragraph(child);
                    } else {
                        read(child);
                    }
                }
            }
        }

        private void paragraph(XmlElement element) {
            StringBuilder words = new StringBuilder();
            write(element, words);
            boolean isTitle = titles.contains(element.attribute("style-name")) || element.name().equals("h") && element.attribute("outline-level").equals("1");
            if (headline.isEmpty() && paragraphs.text().isEmpty() && isTitle && !words.toString().isBlank()) {
                headline = Optional.of(words.toString());
            } else {
                paragraphs.add(words.toString());
            }
        }

        private static void write(XmlElement element, StringBuilder words) {
            for (Object node : element.nodes()) {
                if (node instanceof XmlElement child) {
                    switch (child.name()) {
                        case "s" -> words.append(" ".repeat(spaces(child.attribute("c"))));
                        case "tab" -> words.append(' ');
                        case "line-break" -> words.append('\n');
                        default -> {
                            if (!SILENT.contains(child.name())) {
                                write(child, words);
                            }
                        }
                    }
                } else {
                    words.append(node.toString().replaceAll("[ \\t\\r\\n]+", " "));
                }
            }
        }

        private static int spaces(String count) {
            return count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
        }
    }
}

package org.newsproof.document.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.document.Document;
import org.newsproof.document.UnreadableInput;

/** DOCX (ECMA-376): the paragraphs of the body as they are with all tracked changes accepted; the first title or top heading is the headline. */
final class WordDocument implements ArticleReader {
    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    /** Deleted or moved words, codes of fields, and the second copy of a drawing for old programs. */
    private static final Set<String> SILENT = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr");

    @Override
    public List<Document> documents(Input input) throws IOException {
        Map<String, byte[]> files = ZipText.entries(input.bytes(), Set.of(BODY, STYLES));
        if (!files.containsKey(BODY)) {
            throw new UnreadableInput("is no DOCX: its ZIP has no " + BODY);
        }
        Map<String, String> styles = files.containsKey(STYLES) ? styles(XmlTree.read(files.get(STYLES))) : Map.of();
        Body body = new Body(styles);
        body.read(XmlTree.read(files.get(BODY)));
        return List.of(new Article(body.headline.orElse(""), "", body.paragraphs.text()).document(input.id(), input.extracted()));
    }

    /** The names of styles by their ids, which differ from language to language. */
    private static Map<String, String> styles(XmlElement root) {
        Map<String, String> names = new HashMap<>();
        root.children("style").forEach(style -> style.at("name").ifPresent(name -> names.put(style.attribute("styleId"), name.attribute("val"))));
        return names;
    }

    private static final class Body {
        private final Map<String, String> styles;
        private final Paragraphs paragraphs = new Paragraphs();
        private Optional<String> headline = Optional.empty();

        Body(Map<String, String> styles) {
            this.styles = styles;
        }

        void read(XmlElement element) {
            if (element.name().equals("p")) {
                paragraph(element);
                return;
            }
            for (Object node : element.nodes()) {
                if (node instanceof XmlElement child && !SILENT.contains(child.name())) {
                    read(child);
                }
            }
        }

        private void paragraph(XmlElement element) {
            StringBuilder words = new StringBuilder();
            write(element, words);
            if (headline.isEmpty() && paragraphs.text().isEmpty() && isTitle(element) && !words.toString().isBlank()) {
                headline = Optional.of(words.toString());
            } else {
                paragraphs.add(words.toString());
            }
            element.below("txbxContent").forEach(this::read);
        }

        private boolean isTitle(XmlElement paragraph) {
            String id = paragraph.at("pPr", "pStyle").map(style -> style.attribute("val")).orElse("");
            String name = styles.getOrDefault(id, id).toLowerCase(Locale.ROOT).replace(" ", "");
            return name.equals("title") || name.equals("heading1");
        }

        private void write(XmlElement element, StringBuilder words) {
            for (Object node : element.nodes()) {
                if (node instanceof XmlElement child && !SILENT.contains(child.name()) && !isHidden(child)) {
                    switch (child.name()) {
                        case "t" -> words.append(child.text(Set.of()));
                        case "tab" -> words.append(' ');
                        case "br", "cr" -> words.append('\n');
                        case "noBreakHyphen" -> words.append('\u2011');
                        case "txbxContent" -> { } // paragraphs of their own
                        default -> write(child, words);
                    }
                }
            }
        }

        private static boolean isHidden(XmlElement run) {
            return run.at("rPr", "vanish").filter(vanish -> !Set.of("0", "false").contains(vanish.attribute("val"))).isPresent();
        }
    }
}

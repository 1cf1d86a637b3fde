package org.newsproof.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.document.Document;
import org.newsproof.document.UnreadableInput;

/** XLIFF 1.2 and 2.x of OASIS: of each file the targets as text, a paragraph a unit, and the sources of the same units as source. */
final class XliffTargets implements ArticleReader {
    /** Elements whose contents are codes of the original format, not words. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it");

    private record Sides(String name, Optional<String> target, Optional<String> source) {}

    @Override
    public List<Document> documents(Input input) throws UnreadableInput {
        XmlElement root = XmlTree.read(input.bytes());
        InputFormat.XLIFF.requireRoot(root.name());
        List<Sides> files = root.below("file").stream().map(XliffTargets::sides).filter(file -> file.target.isPresent()).toList();
        if (files.isEmpty()) {
            throw new UnreadableInput("has no translated text: no target with words");
        }
        List<String> ids = input.ids(files.stream().map(Sides::name).toList());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Document document = input.document(ids.get(i), files.get(i).target.orElseThrow());
            documents.add(files.get(i).source.map(document::withSource).orElse(document));
        }
        return documents;
    }

    private static Sides sides(XmlElement file) {
        Paragraphs targets = new Paragraphs();
        Paragraphs sources = new Paragraphs();
        for (String kind : List.of("trans-unit", "unit")) {
            for (XmlElement unit : file.below(kind)) {
                String target = words(unit, "target");
                if (!target.isBlank()) {
                    targets.add(target);
                    sources.add(words(unit, "source"));
                }
            }
        }
        return new Sides(file.attribute("id").isEmpty() ? file.attribute("original") : file.attribute("id"), targets.text(), sources.text());
    }

    /** One side of a unit: its own in 1.2; in 2.x those of its segments, and what lies between them. */
    private static String words(XmlElement unit, String side) {
        StringBuilder words = new StringBuilder();
        unit.at(side).ifPresent(own -> words.append(own.text(CODES)));
        for (Object node : unit.nodes()) {
            if (node instanceof XmlElement part && (part.name().equals("segment") || part.name().equals("ignorable"))) {
                boolean glued = words.length() == 0 || Character.isWhitespace(words.charAt(words.length() - 1)) || part.name().equals("ignorable");
                String said = part.at(side).or(() -> part.name().equals("ignorable") ? part.at("source") : Optional.empty()).map(element -> element.text(CODES)).orElse("");
                words.append(glued || said.isEmpty() ? "" : " ").append(said);
            }
        }
        return Paragraphs.line(words.toString());
    }
}

package org.newsproof.document.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsproof.document.Document;
import org.newsproof.document.UnreadableInput;

/** TMX 1.4 of LISA: the English side of all units as one text, a paragraph a unit, and the first other language as source. */
final class TranslationMemory implements ArticleReader {
    /** Elements whose contents are codes of the original format, not words. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

    @Override
    public List<Document> documents(Input input) throws UnreadableInput {
        XmlElement root = XmlTree.read(input.bytes());
        InputFormat.TMX.requireRoot(root.name());
        Paragraphs english = new Paragraphs();
        Paragraphs others = new Paragraphs();
        for (XmlElement unit : root.below("tu")) {
            Optional<String> words = side(unit, true);
            if (words.isPresent()) {
                english.add(words.get());
                side(unit, false).ifPresent(others::add);
            }
        }
        String text = english.text().orElseThrow(() -> new UnreadableInput("has no English: no tuv with xml:lang=\"en\" and words"));
        Document document = input.document(input.id(), text);
        return List.of(others.text().map(document::withSource).orElse(document));
    }

    private static Optional<String> side(XmlElement unit, boolean isEnglish) {
        return unit.children("tuv").filter(variant -> variant.attribute("lang").toLowerCase(Locale.ROOT).matches("en([-_].*)?") == isEnglish)
                .flatMap(variant -> variant.at("seg").stream()).map(segment -> Paragraphs.line(segment.text(CODES))).filter(words -> !words.isEmpty()).findFirst();
    }
}

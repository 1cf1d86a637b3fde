package org.newsproof.document.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsproof.document.Document;
import org.newsproof.document.UnreadableInput;

/** NITF of the IPTC, 3.x: the headline of body.head and the paragraphs of body.content. */
final class NitfArticle implements ArticleReader {
    @Override
    public List<Document> documents(Input input) throws UnreadableInput {
        XmlElement root = XmlTree.read(input.bytes());
        InputFormat.NITF.requireRoot(root.name());
        return List.of(of(root).document(input.id(), input.extracted()));
    }

    /** @param nitf the root element */
    static Article of(XmlElement nitf) {
        Paragraphs paragraphs = new Paragraphs();
        nitf.at("body", "body.content").ifPresent(paragraphs::addBlocks);
        String headline = Stream.of(nitf.at("body", "body.head", "hedline", "hl1"), nitf.at("head", "title"))
                .flatMap(Optional::stream).map(XmlElement::line).filter(line -> !line.isEmpty()).findFirst().orElse("");
        String date = Stream.of(
                        nitf.at("body", "body.head", "dateline", "story.date"), nitf.at("head", "docdata", "date.issue"), nitf.at("head", "docdata", "date.release"))
                .flatMap(Optional::stream).map(element -> element.attribute("norm")).filter(norm -> !norm.isBlank()).findFirst().orElse("");
        return new Article(headline, date, paragraphs.text());
    }
}

package org.newsproof.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsproof.document.Document;
import org.newsproof.document.UnreadableInput;

/** NewsML-G2 of the IPTC: one newsItem, or those of a newsMessage that have a text. */
final class NewsItems implements ArticleReader {
    private record Found(String guid, Article article) {}

    @Override
    public List<Document> documents(Input input) throws UnreadableInput {
        XmlElement root = XmlTree.read(input.bytes());
        InputFormat.NEWSML.requireRoot(root.name());
        List<XmlElement> items = root.name().equals("newsItem") ? List.of(root) : root.below("newsItem");
        List<Found> found = items.stream().map(item -> new Found(item.attribute("guid"), article(item))).filter(item -> item.article.text().isPresent()).toList();
        if (found.isEmpty()) {
            throw new UnreadableInput("has no text of an article: a newsItem with inlineXML or inlineData is wanted");
        }
        List<String> ids = input.ids(found.stream().map(Found::guid).toList());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            documents.add(found.get(i).article.document(ids.get(i), input.extracted()));
        }
        return documents;
    }

    private static Article article(XmlElement item) {
        List<XmlElement> contents = item.children("contentSet").flatMap(set -> set.nodes().stream()).filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
        List<Article> articles = Stream.concat(contents.stream().filter(NewsItems::isEnglish), contents.stream()).map(NewsItems::content)
                .filter(content -> content.text().isPresent()).toList();
        Article content = articles.isEmpty() ? new Article("", "", Optional.empty()) : articles.get(0);
        String headline = first(item.at("contentMeta", "headline"), content.headline());
        String dateline = item.at("contentMeta", "contentCreated").map(XmlElement::line).orElse(item.at("itemMeta", "versionCreated").map(XmlElement::line).orElse(""));
        return new Article(headline, content.date().isBlank() ? dateline : content.date(), content.text());
    }

    private static boolean isEnglish(XmlElement content) {
        return content.attribute("lang").startsWith("en");
    }

    private static String first(Optional<XmlElement> element, String otherwise) {
        return element.map(XmlElement::line).filter(line -> !line.isEmpty()).orElse(otherwise);
    }

    private static Article content(XmlElement content) {
        Optional<XmlElement> nitf = content.at("nitf");
        if (nitf.isPresent()) {
            return NitfArticle.of(nitf.get());
        }
        if (content.name().equals("inlineXML")) {
            Paragraphs paragraphs = new Paragraphs();
            paragraphs.addBlocks(content);
            return new Article("", "", paragraphs.text());
        }
        if (content.name().equals("inlineData") && content.attribute("contenttype").startsWith("text/html")) {
            return new Article("", "", HtmlPage.fragment(content.text(Set.of())));
        }
        boolean isText = content.name().equals("inlineData") && content.attribute("encoding").isEmpty();
        return new Article("", "", isText ? Optional.of(content.text(Set.of())).filter(text -> !text.isBlank()) : Optional.empty());
    }
}

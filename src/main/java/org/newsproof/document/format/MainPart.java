package org.newsproof.document.format;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a web page that has the article. */
final class MainPart {
    /** What pages call it, the narrowest first. schema.org, HTML standard, ARIA. */
    private static final List<String> NAMED = List.of("[itemprop=articleBody]", "article", "main, [role=main]");
    /** One part of several with less text than this is a teaser or a heading. In characters; a news item of two sentences has more. */
    private static final int SHORTEST = 140;
    /** What a part around the paragraphs' own is worth, in hundredths of their text, so that it wins only with several of them. */
    private static final int WORTH_OF_OUTER_PERCENT = 60;

    private MainPart() {}

    /** The part; the whole body where no part stands out. */
    static Element of(Document page) {
        for (String name : NAMED) {
            List<Element> parts = page.select(name);
            if (parts.size() == 1 && parts.get(0).hasText()) {
                return parts.get(0);
            }
            Optional<Element> longest = parts.stream().max(Comparator.comparingInt(MainPart::prose));
            if (longest.isPresent() && prose(longest.get()) >= SHORTEST) {
                return longest.get();
            }
        }
        return densest(page).orElse(page.body());
    }

    /** How many characters of paragraphs an element has, without those of links. */
    private static int prose(Element element) {
        return element.select("p").stream().mapToInt(MainPart::own).sum();
    }

    private static int own(Element paragraph) {
        return Math.max(0, paragraph.text().length() - paragraph.select("a").text().length());
    }

    /** The element whose own paragraphs have most text. */
    private static Optional<Element> densest(Document page) {
        Map<Element, Integer> worth = new LinkedHashMap<>();
        for (Element paragraph : page.select("p")) {
            Element parent = paragraph.parent();
            if (parent != null) {
                worth.merge(parent, own(paragraph), Integer::sum);
                if (parent.parent() != null) {
                    worth.merge(parent.parent(), own(paragraph) * WORTH_OF_OUTER_PERCENT / 100, Integer::sum);
                }
            }
        }
        return worth.entrySet().stream().filter(entry -> entry.getValue() >= SHORTEST)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}

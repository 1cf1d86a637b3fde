package org.newsproof.document.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;
import org.newsproof.document.UnreadableInput;

/** A web page: the text of its main part, which is found by {@link MainPart}, with all leftovers in it; h1, og:title or title is the headline. */
final class HtmlPage implements ArticleReader {
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    @Override
    public List<org.newsproof.document.Document> documents(Input input) throws IOException {
        if (input.bytes().length > Limits.LARGEST_TREE) {
            throw new UnreadableInput("is larger than " + Limits.LARGEST_TREE / 1024 / 1024 + " MiB, which no web page is");
        }
        String file = Encodings.decode(input.bytes(), CHARSET);
        Document page = parse(file);
        refuseDeep(page);
        Element main = MainPart.of(page);
        Optional<Element> heading = heading(main);
        PageText text = new PageText(file, heading);
        text.read(main);
        Article article = new Article(headline(page, heading), date(page), Optional.of(text.text()));
        return List.of(article.document(input.id(), input.extracted(text.map())));
    }

    /** The text of HTML that is all article; empty when it has no words. */
    static Optional<String> fragment(String html) {
        Document page = parse(html);
        PageText text = new PageText(html, Optional.empty());
        text.read(page.body());
        return Optional.of(text.text()).filter(words -> !words.isBlank());
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    }

    private static void refuseDeep(Document page) throws UnreadableInput {
        int[] deepest = {0};
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                deepest[0] = Math.max(deepest[0], depth);
            }

            @Override
            public void tail(Node node, int depth) {}
        });
        if (deepest[0] > Limits.DEEPEST) {
            throw new UnreadableInput("more than " + Limits.DEEPEST + " elements lie in each other, which no web page has");
        }
    }

    /** The heading of the main part. */
    private static Optional<Element> heading(Element main) {
        return Optional.ofNullable(main.selectFirst("h1")).filter(heading -> !heading.text().isBlank());
    }

    /** A heading outside of the main part may be the name of the site; what the page tells to others is surer. */
    private static String headline(Document page, Optional<Element> heading) {
        Elements all = page.select("h1");
        return Stream.of(heading.map(Element::text).orElse(""), page.select("meta[property=og:title]").attr("content"), all.size() == 1 ? all.text() : "", page.title())
                .filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    private static String date(Document page) {
        return Stream.of(
                        page.select("meta[property=article:published_time]").attr("content"),
                        page.select("[itemprop=datePublished]").attr("content"),
                        page.select("[itemprop=datePublished]").attr("datetime"),
                        page.select("article time[datetime]").attr("datetime"))
                .filter(stamp -> !stamp.isBlank()).findFirst().orElse("");
    }
}

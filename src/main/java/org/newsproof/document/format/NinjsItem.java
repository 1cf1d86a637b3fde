package org.newsproof.document.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsproof.document.Document;
import org.newsproof.document.TextDecoder;
import org.newsproof.document.UnreadableInput;

/** ninjs of the IPTC, 1.x ({@code body_text}, {@code body_html}) and later ({@code bodies}): one item, or an array of them. */
final class NinjsItem implements ArticleReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Found(String uri, Article article) {}

    @Override
    public List<Document> documents(Input input) throws UnreadableInput {
        JsonNode root = tree(TextDecoder.decode(input.bytes()).text());
        List<Found> found = new ArrayList<>();
        for (JsonNode item : root.isArray() ? root : List.of(root)) {
            body(item).ifPresent(body -> found.add(new Found(item.path("uri").asText(), new Article(headline(item), date(item), Optional.of(body)))));
        }
        if (found.isEmpty()) {
            throw UnreadableInput.ofOtherKind("is no ninjs article: an object with body_text, body_html, body_xhtml or bodies is wanted");
        }
        List<String> ids = input.ids(found.stream().map(Found::uri).toList());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            documents.add(found.get(i).article.document(ids.get(i), input.extracted()));
        }
        return documents;
    }

    private static JsonNode tree(String json) throws UnreadableInput {
        if (json.length() > Limits.LARGEST_TREE) {
            throw new UnreadableInput("is larger than " + Limits.LARGEST_TREE / 1024 / 1024 + " MiB, which no article in JSON is");
        }
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + " ";
            throw new UnreadableInput(place + "is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("it cannot be parsed"));
        }
    }

    private static Optional<String> body(JsonNode item) {
        Stream<Optional<String>> own = Stream.of(plain(item.path("body_text")), html(item.path("body_html")), html(item.path("body_xhtml")));
        return Stream.concat(own, list(item.path("bodies")).map(NinjsItem::listed)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> listed(JsonNode body) {
        String type = body.path("contentType").asText(body.path("contenttype").asText());
        return type.contains("html") ? html(body.path("value")) : plain(body.path("value"));
    }

    private static Optional<String> plain(JsonNode text) {
        return Optional.of(text.asText()).filter(words -> !words.isBlank());
    }

    private static Optional<String> html(JsonNode text) {
        return plain(text).flatMap(HtmlPage::fragment);
    }

    private static String headline(JsonNode item) {
        String own = item.path("headline").asText();
        return own.isBlank() ? list(item.path("headlines")).map(headline -> headline.path("value").asText()).findFirst().orElse("") : own;
    }

    private static String date(JsonNode item) {
        return Stream.of("versioncreated", "versionCreated", "firstcreated", "firstCreated").map(key -> item.path(key).asText()).filter(stamp -> !stamp.isBlank()).findFirst().orElse("");
    }

    private static Stream<JsonNode> list(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        node.forEach(all::add);
        return all.stream();
    }
}

package org.newsproof.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsproof.document.Span;
import org.newsproof.grammar.languagetool.MarkedArticle;

/**
 * Articles in which errors are marked, as JSON, one a line: {@code text}, with {@code gold}, a list of {@code {start, end}}, or {@code known}, a
 * list of {@code {places: [[start, end], ...]}}; offsets count code points from 0, the end is not included. Other keys are of others.
 */
final class MarkedArticles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MarkedArticles() {}

    /** @throws UsageException with the line that is no such article */
    static List<MarkedArticle> read(Path file, String shownAs) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new UsageException(shownAs + ": is not UTF-8");
        }
        List<MarkedArticle> articles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                articles.add(article(lines.get(i), shownAs + ", line " + (i + 1) + ": "));
            }
        }
        if (articles.isEmpty()) {
            throw new UsageException(shownAs + ": has no articles; wanted is one JSON object with 'text' and 'gold' or 'known' a line");
        }
        return articles;
    }

    private static MarkedArticle article(String line, String place) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.path("text").isTextual()) {
                throw new UsageException(place + "'text' is missing");
            }
            if (!node.path("gold").isArray() && !node.path("known").isArray()) {
                throw new UsageException(place + "the marks are missing: neither 'gold' nor 'known' is a list");
            }
            String text = node.get("text").textValue();
            List<Span> marks = new ArrayList<>();
            node.path("gold").forEach(mark -> marks.add(span(text, mark::path, "start", "end")));
            node.path("known").forEach(known -> known.path("places").forEach(mark -> marks.add(span(text, mark::path, 0, 1))));
            return new MarkedArticle(text, marks);
        } catch (JsonProcessingException e) {
            throw new UsageException(place + "is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("cannot be parsed"));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UsageException(place + "a mark is no place in the text");
        }
    }

    private static <K> Span span(String text, Function<K, JsonNode> mark, K start, K end) {
        return Span.of(text.offsetByCodePoints(0, mark.apply(start).asInt(-1)), text.offsetByCodePoints(0, mark.apply(end).asInt(-1)));
    }
}

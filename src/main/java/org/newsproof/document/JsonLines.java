package org.newsproof.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Documents as JSON, one a line. Streamed: no more than one line is in memory. */
final class JsonLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    /**
     * Gives each document to the sink; a line that does not parse is told with its number and the others go on.
     *
     * @throws IOException when the stream cannot be read
     */
    static void read(String name, InputStream in, DocumentSink sink) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        int number = 0;
        int documents = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, decoder))) {
            String line;
            while ((line = reader.readLine()) != null) {
                number++;
                if (number == 1 && line.startsWith("\ufeff")) {
                    line = line.substring(1);
                }
                if (!line.isBlank()) {
                    document(name, number, line, sink);
                    documents++;
                }
            }
        } catch (CharacterCodingException e) {
            sink.unreadable(name, "line " + (number + 1) + " is not UTF-8");
            return;
        }
        if (documents == 0) {
            sink.unreadable(name, "has no documents");
        }
    }

    private static void document(String name, int number, String line, DocumentSink sink) throws IOException {
        try {
            sink.document(parse(MAPPER.readTree(line)));
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            String column = place == null ? "" : ", column " + place.getColumnNr();
            sink.unreadable(name, "line " + number + column + " is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("cannot be parsed"));
        } catch (UnreadableInput e) {
            sink.unreadable(name, "line " + number + ": " + e.getMessage());
        }
    }

    private static Document parse(JsonNode node) throws UnreadableInput {
        if (!node.isObject()) {
            throw new UnreadableInput("an object with 'id' and 'text' is wanted");
        }
        Document document = Document.of(required(node, "id"), required(node, "text"));
        if (has(node, "headline")) {
            document = document.withHeadline(required(node, "headline"));
        }
        if (has(node, "lang")) {
            document = document.withLanguage(required(node, "lang"));
        }
        if (has(node, "source")) {
            document = document.withSource(required(node, "source"));
        }
        if (has(node, "date")) {
            String date = required(node, "date");
            try {
                document = document.withDate(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date));
            } catch (DateTimeParseException e) {
                throw new UnreadableInput("'date' is '" + date + "', wanted is ISO 8601 such as 2026-11-24");
            }
        }
        return document;
    }

    private static boolean has(JsonNode node, String key) {
        return node.has(key) && !node.get(key).isNull();
    }

    private static String required(JsonNode node, String key) throws UnreadableInput {
        JsonNode value = node.get(key);
        if (value == null || !value.isTextual()) {
            throw new UnreadableInput("'" + key + "' " + (value == null ? "is missing" : "is not a text"));
        }
        return value.textValue();
    }
}

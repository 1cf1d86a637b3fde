package org.newsproof.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents as JSON, one a line. Streamed: no more than one line is in memory. */
final class JsonLines {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[T ].*)?");
    /** Longer lines are no articles. In bytes. */
    private static final int LONGEST_LINE = 256 * 1024 * 1024;

    private final String name;
    private final IntFunction<Origin> origin;
    private final InputStream in;
    private final DocumentSink sink;
    private int line;
    private int documents;

    private JsonLines(String name, IntFunction<Origin> origin, InputStream in, DocumentSink sink) {
        this.name = name;
        this.origin = origin;
        this.in = new BufferedInputStream(in);
        this.sink = sink;
    }

    /**
     * Gives each document to the sink; a line that is none is told with its number and the others go on.
     *
     * @param origin where the line of a number, from 1, stands
     * @throws IOException when the sink fails
     */
    static void read(String name, IntFunction<Origin> origin, InputStream in, DocumentSink sink) throws IOException {
        JsonLines lines = new JsonLines(name, origin, in, sink);
        while (lines.readOne()) {
            lines.line++;
        }
        if (lines.documents == 0) {
            sink.unreadable(name, "has no documents: one JSON object with 'id' and 'text' a line is wanted");
        }
    }

    private boolean readOne() throws IOException {
        Optional<byte[]> bytes;
        try {
            bytes = nextLine();
        } catch (IOException e) {
            documents++;
            sink.unreadable(name, "line " + (line + 1) + " cannot be read: " + e.getMessage());
            return false;
        }
        if (bytes.isPresent()) {
            document(bytes.get());
        }
        return bytes.isPresent();
    }

    /** The bytes up to the next line end; empty at the end of the file. */
    private Optional<byte[]> nextLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (next == 0) {
                throw new UnreadableInput("it has a zero byte, so this is no text file");
            }
            if (bytes.size() == LONGEST_LINE) {
                throw new UnreadableInput("it is longer than " + LONGEST_LINE / 1024 / 1024 + " MiB");
            }
            bytes.write(next);
            next = in.read();
        }
        return Optional.of(bytes.toByteArray());
    }

    private void document(byte[] bytes) throws IOException {
        Document document;
        try {
            String text = text(bytes);
            if (text.isBlank()) {
                return;
            }
            documents++;
            document = parse(tree(text));
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            String column = place == null ? "" : ", column " + place.getColumnNr();
            String what = e.getOriginalMessage().lines().findFirst().orElse("cannot be parsed");
            sink.unreadable(name, "line " + (line + 1) + column + " is not JSON: " + what);
            return;
        } catch (UnreadableInput e) {
            sink.unreadable(name, "line " + (line + 1) + ": " + e.getMessage());
            return;
        }
        sink.document(document.withOrigin(origin.apply(line + 1)));
    }

    private String text(byte[] bytes) throws UnreadableInput {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return line == 0 && text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            documents++;
            throw new UnreadableInput("not UTF-8: byte " + buffer.position() + " of the line (counted from 0) begins no character");
        }
    }

    private static JsonNode tree(String line) throws IOException {
        try (JsonParser parser = MAPPER.createParser(line)) {
            JsonNode node = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableInput("column " + parser.currentTokenLocation().getColumnNr() + " begins a second value; one a line is wanted");
            }
            return node;
        }
    }

    private static Document parse(JsonNode node) throws UnreadableInput {
        if (!node.isObject()) {
            throw new UnreadableInput("an object with 'id' and 'text' is wanted");
        }
        Document document = Document.of(filled(node, "id"), filled(node, "text"));
        if (has(node, "headline")) {
            document = document.withHeadline(text(node, "headline"));
        }
        if (has(node, "lang")) {
            document = document.withLanguage(filled(node, "lang"));
        }
        if (has(node, "source")) {
            document = document.withSource(text(node, "source"));
        }
        return has(node, "date") ? document.withDate(date(text(node, "date"))) : document;
    }

    private static LocalDate date(String text) throws UnreadableInput {
        Matcher matcher = DATE.matcher(text);
        try {
            if (matcher.matches()) {
                return LocalDate.parse(matcher.group(1));
            }
        } catch (DateTimeParseException noSuchDay) {
            // told below, together with what is no date at all
        }
        throw new UnreadableInput("'date' is '" + text + "', wanted is ISO 8601 such as 2026-11-24");
    }

    private static boolean has(JsonNode node, String key) {
        return node.has(key) && !node.get(key).isNull();
    }

    private static String filled(JsonNode node, String key) throws UnreadableInput {
        String text = text(node, key);
        if (text.isBlank()) {
            throw new UnreadableInput("'" + key + "' is empty");
        }
        return text;
    }

    private static String text(JsonNode node, String key) throws UnreadableInput {
        JsonNode value = node.get(key);
        if (value == null || !value.isTextual()) {
            throw new UnreadableInput("'" + key + "' " + (value == null ? "is missing" : "is not a text"));
        }
        return value.textValue();
    }
}

package org.newsproof.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A line of JSON lines in which words of the fields can be replaced. All other characters stay as they were written: the other
 * keys, their order and spacing, and the escapes of the words that stay. Not thread-safe.
 */
public final class JsonLineText {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LENGTH_OF_UNICODE_ESCAPE = 6;

    private final String line;
    private final boolean asciiOnly;
    private final Map<Field, Literal> literals = new EnumMap<>(Field.class);

    /**
     * A text between its quotation marks.
     *
     * @param start where it begins in the line, behind the quotation mark
     * @param end where it ends in the line
     * @param text what is written there now
     * @param units how each UTF-16 code unit of the text is written
     */
    private record Literal(int start, int end, StringBuilder text, List<String> units) {}

    /** @throws IOException when the line is not JSON */
    public JsonLineText(String line) throws IOException {
        this.line = line;
        this.asciiOnly = line.chars().allMatch(c -> c < 0x80);
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
                    String text = parser.getText();
                    int end = (int) parser.currentLocation().getCharOffset() - 1;
                    field(key, new Literal(start, end, new StringBuilder(text), units(line, start, end)));
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private void field(String key, Literal literal) {
        for (Field field : Field.values()) {
            if (field.key().equals(key)) {
                literals.put(field, literal);
            }
        }
    }

    private static List<String> units(String line, int start, int end) {
        List<String> units = new ArrayList<>(end - start);
        int at = start;
        while (at < end) {
            int length = line.charAt(at) != '\\' ? 1 : line.charAt(at + 1) == 'u' ? LENGTH_OF_UNICODE_ESCAPE : 2;
            units.add(line.substring(at, at + length));
            at += length;
        }
        return units;
    }

    /** The text of a field; an empty one where the line has no such field. */
    public String text(Field field) {
        return literals.containsKey(field) ? literals.get(field).text().toString() : "";
    }

    /** Replaces words of a field. */
    public void replace(Span span, String replacement) {
        Literal literal = literals.get(span.field());
        literal.text().replace(span.start(), span.end(), replacement);
        List<String> units = literal.units().subList(span.start(), span.end());
        units.clear();
        replacement.chars().forEach(unit -> units.add(written((char) unit)));
    }

    private String written(char unit) {
        if (unit == '"' || unit == '\\') {
            return "\\" + unit;
        }
        return unit < ' ' || unit >= 0x7f && asciiOnly ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
    }

    /** The line as it is now. */
    @Override
    public String toString() {
        StringBuilder whole = new StringBuilder(line);
        literals.values().stream().sorted((one, other) -> other.start() - one.start())
                .forEach(literal -> whole.replace(literal.start(), literal.end(), String.join("", literal.units())));
        return whole.toString();
    }
}

package org.newsproof.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonLineTextTest {

    @Test
    void keepsAllThatIsNotReplaced() throws IOException {
        String line = " {\"x\" : {\"text\": \"the the\"}, \"text\": \"A\\/b \\u00e9 \\\"the the\\\" bay\\n\" , \"headline\":null,\"n\": 1.0}\r\n";
        JsonLineText json = new JsonLineText(line);
        assertEquals(line, json.toString());
        String text = "A/b \u00e9 \"the the\" bay\n";
        assertEquals(text, json.text(Field.TEXT));
        assertEquals("", json.text(Field.HEADLINE));
        int start = text.indexOf("the the");
        json.replace(Span.of(start, start + 7), "the");
        assertEquals("A/b \u00e9 \"the\" bay\n", json.text(Field.TEXT));
        assertEquals(line.replace("\\\"the the\\\"", "\\\"the\\\""), json.toString());
    }

    @Test
    void writesReplacementsAsTheLineIsWritten() throws IOException {
        JsonLineText ascii = new JsonLineText("{\"headline\":\"cafe\",\"text\":\"b\"}");
        ascii.replace(new Span(Field.HEADLINE, 3, 4), "\u00e9\"\\\n");
        assertEquals("{\"headline\":\"caf\\u00e9\\\"\\\\\\u000a\",\"text\":\"b\"}", ascii.toString());
        JsonLineText other = new JsonLineText("{\"text\":\"\u00c9 cafe\"}");
        other.replace(Span.of(5, 6), "\u00e9");
        assertEquals("{\"text\":\"\u00c9 caf\u00e9\"}", other.toString());
    }

    @Test
    void findsThePlacesOfLongLines() throws IOException {
        String words = "Ships wait in the bay. ".repeat(20_000);
        JsonLineText json = new JsonLineText("{\"id\":\"" + words + "\",\"text\":\"" + words + "x\",\"headline\":\"Ships\"}");
        json.replace(Span.of(words.length(), words.length() + 1), "y");
        json.replace(new Span(Field.HEADLINE, 0, 5), "Boats");
        assertEquals("{\"id\":\"" + words + "\",\"text\":\"" + words + "y\",\"headline\":\"Boats\"}", json.toString());
    }
}

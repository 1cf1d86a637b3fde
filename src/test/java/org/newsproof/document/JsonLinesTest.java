package org.newsproof.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private static final String GOOD = "{\"id\": \"good\", \"text\": \"All is well.\"}";

    @Test
    void readsADocumentALine() throws IOException {
        assertEquals(
                List.of("a: Port closed.", "b: Fire out.\nAll safe.", "a: The same id."),
                read("{\"id\": \"a\", \"text\": \"Port closed.\"}\r\n\n  \n{\"text\": \"Fire out.\\nAll safe.\", \"id\": \"b\", \"desk\": 7}\n{\"id\": \"a\", \"text\": \"The same id.\"}"));
    }

    @Test
    void readsAllThatADocumentCanHave() throws IOException {
        Document document = document("\"headline\": \"Fire\", \"lang\": \"en-GB\", \"date\": \"2026-11-24\", \"source\": \"Feuer\"");
        assertEquals(Optional.of("Fire"), document.field(Field.HEADLINE));
        assertEquals(Optional.of("Feuer"), document.field(Field.SOURCE));
        assertEquals("en-GB", document.language());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), document.date());
    }

    @Test
    void takesTheDayOfATime() throws IOException {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), document("\"date\": \"2026-11-24T23:30:00+01:00\"").date());
    }

    @Test
    void takesNullForNothing() throws IOException {
        Document document = document("\"headline\": null, \"lang\": null, \"date\": null, \"source\": null");
        assertEquals(Optional.empty(), document.field(Field.HEADLINE));
        assertEquals(Optional.empty(), document.date());
        assertEquals("en", document.language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"id\": \"a\"} | line 2: 'text' is missing",
        "{\"text\": \"a\"} | line 2: 'id' is missing",
        "{\"id\": 7, \"text\": \"a\"} | line 2: 'id' is not a text",
        "{\"id\": null, \"text\": \"a\"} | line 2: 'id' is not a text",
        "{\"id\": \"a\", \"text\": [\"a\"]} | line 2: 'text' is not a text",
        "{\"id\": \"a\", \"text\": \" \\n\"} | line 2: 'text' is empty",
        "{\"id\": \"\", \"text\": \"a\"} | line 2: 'id' is empty",
        "{\"id\": \"a\", \"text\": \"b\", \"headline\": 7} | line 2: 'headline' is not a text",
        "{\"id\": \"a\", \"text\": \"b\", \"date\": \"24 November\"} | line 2: 'date' is '24 November', wanted is ISO 8601 such as 2026-11-24",
        "{\"id\": \"a\", \"text\": \"b\", \"date\": \"2026-13-01\"} | line 2: 'date' is '2026-13-01', wanted is ISO 8601 such as 2026-11-24",
        "{\"id\": \"a\", \"text\": \"b\", \"date\": \"2026-11-245\"} | line 2: 'date' is '2026-11-245', wanted is ISO 8601 such as 2026-11-24",
        "[\"a\", \"b\"] | line 2: an object with 'id' and 'text' is wanted",
        "Fire at the port | line 2, column 1 is not JSON: Unrecognized token 'Fire': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
        "{\"id\": \"a\", text: \"b\"} | line 2, column 13 is not JSON: Unexpected character ('t' (code 116)): was expecting double-quote to start field name",
        "{\"id\": \"a\", \"id\": \"b\"} | line 2, column 17 is not JSON: Duplicate field 'id'",
        "{\"id\": \"a\", \"text\": \"b\"} {\"id\": \"c\"} | line 2: column 26 begins a second value; one a line is wanted"
    })
    void tellsABadLineByItsNumberAndGoesOn(String bad, String reason) throws IOException {
        assertEquals(List.of("good: All is well.", "wire.jsonl! " + reason, "good: All is well."), read(GOOD + "\n" + bad + "\n" + GOOD + "\n"));
    }

    @Test
    void tellsALineThatIsNotUtfByItsNumberAndGoesOn() throws IOException {
        byte[] bytes = (GOOD + "\n" + GOOD + "\n{\"id\": \"a\", \"text\": \"caf\u00e9\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("good: All is well.", "good: All is well.",
                        "wire.jsonl! line 3: not UTF-8: byte 24 of the line (counted from 0) begins no character", "good: All is well."),
                ReadInputs.ofJsonLines(bytes).lines());
    }

    @Test
    void givesUpABinaryFileAtItsFirstZero() throws IOException {
        assertEquals(
                List.of("good: All is well.", "wire.jsonl! line 2 cannot be read: it has a zero byte, so this is no text file"),
                read(GOOD + "\nPK\u0000\n\n" + GOOD));
    }

    @Test
    void keepsWhatWasReadBeforeADiskFails() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        ReadInputs read = new ReadInputs();
        JsonLines.read("wire.jsonl", line -> new Origin.Line(Path.of("wire.jsonl"), line), new SequenceInputStream(new ByteArrayInputStream((GOOD + "\n").getBytes(StandardCharsets.UTF_8)), failing), read);
        assertEquals(List.of("good: All is well.", "wire.jsonl! line 2 cannot be read: Input/output error"), read.lines());
    }

    @Test
    void dropsTheByteOrderMark() throws IOException {
        assertEquals(List.of("good: All is well."), read("\uFEFF" + GOOD));
    }

    @Test
    void saysThatThereAreNoDocuments() throws IOException {
        List<String> none = List.of("wire.jsonl! has no documents: one JSON object with 'id' and 'text' a line is wanted");
        assertEquals(none, read(""));
        assertEquals(none, read("\n \n"));
    }

    @Test
    void letsAFailureOfTheSinkThrough() {
        DocumentSink full = new DocumentSink() {
            @Override
            public void document(Document document) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void unreadable(String id, String reason) {
                throw new AssertionError(reason);
            }
        };
        ByteArrayInputStream in = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));
        assertEquals("no space left", assertThrows(IOException.class, () -> JsonLines.read("wire.jsonl", line -> new Origin.Line(Path.of("wire.jsonl"), line), in, full)).getMessage());
    }

    private static Document document(String more) throws IOException {
        byte[] line = ("{\"id\": \"a\", \"text\": \"Port closed.\", " + more + "}").getBytes(StandardCharsets.UTF_8);
        return ReadInputs.ofJsonLines(line).documents().get(0);
    }

    private static List<String> read(String lines) throws IOException {
        return ReadInputs.ofJsonLines(lines.getBytes(StandardCharsets.UTF_8)).lines();
    }
}

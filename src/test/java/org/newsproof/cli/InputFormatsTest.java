package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.document.format.SampleInputs;
import org.newsproof.report.ReportSchema;

/** Whole runs over all formats that are read; each loads the rules, so each does much. */
class InputFormatsTest {
    private static final List<String> GIVEN_AS_TEXT = List.of("wire/a.txt", "wire-1");

    private final Path folder;
    private final WorkingFolder working;

    InputFormatsTest(@TempDir Path folder) {
        this.folder = folder;
        this.working = new WorkingFolder(folder);
    }

    @Test
    void findsTheSameInEachFormatAndReportsTheTextThatOffsetsCountIn() throws IOException {
        writeSamples();
        working.write("wire/broken.docx", "no ZIP");
        Ran ran = Ran.in(folder, "check", "--format", "json", "wire");
        assertEquals(3, ran.code());
        JsonNode report = new ObjectMapper().readTree(ReportSchema.accept(ran.out()));
        assertEquals(SampleInputs.all().size(), report.get("documents").size());
        for (JsonNode document : report.get("documents")) {
            String id = document.get("id").asText();
            assertEquals(!GIVEN_AS_TEXT.contains(id), document.has("extractedText"), id);
            String text = document.path("extractedText").asText(SampleInputs.TEXT);
            assertEquals(1, document.get("findings").size(), document::toPrettyString);
            JsonNode finding = document.get("findings").get(0);
            assertEquals("redundancy.repeated-word", finding.get("rule").asText(), id);
            assertEquals("the the", text.substring(finding.at("/span/start").asInt(), finding.at("/span/end").asInt()), id);
            assertEquals(placeInFile(id), finding.at("/span/line").asInt() + ":" + finding.at("/span/column").asInt(), id);
        }
        assertEquals("[{\"id\":\"wire/broken.docx\",\"message\":\"is no ZIP, as files of this kind are\"}]", report.get("errors").toString());
    }

    /** Of files that are lines for people; else of the text. */
    private static String placeInFile(String id) {
        Map<String, String> own = Map.of("wire/a.md", "12:46", "wire/a.html", "9:43", "wire/a.html.gz", "9:43");
        return own.getOrDefault(id, "3:36");
    }

    @Test
    void obeysTheSwitchesOfMarkdownAndPages() throws IOException {
        String allow = "<!-- newsproof allow redundancy.repeated-word: a song -->";
        working.write("a.md", "# Harbour\n\n<!-- a note -->\n" + allow + "\n\nShips *wait* in the the bay.\n\n[//]: # (newsproof allow redundancy: a poem)\n\nCrews wait in the the bay.\n\nGulls wait in the the bay.\n");
        working.write("a.html", "<article><h1>Harbour</h1><p>Ships wait in the the bay. " + allow + "</p>" + allow + "<p>Crews wait in the the bay.</p><p>Gulls wait in the the bay.</p></article>");
        JsonNode report = new ObjectMapper().readTree(Ran.in(folder, "check", "--format", "json", "a.md", "a.html").out());
        for (JsonNode document : report.get("documents")) {
            List<Boolean> suppressed = new ArrayList<>();
            document.get("findings").forEach(finding -> suppressed.add(finding.has("suppressed")));
            assertEquals(List.of(true, true, false), suppressed, document::toPrettyString);
            assertEquals(0, document.path("notices").size(), document::toPrettyString);
        }
    }

    @Test
    void checksButDoesNotFixWhatWasDrawnOutOfAFile() throws IOException {
        writeSamples();
        byte[] page = Files.readAllBytes(folder.resolve("wire/a.html"));
        Ran ran = Ran.in(folder, "check", "--fix", "--in-place", "--format", "console", "wire/a.html", "wire/a.txt");
        assertEquals(List.of("newsproof: wire/a.html: not fixed: corrections can be written into plain text and JSON lines only; what is wrong is reported"), ran.errLines());
        assertTrue(ran.out().contains("wire/a.html\n  9:43") && ran.out().contains("1 fixed in wire/a.txt"), ran.out());
        assertEquals(0, ran.code());
        assertEquals(SampleInputs.TEXT.replace("the the", "the"), working.read("wire/a.txt"));
        assertArrayEquals(page, Files.readAllBytes(folder.resolve("wire/a.html")));
    }

    @Test
    void readsPatternsAndStandardInputAndItsOwnReportsNever() throws IOException {
        writeSamples();
        Ran.in(folder, "check", "wire/**/a.*x"); // writes reports/
        Ran all = Ran.withInput(folder, "<nav>Home</nav><p>Ships wait in the the bay.</p>", "check", "--input-format", "html", "--format", "console", ".", "-");
        assertFalse(all.out().contains("reports/"), all.out());
        assertTrue(all.out().contains("\n-\n  1:33"), all.out());
        assertEquals(new TreeSet<>(List.of("wire/a.docx", "wire/a.tmx")), ids(working.read("reports/report.json")));
    }

    private static TreeSet<String> ids(String report) throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        new ObjectMapper().readTree(report).get("documents").forEach(document -> ids.add(document.get("id").asText()));
        return ids;
    }

    private void writeSamples() throws IOException {
        Files.createDirectories(folder.resolve("wire"));
        for (Map.Entry<String, byte[]> sample : SampleInputs.all().entrySet()) {
            Files.write(folder.resolve("wire").resolve(sample.getKey()), sample.getValue());
        }
    }
}

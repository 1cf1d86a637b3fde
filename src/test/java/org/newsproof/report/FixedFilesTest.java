package org.newsproof.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.claim.FactSheet;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentReader;
import org.newsproof.document.DocumentSink;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;

/** Articles in which every "the the" is fixed, written where they came from or beside it. */
class FixedFilesTest {
    private static final Summary NOTHING = new Summary(0, 0, Map.of());
    private static final FactSheet NO_FACTS = new FactSheet(List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    Path folder;

    private final ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,\ufeff", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff", "windows-1252,"})
    void keepsEncodingMarkAndLineEnds(String encoding, String mark) throws IOException {
        String text = (mark == null ? "" : mark) + "Ships wait in the the bay.\r\n\r\n\u201cCaf\u00e9s\u201d shut\rat the the port.\n\nAll of the the town";
        Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(encoding)));
        fixInPlace("", "a.txt");
        assertArrayEquals(text.replace("the the", "the").getBytes(Charset.forName(encoding)), Files.readAllBytes(folder.resolve("a.txt")));
    }

    @Test
    void changesNothingElseInJsonLines() throws IOException {
        String lines = "\ufeff{\"id\":\"a\",\"text\":\"Caf\\u00e9s in the the bay\\/port.\", \"n\" : [1, 2.0],\"headline\":\"To the the bay\"}\r\n\r\nnot json\n"
                + "{\"id\":\"b\",\"text\":\"All is well.\"}\r\n {\"text\":\"\u00e9 in the the bay\" , \"id\":\"c\"}\n{\"id\":\"d\",\"text\":\"the  end\"}";
        write("w.jsonl", lines);
        fixInPlace("", "w.jsonl");
        assertEquals(lines.replace("the the", "the"), read("w.jsonl"));
        fixInPlace("", "w.jsonl");
        assertEquals(lines.replace("the the", "the"), read("w.jsonl"));
    }

    @Test
    void copiesAllThatItReadAndLeavesTheInputs() throws IOException {
        write("desk/a.txt", "In the the bay.");
        write("desk/b.txt", "All is well.");
        write("desk/w.jsonl", "{\"id\":\"a\",\"text\":\"All is well.\"}\n");
        fix(FixedFiles.copies(folder.resolve("out/fixed"), folder, standardOutput), "", "desk");
        assertEquals(List.of("desk/a.txt", "desk/b.txt", "desk/w.jsonl", "out/fixed/desk/a.txt", "out/fixed/desk/b.txt", "out/fixed/desk/w.jsonl"), files());
        assertEquals("In the the bay.", read("desk/a.txt"));
        assertEquals("In the bay.", read("out/fixed/desk/a.txt"));
        assertEquals("All is well.", read("out/fixed/desk/b.txt"));
        assertEquals(read("desk/w.jsonl"), read("out/fixed/desk/w.jsonl"));
    }

    @Test
    void writesStandardInputToStandardOutput() throws IOException {
        fixInPlace("In the the bay.\r\n", "-");
        assertEquals("In the bay.\r\n", standardOutput.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), files());
    }

    @Test
    void doesNotTouchWhatHasNothingToFix() throws IOException {
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        write("a.txt", "All is well.");
        write("w.jsonl", "{\"id\":\"a\",\"text\":\"All is well.\"}\n");
        Files.setLastModifiedTime(folder.resolve("a.txt"), before);
        Files.setLastModifiedTime(folder.resolve("w.jsonl"), before);
        fixInPlace("", "a.txt", "w.jsonl");
        assertEquals(before, Files.getLastModifiedTime(folder.resolve("a.txt")));
        assertEquals(before, Files.getLastModifiedTime(folder.resolve("w.jsonl")));
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        write("a.txt", "In the the bay.");
        Files.setPosixFilePermissions(folder.resolve("a.txt"), PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
        fixInPlace("", "link.txt");
        assertEquals("In the bay.", read("a.txt"));
        assertTrue(Files.isSymbolicLink(folder.resolve("link.txt")));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.txt"))));
        assertEquals(List.of("a.txt", "link.txt"), files());
    }

    @Test
    void doesNotOverwriteWhatSomebodyWroteInTheMeantime() throws IOException {
        write("a.txt", "In the the bay.");
        write("w.jsonl", "{\"id\":\"a\",\"text\":\"In the the bay.\"}\n{\"id\":\"b\",\"text\":\"In the the port.\"}\n");
        List<Document> documents = documents("", "a.txt", "w.jsonl");
        write("a.txt", "In the the big bay.");
        String changed = "{\"id\":\"a\",\"text\":\"In the the big bay.\"}\n{\"id\":\"b\",\"text\":\"In the the port.\"}\n";
        write("w.jsonl", changed);
        try (FixedFiles fixed = FixedFiles.inPlace(standardOutput)) {
            for (Document document : documents) {
                assertTrue(assertThrows(IOException.class, () -> fixed.add(fixed(document))).getMessage().endsWith(" has changed since it was read"));
            }
            fixed.finish(NOTHING);
        }
        assertEquals("In the the big bay.", read("a.txt"));
        assertEquals(changed, read("w.jsonl"));
        assertEquals(List.of("a.txt", "w.jsonl"), files());
    }

    @Test
    void leavesNoHalfFileWhereItIsGivenUp() throws IOException {
        String lines = "{\"id\":\"a\",\"text\":\"In the the bay.\"}\n{\"id\":\"b\",\"text\":\"In the the port.\"}\n";
        write("w.jsonl", lines);
        try (FixedFiles fixed = FixedFiles.inPlace(standardOutput)) {
            fixed.add(fixed(documents("", "w.jsonl").get(0)));
        }
        assertEquals(lines, read("w.jsonl"));
        assertEquals(List.of("w.jsonl"), files());
    }

    @Test
    void saysThatAFileMayNotBeWritten() throws IOException {
        write("a.txt", "In the the bay.");
        Files.setPosixFilePermissions(folder.resolve("a.txt"), PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(folder.resolve("a.txt")), "this user may write everywhere");
        assertThrows(AccessDeniedException.class, () -> fixInPlace("", "a.txt"));
        assertEquals("In the the bay.", read("a.txt"));
    }

    private void fixInPlace(String input, String... names) throws IOException {
        fix(FixedFiles.inPlace(standardOutput), input, names);
    }

    private void fix(FixedFiles files, String input, String... names) throws IOException {
        try (FixedFiles fixed = files) {
            for (Document document : documents(input, names)) {
                fixed.add(fixed(document));
            }
            fixed.finish(NOTHING);
        }
    }

    private List<Document> documents(String input, String... names) throws IOException {
        List<Document> documents = new ArrayList<>();
        new DocumentReader(folder, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))).read(List.of(names), new DocumentSink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void unreadable(String id, String reason) {}
        });
        return documents;
    }

    private static ArticleReport fixed(Document document) {
        List<RatedFinding> findings = new ArrayList<>();
        for (Field field : List.of(Field.HEADLINE, Field.TEXT)) {
            String text = document.field(field).orElse("");
            for (int at = text.indexOf("the the"); at >= 0; at = text.indexOf("the the", at + 1)) {
                Span span = new Span(field, at, at + "the the".length());
                Finding finding = new Finding("redundancy.odd", Category.REDUNDANCY, 0.9, "odd", span, List.of(), List.of(new Fix(span, "the", true)));
                findings.add(new RatedFinding(finding, Severity.WARNING, "f"));
            }
        }
        Optional<Repair> repair = Repair.none(document).next(findings);
        return new ArticleReport(repair.orElse(Repair.none(document)), List.of(), NO_FACTS);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file)).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }
}

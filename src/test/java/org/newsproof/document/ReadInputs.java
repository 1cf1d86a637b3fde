package org.newsproof.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What came of reading some inputs, one line each: {@code id: text} or {@code id! reason}. */
final class ReadInputs implements DocumentSink {
    private final List<String> lines = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    static List<String> of(Path workingFolder, String standardInput, String... inputs) throws IOException {
        ReadInputs read = new ReadInputs();
        new DocumentReader(workingFolder, new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8))).read(List.of(inputs), read);
        return read.lines;
    }

    static ReadInputs ofJsonLines(byte[] bytes) throws IOException {
        ReadInputs read = new ReadInputs();
        JsonLines.read("wire.jsonl", line -> new Origin.Line(Path.of("wire.jsonl"), line), new ByteArrayInputStream(bytes), read);
        return read;
    }

    List<String> lines() {
        return lines;
    }

    List<Document> documents() {
        return documents;
    }

    @Override
    public void document(Document document) {
        documents.add(document);
        lines.add(document.id() + ": " + document.text());
    }

    @Override
    public void unreadable(String id, String reason) {
        lines.add(id + "! " + reason);
    }
}

package org.newsproof.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsproof.document.Document;
import org.newsproof.document.Origin;
import org.newsproof.policy.allow.Baseline;
import org.newsproof.report.Staging;

/** The file of a baseline: JSON with one finding a line, sorted, so that a change of one is a change of one line. */
final class BaselineFile {
    static final String NAME = "newsproof.baseline.json";
    private static final int SCHEMA_VERSION = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final String shown;

    /** @param shown how people know the file, for messages */
    BaselineFile(Path file, String shown) {
        this.file = file.toAbsolutePath().normalize();
        this.shown = shown;
    }

    /** @throws UsageException when it is no baseline */
    Baseline read() throws IOException {
        JsonNode root;
        try {
            root = MAPPER.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new UsageException(shown + ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr() + ": is not JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse("cannot be parsed"));
        }
        if (root.path("schemaVersion").asInt() != SCHEMA_VERSION || !root.path("findings").isArray()) {
            throw new UsageException(shown + ":1:1: is no baseline: wanted is {\"schemaVersion\": 1, \"findings\": [...]}");
        }
        List<Baseline.Entry> entries = new ArrayList<>();
        for (JsonNode finding : root.get("findings")) {
            String at = shown + ": finding " + (entries.size() + 1) + " ";
            entries.add(new Baseline.Entry(text(finding, "document", at), text(finding, "rule", at), text(finding, "fingerprint", at),
                    words(finding, at), Optional.ofNullable(finding.path("reason").textValue()).filter(reason -> !reason.isBlank())));
        }
        return new Baseline(entries);
    }

    /** The baseline before it is written anew. */
    Baseline readIfThere() throws IOException {
        return Files.isRegularFile(file) ? read() : Baseline.EMPTY;
    }

    /** They may be nothing but spaces. */
    private static String words(JsonNode finding, String at) {
        String words = finding.path("text").textValue();
        return words == null ? text(finding, "text", at) : words;
    }

    private static String text(JsonNode finding, String key, String at) {
        String text = finding.path(key).textValue();
        if (text == null || text.isBlank()) {
            throw new UsageException(at + "has no '" + key + "'");
        }
        return text;
    }

    /** Replaces the file in one step. */
    void write(Baseline baseline) throws IOException {
        StringBuilder json = new StringBuilder("{\n  \"schemaVersion\": " + SCHEMA_VERSION + ",\n  \"findings\": [");
        String separator = "\n    ";
        for (Baseline.Entry entry : baseline.entries()) {
            json.append(separator).append(line(entry));
            separator = ",\n    ";
        }
        json.append(baseline.entries().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
        try (Staging staging = Staging.in(file.getParent())) {
            String name = file.getFileName().toString();
            Files.writeString(staging.file(name), json);
            staging.move(name, file);
        }
    }

    private static String line(Baseline.Entry entry) throws JsonProcessingException {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("document", entry.document());
        members.put("rule", entry.rule());
        members.put("fingerprint", entry.fingerprint());
        members.put("text", entry.text());
        entry.reason().ifPresent(reason -> members.put("reason", reason));
        return MAPPER.writeValueAsString(members);
    }

    /** How the baseline calls an article: its path from the folder of the baseline, wherever the program is started; else its id. */
    String name(Document document) {
        Optional<Path> path = document.origin().filter(Origin.Whole.class::isInstance).flatMap(Origin::file)
                .map(article -> article.toAbsolutePath().normalize()).filter(article -> article.startsWith(file.getParent()));
        return path.map(article -> file.getParent().relativize(article).toString().replace('\\', '/')).orElse(document.id());
    }

    String shown() {
        return shown;
    }
}

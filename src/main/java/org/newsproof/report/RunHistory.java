package org.newsproof.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Earlier runs in a file of JSON lines, to which each run adds its own. As a report, it comes after all others: a run whose reports failed is not
 * recorded, nor is one that checked nothing. Not thread-safe.
 */
public final class RunHistory implements Report {
    /** As many runs as a small chart can tell apart. */
    public static final int SHOWN = 30;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Path file;
    private final Instant date;
    private final List<RunRecord> earlier;
    private double scores;
    private int documents;

    /**
     * A history with what the file has so far; it need not be there.
     *
     * @param clock read once: the date of this run
     * @param notes told of each line that is no run and is skipped
     */
    public RunHistory(Path file, Clock clock, Consumer<String> notes) throws IOException {
        this.file = file;
        date = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        earlier = Files.exists(file) ? read(notes) : List.of();
    }

    /** The last runs and this one, the oldest first; {@value #SHOWN} at most. */
    public List<RunRecord> with(Summary summary, double meanScore) {
        List<RunRecord> runs = new ArrayList<>(earlier);
        runs.add(RunRecord.of(date, summary, meanScore));
        return List.copyOf(runs.subList(Math.max(0, runs.size() - SHOWN), runs.size()));
    }

    @Override
    public void add(ArticleReport article) {
        scores += article.score();
        documents++;
    }

    @Override
    public void add(InputError error) {}

    @Override
    public void finish(Summary summary) throws IOException {
        if (documents > 0) {
            append(line(RunRecord.of(date, summary, Math.round(scores / documents * 10) / 10.0)));
        }
    }

    @Override
    public void close() {}

    private static String line(RunRecord run) throws JsonProcessingException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("date", run.date().toString());
        line.put("documents", run.documents());
        line.put("words", run.words());
        line.put("error", run.error());
        line.put("warning", run.warning());
        line.put("note", run.note());
        line.put("score", run.score());
        return JSON.writeValueAsString(line) + "\n";
    }

    /** In one write at the end of the file, with runs that end at the same time kept apart; a line that a killed program left open is closed first. */
    private void append(String line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            long end = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean isOpen = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(isOpen ? "\n" + line : line);
            while (bytes.hasRemaining() && lock.isValid()) {
                channel.write(bytes, channel.size());
            }
        }
    }

    private List<RunRecord> read(Consumer<String> notes) throws IOException {
        Deque<RunRecord> runs = new ArrayDeque<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) { // takes bytes that are no UTF-8
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    runs.add(record(line));
                } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
                    notes.accept(file.getFileName() + ":" + number + ": this line is no earlier run and is skipped");
                }
                if (runs.size() >= SHOWN) {
                    runs.remove();
                }
            }
        }
        return List.copyOf(runs);
    }

    private static RunRecord record(String line) throws JsonProcessingException {
        JsonNode run = JSON.readTree(line);
        return new RunRecord(
                OffsetDateTime.parse(run.path("date").asText()).toInstant(),
                count(run, "documents"),
                count(run, "words"),
                count(run, "error"),
                count(run, "warning"),
                count(run, "note"),
                number(run, "score").doubleValue());
    }

    private static long count(JsonNode run, String name) {
        JsonNode count = number(run, name);
        if (!count.isIntegralNumber() || !count.canConvertToLong()) {
            throw new IllegalArgumentException(name + " must be a whole number");
        }
        return count.longValue();
    }

    private static JsonNode number(JsonNode run, String name) {
        JsonNode value = run.path(name);
        if (!value.isNumber()) {
            throw new IllegalArgumentException(name + " must be a number");
        }
        return value;
    }
}

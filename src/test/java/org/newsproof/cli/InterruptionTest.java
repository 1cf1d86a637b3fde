package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, sent to a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other signals")
class InterruptionTest {
    private static final int ARTICLES = 20_000;
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    @Test
    void keepsWhatIsDoneAndSaysSo(@TempDir Path folder) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < ARTICLES; at++) {
            lines.append("{\"id\": \"a").append(at).append("\", \"text\": \"Ships wait in the the bay.\"}\n");
        }
        Files.writeString(folder.resolve("wire.jsonl"), lines);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                        Main.class.getName(), "check", "--verbose", "--format", "json=report.json", "wire.jsonl")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitFirstArticle(process, folder.resolve("err.txt"));
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it goes on");
        String told = Files.readString(folder.resolve("err.txt"));
        assertEquals(ExitCode.INTERRUPTED, process.exitValue(), told);
        JsonNode report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        int done = report.get("documents").size();
        assertTrue(done > 0 && done < ARTICLES, done + " articles");
        assertEquals(done, report.get("summary").get("documents").asInt());
        assertTrue(told.contains("interrupted: " + done + " article"), told);
    }

    private static void awaitFirstArticle(Process process, Path told) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive() && !Files.readString(told).contains(" s  a0: ")) {
            Thread.sleep(50);
        }
        assertTrue(process.isAlive(), () -> "it ended before it was interrupted");
    }

    @Test
    void asksForNothingByItself() {
        try (Interruption interruption = Interruption.watch()) {
            assertFalse(interruption.isAsked());
        }
    }
}

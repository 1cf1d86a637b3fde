package org.newsproof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsproof.report.ArticleBuilder.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;

class RunHistoryTest {
    private static final String FIRST = "{\"date\":\"2026-11-28T09:30:00Z\",\"documents\":2,\"words\":23,\"error\":1,\"warning\":0,\"note\":0,\"score\":50.0}\n";

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();

    @Test
    void addsALineForEachRun() throws IOException {
        run().into(history("2026-11-28T09:30:00.123Z"));
        run().into(history("2026-11-29T09:30:00Z"));
        assertEquals(FIRST + FIRST.replace("-28T", "-29T"), Files.readString(file()));
    }

    @Test
    void knowsTheRunsBeforeAndItsOwn() throws IOException {
        write(FIRST);
        List<RunRecord> runs = history("2026-11-30T08:00:00Z").with(run().summary(), 61.1);
        assertEquals(
                List.of(
                        new RunRecord(Instant.parse("2026-11-28T09:30:00Z"), 2, 23, 1, 0, 0, 50),
                        new RunRecord(Instant.parse("2026-11-30T08:00:00Z"), 2, 23, 1, 0, 0, 61.1)),
                runs);
    }

    @Test
    void keepsTheLastThirtyRunsInSight() throws IOException {
        write(FIRST.repeat(29) + FIRST.replace("-28T", "-29T"));
        List<RunRecord> runs = history("2026-11-30T08:00:00Z").with(run().summary(), 50);
        assertEquals(30, runs.size());
        assertEquals(Instant.parse("2026-11-29T09:30:00Z"), runs.get(28).date());
        assertEquals(Instant.parse("2026-11-30T08:00:00Z"), runs.get(29).date());
    }

    @Test
    void skipsBrokenLinesWithANote() throws IOException {
        write("no JSON\n" + FIRST + "[1]\n\n" + FIRST.replace("2026-11-28T09:30:00Z", "yesterday") + FIRST.replace("50.0", "101") + FIRST.replace("\"words\":23", "\"words\":-1")
                + FIRST.replace("\"words\":23", "\"words\":\"23\"") + FIRST.strip() + " {}\n" + FIRST);
        assertEquals(3, history("2026-11-30T08:00:00Z").with(run().summary(), 50).size());
        assertEquals(
                List.of(1, 3, 5, 6, 7, 8, 9).stream().map(line -> "history.jsonl:" + line + ": this line is no earlier run and is skipped").toList(), notes);
    }

    @Test
    void readsAFileThatIsNoText() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, '\n'});
        assertEquals(1, history("2026-11-30T08:00:00Z").with(run().summary(), 50).size());
        assertEquals(1, notes.size());
    }

    @Test
    void closesALineThatAKilledRunLeftOpen() throws IOException {
        write(FIRST + "{\"date\":\"2026-");
        run().into(history("2026-11-28T09:30:00Z"));
        assertEquals(FIRST + "{\"date\":\"2026-\n" + FIRST, Files.readString(file()));
    }

    @Test
    void losesNoLineOfARunThatEndedInBetween() throws IOException {
        RunHistory slow = history("2026-11-28T09:30:00Z");
        run().into(history("2026-11-29T09:30:00Z"));
        run().into(slow);
        assertEquals(FIRST.replace("-28T", "-29T") + FIRST, Files.readString(file()));
    }

    @Test
    void doesNotRememberARunWithoutArticles() throws IOException {
        ReportRun.of().withError("a.docx", "no text").into(history("2026-11-28T09:30:00Z"));
        assertEquals(false, Files.exists(file()));
    }

    @Test
    void makesTheFoldersOfItsFile() throws IOException {
        Path deep = folder.resolve("a/b/history.jsonl");
        run().into(new RunHistory(deep, clock("2026-11-28T09:30:00Z"), notes::add));
        assertEquals(FIRST, Files.readString(deep));
    }

    /** Scores of 0 and 100. */
    private static ReportRun run() {
        return ReportRun.of(
                article("a", "The the ship came in on Monday and left again on Tuesday, with all its crew on board, they said.").finding(Category.REDUNDANCY, Severity.ERROR, "The the", "twice").build(),
                article("b", "All is well.").build());
    }

    private Path file() {
        return folder.resolve("history.jsonl");
    }

    private void write(String lines) throws IOException {
        Files.writeString(file(), lines);
    }

    private RunHistory history(String now) throws IOException {
        return new RunHistory(file(), clock(now), notes::add);
    }

    private static Clock clock(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}

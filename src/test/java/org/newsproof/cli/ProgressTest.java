package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong();

    @Test
    void foreseesHowLongTheRestTakes() {
        Progress progress = progress(true, 4000);
        after(progress, 10, 1000, 2, 300);
        assertEquals("\rchecked 2 articles, 300 words, 30 a second, 30 s left ", shown());
    }

    @Test
    void countsLongWorkInMinutes() {
        Progress progress = progress(true, 100_000);
        after(progress, 10, 1000, 20, 2500);
        assertEquals("\rchecked 20 articles, 2,500 words, 250 a second, 17 min left ", shown());
    }

    @Test
    void foreseesNothingFromTheStartOrWithoutASize() {
        after(progress(true, 4000), 3, 1000, 2, 300);
        assertEquals("\rchecked 2 articles, 300 words, 100 a second ", shown());
        terminal.reset();
        after(progress(true, 0), 10, 1000, 2, 300);
        assertEquals("\rchecked 2 articles, 300 words, 30 a second ", shown());
    }

    @Test
    void isSilentForASingleArticleAndWhereThereIsNoTerminal() {
        after(progress(true, 4000), 10, 1000, 1, 300);
        after(progress(false, 4000), 10, 1000, 2, 300);
        assertEquals("", shown());
    }

    @Test
    void wipesWhatItHasShown() {
        Progress progress = progress(true, 0);
        after(progress, 10, 1000, 2, 300);
        int length = shown().length() - 1;
        terminal.reset();
        progress.wipe();
        progress.wipe();
        assertEquals("\r" + " ".repeat(length) + "\r", shown());
    }

    private Progress progress(boolean isTerminal, long size) {
        now.set(0);
        return new Progress(new PrintStream(terminal, true, StandardCharsets.UTF_8), isTerminal, size, now::get);
    }

    private void after(Progress progress, int seconds, int characters, int documents, long words) {
        now.set(TimeUnit.SECONDS.toNanos(seconds));
        progress.add(characters);
        progress.show(documents, words);
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}

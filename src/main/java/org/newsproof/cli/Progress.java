package org.newsproof.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says on a terminal how far long work has come and how long it will take; silent elsewhere and for a single article. Not thread-safe. */
final class Progress {
    private static final long EVERY_NANOS = Duration.ofMillis(200).toNanos();
    /** Before that, nobody can tell how long the rest takes: the first seconds are the start. */
    private static final long FORESEEN_AFTER_NANOS = Duration.ofSeconds(4).toNanos();
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final boolean shown;
    private final long size;
    private final LongSupplier clock;
    private final long begin;
    private long last;
    private long read;
    private String line = "";
    private boolean visible;

    /**
     * @param shown whether {@code out} is a terminal
     * @param size of all inputs, in bytes, or 0 where it is not known
     * @param clock in nanoseconds, from anywhere
     */
    Progress(PrintStream out, boolean shown, long size, LongSupplier clock) {
        this.out = out;
        this.shown = shown;
        this.size = size;
        this.clock = clock;
        this.begin = clock.getAsLong();
        this.last = begin;
    }

    /** One more article of so many characters is done. */
    void add(int characters) {
        read += characters;
    }

    /** Shows the line again, brought up to date every now and then. */
    void show(int documents, long words) {
        long now = clock.getAsLong();
        if (shown && documents > 1 && now - last > EVERY_NANOS) {
            line = line(documents, words, now - begin);
            last = now;
        }
        if (!line.isEmpty()) {
            out.print("\r" + line);
            out.flush();
            visible = true;
        }
    }

    private String line(int documents, long words, long elapsed) {
        String done = String.format(Locale.ROOT, "checked %,d articles, %,d words, %,.0f a second", documents, words, words * NANOS / elapsed);
        if (read >= size || elapsed < FORESEEN_AFTER_NANOS) {
            return done + " ";
        }
        long left = Math.round((double) elapsed * (size - read) / read / NANOS);
        return done + ", " + (left < 60 ? left + " s" : (left + 30) / 60 + " min") + " left ";
    }

    /** Wipes the line, before anything else is printed. */
    void wipe() {
        if (visible) {
            out.print("\r" + " ".repeat(line.length()) + "\r");
            out.flush();
            visible = false;
        }
    }
}

package org.newsproof.cli;

import java.io.PrintStream;

/** Says on a terminal how far long work has come; silent elsewhere and for a single article. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000;

    private final PrintStream out;
    private final boolean shown;
    private long last = System.nanoTime();
    private boolean started;

    Progress(PrintStream out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    void show(int documents, long words) {
        long now = System.nanoTime();
        if (shown && documents > 1 && now - last > EVERY_NANOS) {
            out.printf("\rchecked %,d articles, %,d words ", documents, words);
            out.flush();
            last = now;
            started = true;
        }
    }

    /** Wipes the line. */
    void done() {
        if (started) {
            out.print("\r" + " ".repeat(60) + "\r");
            out.flush();
        }
    }
}

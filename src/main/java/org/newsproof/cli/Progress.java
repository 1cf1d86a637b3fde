package org.newsproof.cli;

import java.io.PrintStream;
import java.util.Locale;

/** Says on a terminal how far long work has come; silent elsewhere and for a single article. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000;

    private final PrintStream out;
    private final boolean shown;
    private long last = System.nanoTime();
    private String line = "";
    private boolean visible;

    Progress(PrintStream out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    /** Shows the line again, brought up to date every now and then. */
    void show(int documents, long words) {
        long now = System.nanoTime();
        if (shown && documents > 1 && now - last > EVERY_NANOS) {
            line = String.format(Locale.ROOT, "checked %,d articles, %,d words ", documents, words);
            last = now;
        }
        if (!line.isEmpty()) {
            out.print("\r" + line);
            out.flush();
            visible = true;
        }
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

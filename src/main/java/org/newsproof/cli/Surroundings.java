package org.newsproof.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command sees of the world.
 *
 * @param colour whether standard output is a terminal that wants colours
 * @param progress whether standard error is a terminal, where progress may be shown
 */
record Surroundings(InputStream in, PrintStream out, PrintStream err, Path workingFolder, boolean colour, boolean progress) {

    /** Texts are of all languages, whatever the terminal's own encoding is said to be. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static Surroundings ofProcess() {
        boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        String noColour = System.getenv("NO_COLOR");
        boolean colour = terminal && (noColour == null || noColour.isEmpty());
        return new Surroundings(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Path.of("").toAbsolutePath(), colour, terminal);
    }
}

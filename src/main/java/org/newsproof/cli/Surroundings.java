package org.newsproof.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.newsproof.report.TerminalText;

/**
 * What a command sees of the world.
 *
 * @param colour whether standard output is a terminal that wants colours
 * @param progress whether standard error is a terminal, where progress may be shown
 * @param debug whether failures are shown with where they happened
 */
record Surroundings(InputStream in, PrintStream out, PrintStream err, Path workingFolder, boolean colour, boolean progress, boolean debug) {

    /** The same, but what is printed goes to standard error, without colours. */
    Surroundings onStandardError() {
        return new Surroundings(in, err, err, workingFolder, false, progress, debug);
    }

    /** One line on standard error that says what is wrong; nothing in it can steer the terminal. */
    void complain(String message) {
        err.println("newsproof: " + TerminalText.of(message));
    }

    /** Shows where a failure happened, if that is wanted. */
    void debug(Throwable failure) {
        if (debug) {
            failure.printStackTrace(err);
        }
    }

    /** Texts are of all languages, whatever the terminal's own encoding is said to be. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static Surroundings ofProcess() {
        boolean terminal = isTerminal() && !"dumb".equals(System.getenv("TERM"));
        return new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                terminal && !isSet("NO_COLOR"),
                terminal,
                isSet("NEWSPROOF_DEBUG"));
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    /** Since Java 22 there is a console without a terminal too, and {@code isTerminal} to ask it. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}

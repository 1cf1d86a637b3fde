package org.newsproof.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a command line came to. */
record Ran(int code, String out, String err) {

    static Ran in(Path workingFolder, String... args) {
        return withInput(workingFolder, "", args);
    }

    static Ran withInput(Path workingFolder, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                workingFolder,
                false,
                false,
                false);
        int code = Main.run(surroundings, args);
        return new Ran(code, lines(out), lines(err));
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    private static String lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

package org.newsproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the manual pages, as AsciiDoc, and the completion script of a release: arguments are the folders for both. */
public final class ManPages {
    private ManPages() {}

    public static void main(String[] folders) throws IOException {
        CommandLine newsproof = Main.commandLine(Surroundings.ofProcess());
        write(newsproof, Path.of(folders[0]), Path.of(folders[1]));
    }

    static void write(CommandLine newsproof, Path manual, Path completion) throws IOException {
        Files.createDirectories(manual);
        Files.createDirectories(completion);
        int code = ManPageGenerator.generateManPage(manual.toFile(), null, new boolean[0], true, newsproof.getCommandSpec());
        if (code != 0) {
            throw new IOException("the manual pages cannot be written to " + manual + ": code " + code);
        }
        Files.writeString(completion.resolve("newsproof"), AutoComplete.bash("newsproof", newsproof));
    }
}

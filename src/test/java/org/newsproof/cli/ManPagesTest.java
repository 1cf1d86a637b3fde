package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.ProjectFiles;
import picocli.CommandLine;

class ManPagesTest {
    private final CommandLine newsproof = Main.commandLine(Surroundings.ofProcess());

    @Test
    void tellOfEachCommandAndOption(@TempDir Path folder) throws IOException {
        ManPages.write(newsproof, folder, folder);
        String all = Files.readString(folder.resolve("newsproof.adoc"));
        newsproof.getSubcommands().keySet().forEach(command -> assertTrue(all.contains(command), command));
        String check = Files.readString(folder.resolve("newsproof-check.adoc"));
        CommandLine command = newsproof.getSubcommands().get("check");
        List<String> missing = command.getCommandSpec().options().stream().map(option -> option.longestName()).filter(name -> !check.contains("*" + name + "*")).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void leaveNoOptionToThemselvesThatTheFirstPageDoesNotName() {
        String page = ProjectFiles.text(ProjectFiles.ROOT.resolve("README.md"));
        CommandLine check = newsproof.getSubcommands().get("check");
        List<String> missing = check.getCommandSpec().options().stream().map(option -> option.longestName()).filter(name -> !page.contains("`" + name)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void completeEachOption(@TempDir Path folder) throws IOException {
        ManPages.write(newsproof, folder, folder);
        String script = Files.readString(folder.resolve("newsproof"));
        newsproof.getSubcommands().get("check").getCommandSpec().optionsMap().keySet().forEach(option -> assertTrue(script.contains(option), option));
    }
}

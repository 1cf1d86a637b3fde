package org.newsproof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    @TempDir
    Path folder;

    @Test
    void leavesNoTraceWhenNothingWasMoved() throws IOException {
        Path reports = folder.resolve("deep/reports");
        try (Staging staging = Staging.in(reports)) {
            Files.writeString(staging.file("page.html"), "half a pa");
        }
        assertEquals(List.of(), filesIn(folder));
    }

    @Test
    void keepsTheFolderThatWasThereBefore() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Staging.in(reports).close();
        assertTrue(Files.isDirectory(reports));
    }

    @Test
    void movesAFileOverAnOlderOne() throws IOException {
        Path target = Files.writeString(folder.resolve("report.json"), "old");
        try (Staging staging = Staging.in(folder)) {
            Files.writeString(staging.file("report.json"), "new");
            assertEquals("old", Files.readString(target));
            staging.move("report.json", target);
        }
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("report.json"), filesIn(folder));
    }

    @Test
    void removesWhatAKilledRunLeftBehind() throws IOException {
        Path leftover = Files.createDirectory(folder.resolve(".newsproof-123"));
        Files.createFile(leftover.resolve(".lock"));
        Files.writeString(leftover.resolve("page.html"), "half a pa");
        Staging.in(folder).close();
        assertFalse(Files.exists(leftover));
    }

    @Test
    void leavesTheFilesOfARunThatIsStillAtWork() throws IOException {
        try (Staging first = Staging.in(folder)) {
            Files.writeString(first.file("page.html"), "page");
            Staging.in(folder).close();
            assertTrue(Files.exists(first.file("page.html")));
        }
    }

    @Test
    void leavesFoldersThatOnlyLookLikeOurs() throws IOException {
        Path other = Files.createDirectory(folder.resolve(".newsproof-cache"));
        Staging.in(folder).close();
        assertTrue(Files.exists(other));
    }

    @Test
    void saysThatAFileIsInTheWay() throws IOException {
        Path file = Files.createFile(folder.resolve("reports"));
        IOException e = assertThrows(IOException.class, () -> Staging.in(file));
        assertEquals(file + " is a file; a report needs a folder there", e.getMessage());
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

package org.newsproof.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    @TempDir
    Path folder;

    private Path work;

    @BeforeEach
    void makeWorkingFolder() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
    }

    @Test
    void readsFilesInTheirOrder() throws IOException {
        write("work/b.txt", "Port closed.");
        write("work/a.md", "Fire out.");
        assertEquals(List.of("b.txt: Port closed.", "a.md: Fire out.", "b.txt: Port closed."), read("b.txt", "a.md", "b.txt"));
    }

    @Test
    void readsFoldersWithAllBelowByTheirNames() throws IOException {
        write("work/wire/b.txt", "two");
        write("work/wire/a/z.TXT", "one");
        write("work/wire/c.jsonl", "{\"id\": \"x\", \"text\": \"three\"}");
        write("work/wire/notes.md", "no article");
        write("work/wire/.hidden.txt", "no article");
        write("work/wire/.git/d.txt", "no article");
        assertEquals(List.of("wire/a/z.TXT: one", "wire/b.txt: two", "x: three"), read("wire/"));
    }

    @Test
    void readsAHiddenFolderThatWasNamed() throws IOException {
        write("work/.drafts/a.txt", "Port closed.");
        assertEquals(List.of(".drafts/a.txt: Port closed."), read(".drafts"));
    }

    @Test
    void namesFilesRelativeToTheWorkingFolder() throws IOException {
        write("work/wire/a.txt", "one");
        String absolute = work.resolve("wire/a.txt").toString();
        assertEquals(List.of("wire/a.txt: one", "wire/a.txt: one", "wire/a.txt: one"), read(absolute, "./wire/../wire/a.txt", "."));
    }

    @Test
    void namesFilesOutsideOfTheWorkingFolderAsGiven() throws IOException {
        write("other/a.txt", "one");
        String absolute = folder.resolve("other/a.txt").toString().replace('\\', '/');
        assertEquals(List.of("../other/a.txt: one", absolute + ": one", "../other/a.txt: one"), read("../other/a.txt", absolute, "../other"));
    }

    @Test
    void readsStandardInput() throws IOException {
        assertEquals(List.of("-: Port closed.\n"), ReadInputs.of(work, "Port closed.\n", "-"));
        assertEquals(List.of("-! standard input is empty"), ReadInputs.of(work, "", "-"));
    }

    @Test
    void goesOnAfterWhatCannotBeRead() throws IOException {
        write("work/empty.txt", "");
        write("work/blank.txt", " \n\t\n");
        Files.write(work.resolve("broken.txt"), new byte[] {'a', (byte) 0x81, 'b'});
        Files.write(work.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        Files.createDirectory(work.resolve("nothing"));
        write("work/a.txt", "one");
        assertEquals(
                List.of(
                        "missing.txt! there is no such file or folder",
                        "empty.txt! the file is empty",
                        "blank.txt! the file has no text",
                        "broken.txt! not UTF-8: byte 1 (counted from 0) begins no character; save the file as UTF-8",
                        "image.txt! not a text file: byte 4 (counted from 0) is zero",
                        "nothing! the folder has no articles: no file that ends in .txt or .jsonl",
                        "a\u0000b! is no path",
                        "a.txt: one"),
                read("missing.txt", "empty.txt", "blank.txt", "broken.txt", "image.txt", "nothing", "a\u0000b", "a.txt"));
    }

    @Test
    void followsTheNamedLinkAndLinksToFilesButNoFolders() throws IOException {
        write("other/a.txt", "one");
        Files.createSymbolicLink(work.resolve("wire"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("other/b.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(folder.resolve("other/round.txt"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("other/z.txt"), Path.of("gone.txt"));
        assertEquals(List.of("wire/a.txt: one", "wire/b.txt: one", "wire/z.txt! there is no such file or folder"), read("wire"));
    }

    @Test
    void tellsWhatIsClosedToTheReader() throws IOException {
        write("work/wire/a.txt", "one");
        write("work/wire/b.jsonl", "{}");
        write("work/wire/closed/c.txt", "two");
        Files.setPosixFilePermissions(work.resolve("wire/a.txt"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(work.resolve("wire/b.jsonl"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(work.resolve("wire/closed"), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(work.resolve("wire/a.txt")), "this user may read everything");
            assertEquals(
                    List.of(
                            "wire/closed! cannot be opened: permission denied",
                            "wire/a.txt! cannot be opened: permission denied",
                            "wire/b.jsonl! cannot be opened: permission denied"),
                    read("wire"));
        } finally {
            Files.setPosixFilePermissions(work.resolve("wire/closed"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(String... inputs) throws IOException {
        return ReadInputs.of(work, "", inputs);
    }
}

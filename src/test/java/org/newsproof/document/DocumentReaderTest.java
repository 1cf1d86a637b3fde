package org.newsproof.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.document.format.InputFormat;

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
        write("work/wire/notes.rst", "no article");
        write("work/wire/.hidden.txt", "no article");
        write("work/wire/.git/d.txt", "no article");
        assertEquals(List.of("wire/a/z.TXT: one", "wire/b.txt: two", "x: three"), read("wire/"));
    }

    @Test
    void passesOverWhatIsNoArticleInAFolderButTellsOfItWhereThereIsNothingElse() throws IOException {
        write("work/wire/a.txt", "one");
        write("work/wire/settings.json", "{\"articles\": 1}");
        write("work/wire/pom.xml", "<project/>");
        assertEquals(List.of("wire/a.txt: one"), read("wire"));
        assertEquals(List.of("wire/a.txt: one"), read("wire/*"));
        assertEquals(List.of("wire/*.xml! none of the files there is an article"), read("wire/*.xml"));
        assertEquals(List.of("wire/pom.xml! the root element is 'project', wanted is newsItem or newsMessage or nitf"), read("wire/pom.xml"));
        write("work/wire/torn.json", "{\"body_text\": \"Ships");
        assertEquals(2, read("wire").size());
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
                        "nothing! the folder has no articles: no file that ends in " + InputFormat.knownEndings(),
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

    @Test
    void expandsPatternsWithAndWithoutFoldersBetween() throws IOException {
        write("work/wire/b.html", "<p>two</p>");
        write("work/wire/a/z.html", "<p>one</p>");
        write("work/wire/a/y.txt", "no page");
        write("work/wire/a/.hidden/x.html", "<p>no page</p>");
        write("work/c[1].txt", "three");
        assertEquals(List.of("wire/a/z.html: one", "wire/b.html: two"), read("wire/**/*.html"));
        assertEquals(List.of("wire/a/y.txt: no page", "wire/a/z.html: one"), read("./wire/?/*.{html,txt}"));
        assertEquals(List.of("c[1].txt: three"), read("c[1].txt"));
        assertEquals(List.of("wire/b.html: two"), read(work.resolve("wire/*.html").toString()));
    }

    @Test
    void tellsPatternsThatFitNothing() throws IOException {
        write("work/a.pdf", "no article");
        String endings = InputFormat.knownEndings();
        assertEquals(
                List.of(
                        "*.pdf! no article fits the pattern; read are files that end in " + endings,
                        "gone/*.txt! there is no folder 'gone'",
                        "{a! is no pattern of file names: Missing '} near index 1"),
                read("*.pdf", "gone/*.txt", "{a"));
    }

    @Test
    void refusesFilesOfUnknownKindsButNotThoseWithoutAnEnding() throws IOException {
        write("work/a.pdf", "%PDF");
        write("work/b", "one");
        write("work/Interview with Dr. Kern", "two");
        write("work/wire.2026-11-24", "three");
        assertEquals(
                List.of(
                        "a.pdf! files of this kind are not read; read are " + InputFormat.knownEndings(),
                        "b: one", "Interview with Dr. Kern: two", "wire.2026-11-24: three"),
                read("a.pdf", "b", "Interview with Dr. Kern", "wire.2026-11-24"));
    }

    @Test
    void leavesOutFilesAndFoldersThatAreOutputs() throws IOException {
        write("work/a.txt", "one");
        write("work/out.json", "{}");
        write("work/site/a.html", "<p>one</p>");
        ReadInputs read = new ReadInputs();
        new DocumentReader(work, InputStream.nullInputStream()).leavingOut(List.of(Path.of("out.json"), Path.of("site"), Path.of("gone"))).read(List.of("."), read);
        assertEquals(List.of("a.txt: one"), read.lines());
    }

    @Test
    void readsStandardInputAsTheFormatThatItIsSaidToBe() throws IOException {
        ReadInputs read = new ReadInputs();
        InputStream page = new ByteArrayInputStream("<p>Port <b>closed</b>.</p>".getBytes(StandardCharsets.UTF_8));
        new DocumentReader(work, page).withStandardInput(InputFormat.HTML).read(List.of("-"), read);
        assertEquals(List.of("-: Port closed."), read.lines());
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

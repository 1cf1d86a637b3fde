package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentReader;
import org.newsproof.document.DocumentSink;

class ChangedFilesTest {
    @TempDir
    Path folder;

    private WorkingFolder working;

    @BeforeEach
    void commitsSomeArticles() throws IOException {
        working = new WorkingFolder(folder.toRealPath().resolve("desk"));
        for (String name : List.of("same.txt", "committed.txt", "staged.txt", "edited.txt", "deleted.txt", "it's \"new\" \u00e9.txt")) {
            working.write("articles/" + name, "The port is closed.\n");
        }
        working.write(".gitignore", "ignored.txt\n");
        git("init", "-q");
        git("add", "-A");
        git("commit", "-qm", "first");
        git("tag", "v1");
    }

    @Test
    void findsWhatWasCommittedStagedEditedAndCreated() throws IOException {
        change();
        assertEquals(
                List.of("articles/committed.txt", "articles/created file.txt", "articles/edited.txt", "articles/it's \"new\" \u00e9.txt", "articles/staged.txt"),
                checked("v1", "articles"));
    }

    @Test
    void findsNothingWhereNothingChanged() throws IOException {
        assertEquals(List.of(), checked("HEAD", "articles"));
    }

    @Test
    void keepsToTheInputs() throws IOException {
        change();
        assertEquals(List.of("articles/edited.txt"), checked("v1", "articles/edited.txt", "articles/same.txt"));
    }

    @Test
    void tellsAnInputThatIsMissingButNoUnchangedOneThatCannotBeRead() throws IOException {
        working.write("articles/empty.txt", "");
        git("add", "-A");
        git("commit", "-qm", "an empty one");
        assertEquals(List.of("unreadable gone.txt"), checked("HEAD", "articles/empty.txt", "gone.txt"));
    }

    @Test
    void looksAtTheWholeRepositoryFromAFolderInIt() throws IOException {
        change();
        ChangedFiles changed = ChangedFiles.since("v1", working.path().resolve("articles"));
        assertTrue(changed.contains(working.path().resolve("articles/edited.txt")));
        assertFalse(changed.contains(working.path().resolve("articles/same.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output=x", "-O/etc/passwd", "nowhere", "", "HEAD; touch x", "$(touch x)", "v1 --output=x"})
    void neverReadsARefAsAnythingElse(String ref) throws IOException {
        assertThrows(UsageException.class, () -> ChangedFiles.since(ref, working.path()));
        assertFalse(Files.exists(working.path().resolve("x")));
    }

    @Test
    void refusesAFolderThatIsInNoRepository() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        UsageException refusal = assertThrows(UsageException.class, () -> ChangedFiles.since("HEAD", outside));
        assertEquals("--changed-since HEAD: the working folder is in no Git repository", refusal.getMessage());
    }

    private void change() throws IOException {
        working.write("articles/committed.txt", "The port is open.\n");
        working.write("articles/it's \"new\" \u00e9.txt", "The port is open.\n");
        git("commit", "-qam", "second");
        working.write("articles/staged.txt", "The port is open.\n");
        git("add", "-A");
        working.write("articles/edited.txt", "The port is open.\n");
        working.write("articles/created file.txt", "The port is open.\n");
        working.write("articles/ignored.txt", "The port is open.\n");
        Files.delete(working.path().resolve("articles/deleted.txt"));
    }

    /** The ids of the articles that are checked. */
    private List<String> checked(String ref, String... inputs) throws IOException {
        List<String> told = new ArrayList<>();
        DocumentSink sink = new DocumentSink() {
            @Override
            public void document(Document document) {
                told.add(document.id());
            }

            @Override
            public void unreadable(String id, String reason) {
                told.add("unreadable " + id);
            }
        };
        DocumentReader reader = new DocumentReader(working.path(), System.in);
        reader.read(List.of(inputs), new ChangedOnly(ChangedFiles.since(ref, working.path()), working.path(), sink));
        return told;
    }

    private void git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).directory(working.path().toFile()).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            assertEquals(0, process.waitFor(), said);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}

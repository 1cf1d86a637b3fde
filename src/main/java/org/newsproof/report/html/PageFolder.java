package org.newsproof.report.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.newsproof.report.Staging;

/**
 * The folder of a report. Its pages are written out of sight and moved into place together, the index last. Pages
 * carry a mark with their own file name: by it a later run knows which pages it may replace or remove. All other
 * files are left alone, a page that somebody copied to another name among them.
 */
final class PageFolder implements Closeable {
    static final String INDEX = "index.html";

    /** The mark stands at the top of a page, before anything that an article could have put there. */
    private static final int MARK_WITHIN_BYTES = 400;

    private final Path folder;
    private final Staging staging;
    private final Set<String> written = new LinkedHashSet<>();

    /** @throws IOException also when the folder has an index page that is not ours */
    PageFolder(Path folder) throws IOException {
        this.folder = folder;
        if (isTaken(INDEX)) {
            throw new IOException(folder.resolve(INDEX) + " was not written by newsproof; choose another folder");
        }
        staging = Staging.in(folder);
    }

    /** Whether somebody else's file has the name. */
    boolean isTaken(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) && !isOurs(file);
    }

    Writer write(String name) throws IOException {
        written.add(name);
        return Files.newBufferedWriter(staging.file(name));
    }

    /** Puts the written pages in place and removes those of an earlier run. */
    void publish() throws IOException {
        for (String name : written) {
            if (!name.equals(INDEX)) {
                staging.move(name, folder.resolve(name));
            }
        }
        staging.move(INDEX, folder.resolve(INDEX));
        removeOldPages();
        staging.close();
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }

    private void removeOldPages() throws IOException {
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*.html")) {
            for (Path page : pages) {
                if (!written.contains(page.getFileName().toString()) && isOurs(page)) {
                    Files.deleteIfExists(page);
                }
            }
        }
    }

    private static boolean isOurs(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String mark = "<meta name=\"newsproof-page\" content=\"" + file.getFileName() + "\">";
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MARK_WITHIN_BYTES), StandardCharsets.ISO_8859_1).contains(mark);
        } catch (IOException unreadable) {
            return false;
        }
    }
}

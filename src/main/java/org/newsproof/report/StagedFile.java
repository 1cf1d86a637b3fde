package org.newsproof.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is replaced in one step when its new contents are whole. */
final class StagedFile implements Target {
    private final Path path;
    private final String name;
    private final Staging staging;
    private final OutputStream stream;

    StagedFile(Path given) throws IOException {
        path = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath(); // a link goes on pointing to its file
        name = path.getFileName().toString();
        staging = Staging.in(path.getParent());
        stream = new BufferedOutputStream(Files.newOutputStream(staging.file(name)));
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void publish() throws IOException {
        stream.close();
        keepPermissions();
        staging.move(name, path);
        staging.close();
    }

    /** Who may read and write the file stays as it was. */
    private void keepPermissions() throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        PosixFileAttributeView now = Files.getFileAttributeView(staging.file(name), PosixFileAttributeView.class);
        if (before != null && now != null && Files.exists(path)) {
            now.setPermissions(before.readAttributes().permissions());
        }
    }

    @Override
    public void close() throws IOException {
        try (staging) {
            stream.close();
        }
    }
}

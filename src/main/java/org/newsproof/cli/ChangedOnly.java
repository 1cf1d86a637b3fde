package org.newsproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentSink;
import org.newsproof.document.Origin;

/** Passes on what comes from files that changed, and what comes from no file. */
final class ChangedOnly implements DocumentSink {
    private final ChangedFiles changed;
    private final Path workingFolder;
    private final DocumentSink sink;

    ChangedOnly(ChangedFiles changed, Path workingFolder, DocumentSink sink) {
        this.changed = changed;
        this.workingFolder = workingFolder;
        this.sink = sink;
    }

    @Override
    public void document(Document document) throws IOException {
        Optional<Path> file = document.origin().flatMap(Origin::file);
        if (file.isEmpty() || changed.contains(file.get())) {
            sink.document(document);
        }
    }

    /** A file that cannot be read matters only when it changed; that an input is not there always does. */
    @Override
    public void unreadable(String id, String reason) throws IOException {
        if (!isUnchangedFile(id)) {
            sink.unreadable(id, reason);
        }
    }

    private boolean isUnchangedFile(String id) {
        try {
            Path file = workingFolder.resolve(id);
            return Files.isRegularFile(file) && !changed.contains(file);
        } catch (InvalidPathException noFile) {
            return false;
        }
    }
}

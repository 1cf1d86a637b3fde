package org.newsproof.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Explains failures in one line. */
final class Failures {
    private Failures() {}

    static String explain(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return explain(unchecked.getCause());
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return ((FileSystemException) failure).getFile() + ": is not a folder";
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + (file.getReason() == null ? "cannot be used" : file.getReason().toLowerCase(Locale.ROOT));
        }
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; give the program more with JAVA_TOOL_OPTIONS=-Xmx4g";
        }
        String message = failure.getMessage();
        String line = message == null ? failure.getClass().getSimpleName() : message.lines().findFirst().orElse("");
        return line + (failure instanceof IOException ? "" : " (this is a mistake of the program; NEWSPROOF_DEBUG=1 shows where)");
    }
}

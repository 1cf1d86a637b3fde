package org.newsproof.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a report of one file goes: written out of sight, then shown as a whole. */
public interface Target extends Closeable {

    /** The file, or the device or pipe, at the path. */
    static Target at(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder; this report needs the name of a file");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return new SpooledStream(Files.newOutputStream(path)); // moving a file there would put an end to the device
        }
        return new StagedFile(path);
    }

    /** A stream that gets the whole at once and is flushed, not closed. */
    static Target on(OutputStream destination) throws IOException {
        return new SpooledStream(destination);
    }

    /** What to write the report to; closed by this target. */
    OutputStream stream();

    /** Shows what was written. */
    void publish() throws IOException;

    /** Throws away what was written, unless published. */
    @Override
    void close() throws IOException;
}

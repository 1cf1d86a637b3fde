package org.newsproof.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A stream that gets a report only when it is whole; until then the report lies in a file of the system's temporary
 * folder. So {@code newsproof check --format json > report.json} does not leave half a report behind when it is
 * interrupted.
 */
final class SpooledStream implements Target {
    private final OutputStream destination;
    private final FileChannel spool;
    private final OutputStream stream;

    /** @param destination flushed, never closed */
    SpooledStream(OutputStream destination) throws IOException {
        this.destination = destination;
        spool = FileChannel.open(
                Files.createTempFile("newsproof-", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        stream = new BufferedOutputStream(Channels.newOutputStream(spool));
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void publish() throws IOException {
        stream.flush();
        spool.position(0);
        Channels.newInputStream(spool).transferTo(destination);
        destination.flush();
        spool.close();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}

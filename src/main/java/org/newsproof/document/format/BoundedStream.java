package org.newsproof.document.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.newsproof.document.UnreadableInput;

/** A stream that refuses to give more than so many bytes. Not thread-safe. */
public final class BoundedStream extends FilterInputStream {
    private final String refusal;
    private long left;

    private BoundedStream(InputStream in, long most, String refusal) {
        super(in);
        this.left = most;
        this.refusal = refusal;
    }

    /** At most {@link Limits#LARGEST_FILE} bytes. */
    public static BoundedStream plain(InputStream in) {
        return new BoundedStream(in, Limits.LARGEST_FILE, "is larger than " + mebibytes(Limits.LARGEST_FILE));
    }

    /**
     * What a gzip stream has in it. The stream is closed with this one, and when it is no gzip.
     *
     * @param packed how many bytes the packed stream has
     * @throws IOException when it is no gzip
     */
    public static BoundedStream unpacked(InputStream gzip, long packed) throws IOException {
        try {
            return unpacking(new GZIPInputStream(gzip), packed, Limits.LARGEST_FILE);
        } catch (ZipException | EOFException e) {
            gzip.close();
            throw new UnreadableInput("is no gzip file");
        }
    }

    /** @param largest what may be unpacked at most, whatever the packed size is; in bytes */
    static BoundedStream unpacking(InputStream in, long packed, long largest) {
        long byRatio = Math.max(Limits.ALWAYS_UNPACKED, packed * Limits.MOST_TIMES_UNPACKED);
        String refusal = byRatio < largest
                ? "unpacks to more than " + Limits.MOST_TIMES_UNPACKED + " times its size, which no text does"
                : "unpacks to more than " + mebibytes(largest);
        return new BoundedStream(in, Math.min(byRatio, largest), refusal);
    }

    private static String mebibytes(long bytes) {
        return bytes / 1024 / 1024 + " MiB";
    }

    @Override
    public int read() throws IOException {
        int next = whole(super::read);
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = whole(() -> super.read(into, offset, length));
        count(Math.max(0, read));
        return read;
    }

    private interface Reading {
        int read() throws IOException;
    }

    private static int whole(Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (EOFException | ZipException e) {
            throw new UnreadableInput("is damaged: what is packed in it ends too early or is no longer what was packed");
        }
    }

    private void count(int read) throws UnreadableInput {
        left -= read;
        if (left < 0) {
            throw new UnreadableInput(refusal);
        }
    }
}

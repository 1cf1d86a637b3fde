package org.newsproof.report;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsproof.document.Field;
import org.newsproof.document.JsonLineText;
import org.newsproof.document.Origin;
import org.newsproof.policy.AppliedFix;
import org.newsproof.policy.Repair;

/**
 * A file of JSON lines, copied line by line with some of its documents fixed; every other byte stays. It is read for a second time, so
 * that not more than a line of it is in memory.
 */
final class FixedLines implements Closeable {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path path;
    private final InputStream in;
    private final Target target;
    private int copied;

    FixedLines(Path path, Target target) throws IOException {
        this.path = path;
        this.target = target;
        this.in = new BufferedInputStream(Files.newInputStream(path));
    }

    /** Whether the place is one that this copy has still before it. */
    boolean holds(Origin origin) {
        return origin instanceof Origin.Line line && line.path().equals(path) && line.number() > copied;
    }

    /** Copies all lines up to this one, and this one with its fixes. */
    void write(int number, Repair repair) throws IOException {
        while (copied < number - 1) {
            target.stream().write(nextLine());
            copied++;
        }
        byte[] line = nextLine();
        copied++;
        target.stream().write(repair.count() == 0 ? line : fixed(line, repair));
    }

    private byte[] fixed(byte[] bytes, Repair repair) throws IOException {
        String read = new String(bytes, StandardCharsets.UTF_8);
        String mark = read.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        JsonLineText line = new JsonLineText(read.substring(mark.length()));
        for (Field field : List.of(Field.TEXT, Field.HEADLINE)) {
            if (!line.text(field).equals(repair.original().field(field).orElse(""))) {
                throw new IOException(path + " has changed since it was read");
            }
        }
        for (Repair.Round round : repair.rounds()) {
            for (int i = round.fixes().size() - 1; i >= 0; i--) { // from the end: the places before stay where they are
                AppliedFix fix = round.fixes().get(i);
                line.replace(fix.span(), fix.replacement());
            }
        }
        return (mark + line).getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes up to and with the next line end; none at the end of the file. */
    private byte[] nextLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            line.write(next);
            if (next == '\n') {
                break;
            }
            next = in.read();
        }
        return line.toByteArray();
    }

    /** Copies what is left and shows the whole. */
    void finish() throws IOException {
        in.transferTo(target.stream());
        target.publish();
    }

    @Override
    public void close() throws IOException {
        try (in) {
            target.close();
        }
    }
}

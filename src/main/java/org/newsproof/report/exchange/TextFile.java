package org.newsproof.report.exchange;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.newsproof.report.Target;
import org.newsproof.report.WellFormed;

/** A report in UTF-8 in the making; its target gets nothing before it is published. Not thread-safe. */
final class TextFile implements Closeable {
    private final Target target;
    private final Writer writer;

    /** @param target this file's to close */
    TextFile(Target target) {
        this.target = target;
        this.writer = new BufferedWriter(new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8));
    }

    void write(String text) throws IOException {
        writer.write(WellFormed.text(text));
    }

    void publish() throws IOException {
        writer.flush();
        target.publish();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}

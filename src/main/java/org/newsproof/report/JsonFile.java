package org.newsproof.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;

/** A JSON report in the making; its target gets nothing before it is published. Not thread-safe. */
public final class JsonFile implements Closeable {
    private final Target target;
    private final JsonGenerator json;

    /** @param target this file's to close */
    public JsonFile(Target target) throws IOException {
        this.target = target;
        json = new JsonFactory().createGenerator(target.stream());
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET); // the target is not done with it
        json.setPrettyPrinter(JsonLayout.printer());
    }

    public JsonGenerator json() {
        return json;
    }

    /** Writes a member, with U+FFFD for halves of characters. */
    public void write(String key, String text) throws IOException {
        json.writeStringField(key, WellFormed.text(text));
    }

    public void write(String key, int number) throws IOException {
        json.writeNumberField(key, number);
    }

    public void publish() throws IOException {
        json.writeRaw('\n');
        json.close();
        target.publish();
    }

    @Override
    public void close() throws IOException {
        target.close(); // not the generator, which would complete the brackets of half a report
    }
}

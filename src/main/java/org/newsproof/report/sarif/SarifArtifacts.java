package org.newsproof.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.newsproof.report.JsonFile;

/** The addresses of the files that were checked, kept in the system's temporary folder until the report needs them: there may be many. */
final class SarifArtifacts implements Closeable {
    private final FileChannel spool;
    private final BufferedWriter writer;
    private String last = "";
    private int count;

    SarifArtifacts() throws IOException {
        spool = FileChannel.open(
                Files.createTempFile("newsproof-sarif-", ".tmp"), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        writer = new BufferedWriter(Channels.newWriter(spool, StandardCharsets.UTF_8));
    }

    /** The index of a file; documents of one file come one after the other. */
    int index(String address) throws IOException {
        if (count == 0 || !address.equals(last)) {
            writer.write(address + "\n");
            last = address;
            count++;
        }
        return count - 1;
    }

    void write(JsonFile file) throws IOException {
        JsonGenerator json = file.json();
        writer.flush();
        spool.position(0);
        BufferedReader reader = new BufferedReader(Channels.newReader(spool, StandardCharsets.UTF_8));
        json.writeArrayFieldStart("artifacts");
        for (String address = reader.readLine(); address != null; address = reader.readLine()) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            file.write("uri", address);
            json.writeEndObject();
            json.writeArrayFieldStart("roles");
            json.writeString("analysisTarget");
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}

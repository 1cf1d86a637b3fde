package org.newsproof.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.newsproof.report.InputError;
import org.newsproof.report.JsonFile;
import org.newsproof.report.exchange.InputFault;

/** What the program says of its own run: the inputs that it could not check. */
final class SarifNotifications {
    private SarifNotifications() {}

    /** The kinds of notifications, for the tool. */
    static void writeDescriptors(JsonFile file) throws IOException {
        JsonGenerator json = file.json();
        json.writeArrayFieldStart("notifications");
        json.writeStartObject();
        file.write("id", InputFault.RULE);
        json.writeObjectFieldStart("shortDescription");
        file.write("text", "An input could not be checked");
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        file.write("level", "error");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** The one run; a success when everything could be checked. */
    static void write(JsonFile file, List<InputError> errors) throws IOException {
        JsonGenerator json = file.json();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", errors.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (InputError error : errors) {
            write(file, error);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void write(JsonFile file, InputError error) throws IOException {
        JsonGenerator json = file.json();
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        file.write("id", InputFault.RULE);
        file.write("index", 0);
        json.writeEndObject();
        file.write("level", "error");
        json.writeObjectFieldStart("message");
        file.write("text", error.message());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        file.write("uri", FileAddress.of(error.id()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}

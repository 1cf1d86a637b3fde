package org.newsproof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The published schema of JSON reports. */
public final class ReportSchema {
    private static final Schema SCHEMA = read();

    private ReportSchema() {}

    /** Fails the test unless the report is as the schema says; gives the report back. */
    public static String accept(String report) {
        assertEquals(List.of(), errors(report), report);
        return report;
    }

    static List<Error> errors(String report) {
        return SCHEMA.validate(report, InputFormat.JSON);
    }

    private static Schema read() {
        try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the schema", e);
        }
    }
}

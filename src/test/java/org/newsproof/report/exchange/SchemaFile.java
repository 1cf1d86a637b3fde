package org.newsproof.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.newsproof.ProjectFiles;
import org.xml.sax.SAXException;

/** A schema of the test resources, by its path below {@code schemas}. */
public record SchemaFile(String path) {
    private static final String FOLDER = "src/test/resources/schemas";

    /** Fails the test unless the report is as the schema says; gives the report back. */
    public String accept(String report) {
        assertEquals(List.of(), errors(report), report);
        return report;
    }

    /** What is wrong with a report, in words. */
    public List<String> errors(String report) {
        return path.endsWith(".xsd") ? xmlErrors(report) : jsonErrors(report);
    }

    private List<String> jsonErrors(String report) {
        SpecificationVersion version = text().contains("draft-07") ? SpecificationVersion.DRAFT_7 : SpecificationVersion.DRAFT_2020_12;
        List<Error> errors = SchemaRegistry.withDefaultDialect(version)
                .getSchema(text(), InputFormat.JSON)
                .validate(report, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        return errors.stream().map(Error::toString).toList();
    }

    private List<String> xmlErrors(String report) {
        List<String> errors = new ArrayList<>();
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(new StringReader(text())))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(report)));
        } catch (SAXException e) {
            errors.add(e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("a report in memory cannot be read", e);
        }
        return errors;
    }

    private String text() {
        return ProjectFiles.text(ProjectFiles.ROOT.resolve(FOLDER).resolve(path));
    }
}

package org.newsproof.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.JsonFile;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.Target;
import org.newsproof.report.Tool;
import org.newsproof.report.exchange.CatalogueRule;
import org.newsproof.report.exchange.FilePlaces;

/**
 * The report in SARIF 2.1.0: all rules, then the results as they come. Only the input errors are kept to the end.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the specification</a>
 */
public final class SarifReport implements Report {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonFile file;
    private final JsonGenerator json;
    private final SarifArtifacts artifacts;
    private final SarifResults results;
    private final Path workingFolder;
    private final List<InputError> errors = new ArrayList<>();

    /**
     * @param rules the whole catalogue; results of other rules have no {@code ruleIndex}
     * @param workingFolder absolute; what the addresses of files are relative to
     */
    public SarifReport(Target target, Tool tool, List<CatalogueRule> rules, Path workingFolder) throws IOException {
        this.workingFolder = workingFolder;
        file = new JsonFile(target);
        json = file.json();
        artifacts = new SarifArtifacts();
        SarifRules catalogue = new SarifRules(rules);
        results = new SarifResults(file, catalogue);
        json.writeStartObject();
        file.write("$schema", SCHEMA);
        file.write("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        file.write("name", tool.name());
        file.write("version", tool.version());
        catalogue.write(file);
        SarifNotifications.writeDescriptors(file);
        json.writeObjectFieldStart("properties");
        file.write("rulesVersion", tool.rulesVersion());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        file.write("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("newlineSequences");
        for (String lineEnd : List.of("\r\n", "\n", "\r")) {
            json.writeString(lineEnd);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        FilePlaces places = new FilePlaces(article.document(), workingFolder);
        int artifact = artifacts.index(FileAddress.of(places.file()));
        for (RatedFinding finding : article.verdict().findings()) {
            results.write(finding, article.document(), places, artifact);
        }
    }

    @Override
    public void add(InputError error) {
        errors.add(error);
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.writeEndArray();
        artifacts.write(file);
        SarifNotifications.write(file, errors);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        file.publish();
    }

    @Override
    public void close() throws IOException {
        try (artifacts) {
            file.close();
        }
    }
}

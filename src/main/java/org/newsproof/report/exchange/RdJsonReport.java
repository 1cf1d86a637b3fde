package org.newsproof.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsproof.document.Document;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.JsonFile;
import org.newsproof.report.Region;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.Target;
import org.newsproof.report.Tool;
import org.newsproof.report.WellFormed;

/** The Reviewdog Diagnostic Format ({@code reviewdog -f=rdjson}), with suggestions. Its columns count bytes of UTF-8. */
public final class RdJsonReport implements Report {
    private final JsonFile file;
    private final JsonGenerator json;
    private final Path workingFolder;
    private final Map<String, String> pages = new HashMap<>();

    /** @param workingFolder absolute; what the paths of files are relative to */
    public RdJsonReport(Target target, Tool tool, List<CatalogueRule> rules, Path workingFolder) throws IOException {
        this.workingFolder = workingFolder;
        rules.forEach(rule -> rule.page().ifPresent(page -> pages.put(rule.id(), page)));
        file = new JsonFile(target);
        json = file.json();
        json.writeStartObject();
        json.writeObjectFieldStart("source");
        file.write("name", tool.name());
        json.writeEndObject();
        json.writeArrayFieldStart("diagnostics");
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        FilePlaces places = new FilePlaces(article.document(), workingFolder);
        for (RatedFinding rated : article.findings()) {
            write(rated, places, article.document());
        }
    }

    private void write(RatedFinding rated, FilePlaces places, Document document) throws IOException {
        Finding finding = rated.finding();
        FilePlace place = places.place(finding.span());
        start(places.message(finding), rated.severity() == Severity.NOTE ? "INFO" : rated.severity().name(), finding.rule(), Optional.ofNullable(pages.get(finding.rule())));
        json.writeObjectFieldStart("location");
        file.write("path", place.file());
        writeRange(place, document);
        json.writeEndObject();
        List<Fix> fixes = new ArrayList<>(finding.fixes());
        fixes.removeIf(fix -> places.place(fix.span()).region().isEmpty());
        if (!fixes.isEmpty()) {
            json.writeArrayFieldStart("suggestions");
            for (Fix fix : fixes) {
                json.writeStartObject();
                writeRange(places.place(fix.span()), document);
                file.write("text", fix.replacement());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void start(String message, String severity, String rule, Optional<String> page) throws IOException {
        json.writeStartObject();
        file.write("message", message);
        file.write("severity", severity);
        json.writeObjectFieldStart("code");
        file.write("value", rule);
        if (page.isPresent()) {
            file.write("url", page.get());
        }
        json.writeEndObject();
    }

    private void writeRange(FilePlace place, Document document) throws IOException {
        json.writeObjectFieldStart("range");
        if (place.region().isPresent()) {
            Region region = place.region().get();
            Span span = place.place().span();
            writePosition("start", region.startLine(), byteColumn(document.text(), span.start(), region.startColumn()));
            writePosition("end", region.endLine(), byteColumn(document.text(), span.end(), region.endColumn()));
        } else {
            json.writeObjectFieldStart("start");
            file.write("line", place.line());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writePosition(String name, int line, int column) throws IOException {
        json.writeObjectFieldStart(name);
        file.write("line", line);
        file.write("column", column);
        json.writeEndObject();
    }

    /** From 1, in bytes of UTF-8. */
    private static int byteColumn(String text, int offset, int column) {
        String before = text.substring(offset - (column - 1), offset);
        return WellFormed.text(before).getBytes(StandardCharsets.UTF_8).length + 1;
    }

    @Override
    public void add(InputError error) throws IOException {
        start(InputFault.message(error.message()), Severity.ERROR.name(), InputFault.RULE, Optional.empty());
        json.writeObjectFieldStart("location");
        file.write("path", error.id());
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        file.publish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

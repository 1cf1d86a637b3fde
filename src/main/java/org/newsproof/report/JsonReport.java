package org.newsproof.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsproof.document.Field;
import org.newsproof.document.Origin;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.finding.Severity;
import org.newsproof.policy.AppliedFix;
import org.newsproof.policy.Notice;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;

/**
 * The JSON report, as {@code report.schema.json} describes it. Articles are written as they come, and only the input
 * errors are kept to the end. Lines end with LF on every system.
 */
public final class JsonReport implements Report {
    private static final int SCHEMA_VERSION = 1;

    private final JsonFile file;
    private final JsonGenerator json;
    private final List<InputError> errors = new ArrayList<>();

    /** A report in a file, which keeps its old contents until the new report is whole. */
    public JsonReport(Path file, Tool tool) throws IOException {
        this(Target.at(file), tool);
    }

    /** A report on a stream, which gets nothing before the report is whole, and is flushed but not closed. */
    public JsonReport(OutputStream stream, Tool tool) throws IOException {
        this(new SpooledStream(stream), tool);
    }

    /** A report at a target, which is the report's to close. */
    public JsonReport(Target target, Tool tool) throws IOException {
        file = new JsonFile(target);
        json = file.json();
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        write("name", tool.name());
        write("version", tool.version());
        write("rulesVersion", tool.rulesVersion());
        json.writeEndObject();
        json.writeArrayFieldStart("documents");
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        Places places = new Places(article.document());
        json.writeStartObject();
        write("id", article.document().id());
        json.writeNumberField("words", article.words());
        json.writeNumberField("score", article.score());
        if (article.document().origin().filter(Origin::isExtracted).isPresent()) {
            write("extractedText", article.document().text());
        }
        json.writeArrayFieldStart("findings");
        for (RatedFinding finding : article.verdict().findings()) {
            write(finding, places);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notices");
        for (Notice notice : article.verdict().notices()) {
            write(notice, places);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("fixed");
        for (int round = 0; round < article.repair().rounds().size(); round++) {
            write(article.repair().rounds().get(round), round + 1);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void add(InputError error) {
        errors.add(error);
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.writeEndArray();
        writeErrors();
        write(summary);
        json.writeEndObject();
        file.publish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void write(RatedFinding rated, Places places) throws IOException {
        Finding finding = rated.finding();
        Place place = places.place(finding.span());
        json.writeStartObject();
        write("rule", finding.rule());
        write("category", finding.category().key());
        write("severity", rated.severity().key());
        json.writeNumberField("confidence", finding.confidence());
        write("message", finding.message());
        json.writeObjectFieldStart("span");
        writePosition(place);
        json.writeEndObject();
        write("text", place.words());
        json.writeArrayFieldStart("related");
        for (Related related : finding.related()) {
            write(related, places.place(related.span()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            write(fix, finding.span().field());
        }
        json.writeEndArray();
        write("fingerprint", rated.fingerprint());
        writeState(rated);
        json.writeEndObject();
    }

    private void writeState(RatedFinding rated) throws IOException {
        if (rated.suppression().isPresent()) {
            json.writeObjectFieldStart("suppressed");
            write("kind", rated.suppression().get().kind().key());
            write("reason", rated.suppression().get().reason());
            json.writeEndObject();
        }
        if (rated.isKnown()) {
            json.writeBooleanField("baseline", true);
        }
    }

    private void write(Notice notice, Places places) throws IOException {
        json.writeStartObject();
        write("message", notice.message());
        if (notice.span().isPresent()) {
            json.writeObjectFieldStart("span");
            writePosition(places.place(notice.span().get()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(Repair.Round round, int number) throws IOException {
        Places places = new Places(round.before());
        for (AppliedFix fix : round.fixes()) {
            json.writeStartObject();
            write("rule", fix.rule());
            json.writeNumberField("round", number);
            json.writeObjectFieldStart("span");
            writePosition(places.place(fix.span()));
            json.writeEndObject();
            write("text", fix.words());
            write("replacement", fix.replacement());
            json.writeEndObject();
        }
    }

    private void write(Related related, Place place) throws IOException {
        json.writeStartObject();
        writePosition(place);
        write("text", place.words());
        write("message", related.message());
        json.writeEndObject();
    }

    private void write(Fix fix, Field findingField) throws IOException {
        Span span = fix.span();
        json.writeStartObject();
        if (span.field() != findingField) {
            write("field", span.field().key());
        }
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        write("replacement", fix.replacement());
        json.writeEndObject();
    }

    private void writePosition(Place place) throws IOException {
        write("field", place.span().field().key());
        json.writeNumberField("start", place.span().start());
        json.writeNumberField("end", place.span().end());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    private void writeErrors() throws IOException {
        json.writeArrayFieldStart("errors");
        for (InputError error : errors) {
            json.writeStartObject();
            write("id", error.id());
            write("message", error.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("documents", summary.documents());
        json.writeNumberField("words", summary.words());
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.key(), summary.count(severity));
        }
        json.writeNumberField("fixed", summary.fixes());
        json.writeNumberField("baseline", summary.setAside().known());
        json.writeNumberField("suppressed", summary.setAside().suppressed());
        json.writeNumberField("ignoredSwitches", summary.setAside().ignoredSwitches());
        json.writeEndObject();
    }

    private void write(String key, String text) throws IOException {
        file.write(key, text);
    }
}

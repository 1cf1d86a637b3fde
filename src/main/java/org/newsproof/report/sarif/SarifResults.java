package org.newsproof.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsproof.document.Document;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Suppression;
import org.newsproof.report.JsonFile;
import org.newsproof.report.Place;
import org.newsproof.report.Region;
import org.newsproof.report.exchange.FilePlace;
import org.newsproof.report.exchange.FilePlaces;

/** Writes findings as results. Where a file holds the article in another form, such as a line of JSON, the line is given and there are no fixes. */
final class SarifResults {
    private static final String FINGERPRINT = "newsproof/v1";
    /** Brackets that a reader would take for a link to a location. */
    private static final Pattern LINK = Pattern.compile("\\[(?=[^\\]]*\\]\\()");
    private static final int PERCENT = 100;

    private final JsonFile file;
    private final JsonGenerator json;
    private final SarifRules rules;

    SarifResults(JsonFile file, SarifRules rules) {
        this.file = file;
        this.json = file.json();
        this.rules = rules;
    }

    /** @param artifact the index of the document's file among those of the run */
    void write(RatedFinding rated, Document document, FilePlaces places, int artifact) throws IOException {
        Finding finding = rated.finding();
        json.writeStartObject();
        file.write("ruleId", finding.rule());
        Optional<Integer> rule = rules.index(finding.rule());
        if (rule.isPresent()) {
            file.write("ruleIndex", rule.get());
        }
        file.write("level", SarifRules.level(rated.severity()));
        json.writeNumberField("rank", Math.round(finding.confidence() * PERCENT));
        writeText("message", message(finding));
        json.writeArrayFieldStart("locations");
        writeLocation(0, places.place(finding.span()), document, artifact, Optional.empty());
        json.writeEndArray();
        writeRelated(finding, document, places, artifact);
        json.writeObjectFieldStart("partialFingerprints");
        file.write(FINGERPRINT, rated.fingerprint());
        json.writeEndObject();
        writeState(rated);
        writeFixes(finding, places, artifact);
        json.writeEndObject();
    }

    /** Of each result, since a run that says it of one says it of all; without a baseline all are new. */
    private void writeState(RatedFinding rated) throws IOException {
        file.write("baselineState", rated.isKnown() ? "unchanged" : "new");
        json.writeArrayFieldStart("suppressions");
        if (rated.suppression().isPresent()) {
            Suppression suppression = rated.suppression().get();
            json.writeStartObject();
            file.write("kind", suppression.kind().key());
            file.write("status", "accepted");
            file.write("justification", suppression.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The message with links to the other places, which some viewers show only where they are linked. */
    private static String message(Finding finding) {
        StringBuilder message = new StringBuilder(LINK.matcher(finding.message()).replaceAll("\\\\["));
        for (int i = 1; i <= finding.related().size(); i++) {
            message.append(i == 1 ? " (see [" : ", [").append(i == 1 ? "the other place" : "another").append("](").append(i).append(')');
        }
        return finding.related().isEmpty() ? message.toString() : message.append(')').toString();
    }

    private void writeRelated(Finding finding, Document document, FilePlaces places, int artifact) throws IOException {
        List<Related> related = finding.related();
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (int i = 0; i < related.size(); i++) {
            writeLocation(i + 1, places.place(related.get(i).span()), document, artifact, Optional.of(related.get(i).message()));
        }
        json.writeEndArray();
    }

    private void writeLocation(int id, FilePlace place, Document document, int artifact, Optional<String> message) throws IOException {
        json.writeStartObject();
        file.write("id", id);
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(place, artifact);
        json.writeObjectFieldStart("region");
        if (place.region().isPresent()) {
            writeRegion(place.region().get(), place.place().span());
            writeText("snippet", place.place().words());
        } else {
            file.write("startLine", place.line());
        }
        json.writeEndObject();
        json.writeEndObject();
        if (place.region().isEmpty()) {
            writeInDocument(place.place(), document.id());
        }
        if (message.isPresent()) {
            writeText("message", message.get());
        }
        json.writeEndObject();
    }

    /** Where the words are in the article, for a file that holds it in another form. */
    private void writeInDocument(Place place, String document) throws IOException {
        String field = place.span().field().key();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        file.write("name", field);
        file.write("fullyQualifiedName", document + "/" + field);
        file.write("kind", "member");
        json.writeObjectFieldStart("properties");
        file.write("start", place.span().start());
        file.write("end", place.span().end());
        file.write("line", place.line());
        file.write("column", place.column());
        file.write("text", place.words());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeArtifact(FilePlace place, int artifact) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        file.write("uri", FileAddress.of(place.file()));
        file.write("index", artifact);
        json.writeEndObject();
    }

    private void writeRegion(Region region, Span span) throws IOException {
        file.write("startLine", region.startLine());
        file.write("startColumn", region.startColumn());
        file.write("endLine", region.endLine());
        file.write("endColumn", region.endColumn());
        file.write("charOffset", span.start());
        file.write("charLength", span.length());
    }

    private void writeFixes(Finding finding, FilePlaces places, int artifact) throws IOException {
        List<Fix> fixes = finding.fixes().stream().filter(fix -> places.place(fix.span()).region().isPresent()).toList();
        if (fixes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : fixes) {
            FilePlace place = places.place(fix.span());
            json.writeStartObject();
            json.writeArrayFieldStart("artifactChanges");
            json.writeStartObject();
            writeArtifact(place, artifact);
            json.writeArrayFieldStart("replacements");
            json.writeStartObject();
            json.writeObjectFieldStart("deletedRegion");
            writeRegion(place.region().orElseThrow(), fix.span());
            json.writeEndObject();
            writeText("insertedContent", fix.replacement());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeText(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        file.write("text", text);
        json.writeEndObject();
    }
}

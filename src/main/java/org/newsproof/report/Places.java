package org.newsproof.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.LineIndex;
import org.newsproof.document.SourceMap;
import org.newsproof.document.Span;

/** Finds the lines and words of one document's spans: lines of the file where the document knows them, else of the field. Not thread-safe. */
public final class Places {
    private final Document document;
    private final Optional<SourceMap> inFile;
    private final Map<Field, LineIndex> lines = new EnumMap<>(Field.class);

    public Places(Document document) {
        this.document = document;
        this.inFile = document.origin().flatMap(origin -> origin.map());
    }

    /** @throws IndexOutOfBoundsException when the span lies outside of its field */
    public Place place(Span span) {
        if (span.field() == Field.TEXT && inFile.isPresent()) {
            return new Place(span, inFile.get().line(span.start()), inFile.get().column(span.start()), document.slice(span));
        }
        LineIndex index = index(span.field());
        return new Place(span, index.line(span.start()), index.column(span.start()), document.slice(span));
    }

    /** @throws IndexOutOfBoundsException when the span lies outside of its field */
    public Region region(Span span) {
        if (span.field() == Field.TEXT && inFile.isPresent()) {
            SourceMap file = inFile.get();
            return new Region(file.line(span.start()), file.column(span.start()), file.line(span.end()), file.column(span.end()));
        }
        LineIndex index = index(span.field());
        return new Region(index.line(span.start()), index.column(span.start()), index.line(span.end()), index.column(span.end()));
    }

    private LineIndex index(Field of) {
        return lines.computeIfAbsent(of, field -> new LineIndex(document.field(field).orElse("")));
    }
}

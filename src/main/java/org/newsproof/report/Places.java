package org.newsproof.report;

import java.util.EnumMap;
import java.util.Map;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.LineIndex;
import org.newsproof.document.Span;

/** Finds the lines and words of one document's spans. Not thread-safe. */
public final class Places {
    private final Document document;
    private final Map<Field, LineIndex> lines = new EnumMap<>(Field.class);

    public Places(Document document) {
        this.document = document;
    }

    /** @throws IndexOutOfBoundsException when the span lies outside of its field */
    public Place place(Span span) {
        LineIndex index = index(span.field());
        return new Place(span, index.line(span.start()), index.column(span.start()), document.slice(span));
    }

    /** @throws IndexOutOfBoundsException when the span lies outside of its field */
    public Region region(Span span) {
        LineIndex index = index(span.field());
        return new Region(index.line(span.start()), index.column(span.start()), index.line(span.end()), index.column(span.end()));
    }

    private LineIndex index(Field of) {
        return lines.computeIfAbsent(of, field -> new LineIndex(document.field(field).orElse("")));
    }
}

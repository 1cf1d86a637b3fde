package org.newsproof.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article as it was given: immutable, its offsets are those of the given text. */
public final class Document {
    private final String id;
    private final Map<Field, String> fields;
    private final String language;
    private final @Nullable LocalDate date;
    private final @Nullable Origin origin;

    private Document(String id, Map<Field, String> fields, String language, @Nullable LocalDate date, @Nullable Origin origin) {
        this.id = id;
        this.fields = fields;
        this.language = language;
        this.date = date;
        this.origin = origin;
    }

    /** A document in English with nothing but a text. */
    public static Document of(String id, String text) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.TEXT, Objects.requireNonNull(text));
        return new Document(Objects.requireNonNull(id), fields, "en", null, null);
    }

    public Document withHeadline(String headline) {
        return with(Field.HEADLINE, headline);
    }

    /** This document with the original that it was translated from. */
    public Document withSource(String source) {
        return with(Field.SOURCE, source);
    }

    public Document withLanguage(String tag) {
        return new Document(id, fields, Objects.requireNonNull(tag), date, origin);
    }

    /** This document with its dateline: the day that "today" means in it. */
    public Document withDate(LocalDate day) {
        return new Document(id, fields, language, Objects.requireNonNull(day), origin);
    }

    /** This document with the place that it was read from. */
    public Document withOrigin(Origin place) {
        return new Document(id, fields, language, date, Objects.requireNonNull(place));
    }

    /** This document with other words in one of its fields. */
    public Document with(Field field, String value) {
        Map<Field, String> copy = new EnumMap<>(fields);
        copy.put(field, Objects.requireNonNull(value));
        return new Document(id, copy, language, date, origin);
    }

    /** The path or the given id; not safe as a file name and not necessarily unique. */
    public String id() {
        return id;
    }

    public String text() {
        return fields.getOrDefault(Field.TEXT, "");
    }

    public Optional<String> field(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** BCP 47 tag of the language that the text should be in. */
    public String language() {
        return language;
    }

    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** Where it was read from; none for a document that a program made. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /**
     * The words at a span.
     *
     * @throws IndexOutOfBoundsException when the span lies outside of its field
     */
    public String slice(Span span) {
        return fields.getOrDefault(span.field(), "").substring(span.start(), span.end());
    }

    /** How many runs of non-space characters the text has. */
    public int words() {
        int words = 0;
        boolean inWord = false;
        String text = text();
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }
}

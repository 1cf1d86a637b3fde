package org.newsproof.document;

/** The half-open range {@code [start, end)} in UTF-16 code units of one field of a document; never empty. */
public record Span(Field field, int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException unless {@code 0 <= start < end} */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") must satisfy 0 <= start < end");
        }
    }

    /** A span of the document's text. */
    public static Span of(int start, int end) {
        return new Span(Field.TEXT, start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return field == other.field && start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return field == other.field && start <= other.start && other.end <= end;
    }

    /**
     * The smallest span that holds both.
     *
     * @throws IllegalArgumentException when they lie in different fields
     */
    public Span cover(Span other) {
        if (field != other.field) {
            throw new IllegalArgumentException("no span covers " + this + " and " + other);
        }
        return new Span(field, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Headline before text before source, then by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byField = Integer.compare(order(field), order(other.field));
        if (byField != 0) {
            return byField;
        }
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    private static int order(Field field) {
        return switch (field) {
            case HEADLINE -> 0;
            case TEXT -> 1;
            case SOURCE -> 2;
        };
    }
}

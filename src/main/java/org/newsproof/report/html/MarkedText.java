package org.newsproof.report.html;

import java.util.List;

/** A field of an article with marks over its words: paragraphs of lines of runs. */
public record MarkedText(List<Paragraph> paragraphs) {

    public MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Whether a finding points into it. */
    public boolean isMarked() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .flatMap(line -> line.runs().stream())
                .anyMatch(run -> !run.covering().isEmpty());
    }

    /** Lines without an empty one between them. */
    public record Paragraph(List<Line> lines) {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line.
     *
     * @param number from 1, as in the field's own text
     * @param isExact whether every one of its spaces has to be shown
     */
    public record Line(int number, boolean isExact, List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }

        /** The style of the line. */
        public String style() {
            return isExact ? "line exact" : "line";
        }
    }

    /**
     * A stretch of one line that the same marks cover from end to end.
     *
     * @param starting the marks that begin here, by number
     * @param covering the marks over the run, the longest first
     */
    public record Run(List<Mark> starting, List<Mark> covering, List<Piece> pieces) {
        public Run {
            starting = List.copyOf(starting);
            covering = List.copyOf(covering);
            pieces = List.copyOf(pieces);
        }
    }
}

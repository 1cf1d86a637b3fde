package org.newsproof.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsproof.document.Span;
import org.newsproof.report.html.MarkedText.Line;
import org.newsproof.report.html.MarkedText.Paragraph;
import org.newsproof.report.html.MarkedText.Run;

/**
 * Cuts one text into runs at every beginning and end of a mark, so that marks may overlap in any way and each stays
 * visible. Used for one text, once.
 */
final class TextMarker {
    /**
     * More marks on top of each other cannot be told apart; those that are left out of a run still have their number.
     */
    private static final int DEEPEST = 6;

    private static final Comparator<Mark> LONGEST_FIRST = Comparator.comparingInt(
                    (Mark mark) -> -mark.span().length())
            .thenComparing(Mark::number)
            .thenComparing(Mark::place);

    /** Space that a browser would swallow. */
    private static final Pattern ODD_SPACE = Pattern.compile("^\\s|\\s\\s|\\t|\\s$");

    private final String text;
    private final List<Mark> waiting;
    private final List<Mark> open = new ArrayList<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<Line> paragraph = new ArrayList<>();

    /** @param marks of this text, in any order */
    TextMarker(String text, List<Mark> marks) {
        this.text = text;
        waiting = new ArrayList<>();
        for (Mark mark : marks) {
            Mark whole = new Mark(mark.number(), mark.place(), mark.finding(), wholeCharacters(mark.span()));
            waiting.add(whole);
            cuts.add(whole.span().start());
            cuts.add(whole.span().end());
        }
        waiting.sort(Comparator.comparing(Mark::span)
                .thenComparing(Mark::number)
                .thenComparing(Mark::place)
                .reversed());
    }

    MarkedText mark() {
        int number = 1;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            int next = lineBreakEnd(end);
            addLine(number++, start, end, next);
            start = next;
        }
        endParagraph();
        return new MarkedText(paragraphs);
    }

    private void addLine(int number, int start, int end, int next) {
        List<Run> runs = runs(start, end);
        boolean saysSomething = !text.substring(start, end).isBlank();
        List<Mark> starting = starting(next);
        if (!starting.isEmpty()) { // marks on nothing but a line break
            runs.add(new Run(starting, covering(end), List.of(Piece.LINE_BREAK)));
            saysSomething = true;
        }
        boolean startsMark = runs.stream().anyMatch(run -> !run.starting().isEmpty());
        if (saysSomething || startsMark) {
            boolean isExact = ODD_SPACE.matcher(text.substring(start, end)).find();
            paragraph.add(new Line(number, isExact, runs));
        } else {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(new Paragraph(paragraph));
            paragraph = new ArrayList<>();
        }
    }

    private List<Run> runs(int start, int end) {
        List<Run> runs = new ArrayList<>();
        int at = start;
        while (at < end) {
            Integer cut = cuts.higher(at);
            int to = cut == null ? end : Math.min(cut, end);
            List<Mark> starting = starting(at + 1);
            runs.add(new Run(starting, covering(at), Piece.of(text.substring(at, to))));
            at = to;
        }
        return runs;
    }

    /** Opens the marks that start before an offset. */
    private List<Mark> starting(int before) {
        List<Mark> starting = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.get(waiting.size() - 1).span().start() < before) {
            starting.add(waiting.remove(waiting.size() - 1));
        }
        open.addAll(starting);
        open.sort(LONGEST_FIRST);
        starting.sort(Comparator.comparing(Mark::number).thenComparing(Mark::place));
        return starting;
    }

    private List<Mark> covering(int offset) {
        open.removeIf(mark -> mark.span().end() <= offset);
        return List.copyOf(open.subList(Math.max(0, open.size() - DEEPEST), open.size()));
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int lineBreakEnd(int end) {
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private Span wholeCharacters(Span span) {
        int start = splitsPair(span.start()) ? span.start() - 1 : span.start();
        int end = splitsPair(span.end()) ? span.end() + 1 : span.end();
        return new Span(span.field(), start, end);
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}

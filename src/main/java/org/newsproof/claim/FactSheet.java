package org.newsproof.claim;

import java.util.List;
import org.newsproof.document.Span;

/** What an article says, for a person to look over: who does what to whom, the times and the figures, in text order. */
public record FactSheet(List<Relation> relations, List<TimeFact> times, List<Figure> figures) {

    public FactSheet {
        relations = List.copyOf(relations);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
    }

    /**
     * One event with a doer and somebody or something it is done to.
     *
     * @param event the kind of event, such as {@code transfer}
     * @param from the doer's name
     * @param to the other side's name
     * @param what the thing that changes hands, or an empty text where the event has none
     * @param standing how the article puts it: asserted, denied, feared ...
     */
    public record Relation(String event, String from, String to, String what, String standing, Span span) {}

    /** When something happens: the words for the time, and for what happens then. */
    public record TimeFact(String time, String event, Span span) {}

    /** A number and what it counts or measures. */
    public record Figure(String value, String of, Span span) {}
}

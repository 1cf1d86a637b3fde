package org.newsproof.claim;

import java.util.List;
import org.newsproof.document.Span;

/**
 * What an article says, for a person to look over: who does what to whom, the times, the figures, the people and who is quoted, each
 * list in text order.
 */
public record FactSheet(List<Relation> relations, List<TimeFact> times, List<Figure> figures, List<Person> people, List<Quotation> quotes) {

    public FactSheet {
        relations = List.copyOf(relations);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
        people = List.copyOf(people);
        quotes = List.copyOf(quotes);
    }

    /**
     * One event with those who take part in it. A text is empty where the article does not say.
     *
     * @param event the kind of event, such as {@code transfer}
     * @param from the doer's name
     * @param to the name of the other side
     * @param what the thing that changes hands, the place, and whatever else belongs to the event
     * @param when the words for its time
     * @param standing how the article puts it: asserted, denied, feared ...
     */
    public record Relation(String event, String from, String to, String what, String when, String standing, Span span) {}

    /** When something happens: the words for the time, and for what happens then. */
    public record TimeFact(String time, String event, Span span) {}

    /** A number and what it counts or measures. */
    public record Figure(String value, String of, Span span) {}

    /**
     * Somebody with a name.
     *
     * @param titles what stands before the name, each once, in text order: "Foreign Minister"
     * @param span the first mention
     */
    public record Person(String name, List<String> titles, Span span) {
        public Person {
            titles = List.copyOf(titles);
        }
    }

    /** Quoted words, without their marks, and who says them. */
    public record Quotation(String speaker, String words, Span span) {}
}

package org.newsproof.claim;

import java.util.List;
import org.newsproof.document.Span;

/**
 * What an article says, for a person to look over: who does what to whom, kind by kind of event; when; the figures, by what they
 * count; the people and who is quoted, in text order.
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
     * @param source who says so, where it is not the article itself
     */
    public record Relation(String event, String from, String to, String what, String when, String standing, String source, Span span) {}

    /**
     * When something happens: those whose day is known first, by time, then the others in text order.
     *
     * @param time the words for the time
     * @param day the first and the last day in ISO 8601, such as {@code 2024-05-12}; empty where it cannot be told
     * @param event the words for what happens then
     */
    public record TimeFact(String time, String day, String event, Span span) {}

    /**
     * A number and what it counts or measures.
     *
     * @param value as written, with the words that say how it is meant: "at least 12"
     * @param of what is counted, or what else the number says: "money", "age"
     * @param low the number, or the lower one of a range
     * @param high the same number, or the higher one of a range
     * @param bound how it is meant: exact, about, at least, at most, more than, less than
     * @param measure what kind of number it is: count, money, share, unit, age, duration
     * @param unit in the singular; empty for a count
     */
    public record Figure(String value, String of, double low, double high, String bound, String measure, String unit, Span span) {}

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

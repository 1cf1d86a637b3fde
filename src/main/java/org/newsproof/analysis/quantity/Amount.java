package org.newsproof.analysis.quantity;

import java.util.Optional;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;

/**
 * A number with what it counts or measures: "at least 12 soldiers", "$5.2 billion", "more than half of the voters".
 *
 * @param from first token of the number or of the currency before it; words such as "about" are not in it
 * @param to after its last token, or that of its unit
 * @param low the number itself, or the lower one of a range
 * @param high the same number, or the higher one of a range
 * @param unit in the singular: "dollar", "percent", "kilometre", "year"; empty for a count
 * @param countedFrom first token of the words for what is counted; the same as {@code countedTo} where they are not known
 */
public record Amount(Sentence sentence, int from, int to, double low, double high, Bound bound, Measure measure, Optional<String> unit, int countedFrom, int countedTo) {

    public Span span() {
        return sentence.span(from, to);
    }

    /** The words for what is counted or shared: "injured soldiers", "voters". */
    public Optional<Span> counted() {
        return countedFrom < countedTo ? Optional.of(sentence.span(countedFrom, countedTo)) : Optional.empty();
    }

    /** The noun of what is counted, in the singular. */
    public Optional<String> countedNoun() {
        return countedFrom < countedTo ? Optional.of(sentence.token(countedTo - 1).lemma()) : Optional.empty();
    }

    public boolean isRange() {
        return low < high;
    }

    /** Whether both can be said of one number: their values meet, with a tenth of tolerance where one is approximate. */
    public boolean allows(Amount other) {
        return floor() <= other.ceiling() && other.floor() <= ceiling();
    }

    private double floor() {
        return switch (bound) {
            case EXACT, AT_LEAST, MORE_THAN -> low;
            case ABOUT -> low * 0.9;
            case AT_MOST, LESS_THAN -> 0;
        };
    }

    private double ceiling() {
        return switch (bound) {
            case EXACT, AT_MOST, LESS_THAN -> high;
            case ABOUT -> high * 1.1;
            case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
        };
    }
}

package org.newsproof.analysis;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsproof.document.Span;

/**
 * Words for a point in time, as far as they say it.
 *
 * @param from first token in the sentence
 * @param to after the last token
 * @param minute of the day, when a clock time is given
 */
public record TimeExpression(
        Sentence sentence,
        int from,
        int to,
        Optional<DayOfWeek> weekday,
        Optional<PartOfDay> partOfDay,
        Optional<Month> month,
        OptionalInt day,
        OptionalInt year,
        OptionalInt minute) {

    public Span span() {
        return sentence.span(from, to);
    }

    /** Whether it names a day: a weekday or a day of a month. */
    public boolean namesDay() {
        return weekday.isPresent() || day.isPresent();
    }

    /**
     * Whether both can be said of one moment: nothing that both give differs, where "Sunday" and "Sunday evening" agree. A weekday
     * and a date say nothing of each other without a calendar.
     */
    public boolean allows(TimeExpression other) {
        return agree(weekday, other.weekday)
                && agree(month, other.month)
                && (!agreeOnMonth(other) || agree(day, other.day))
                && agree(year, other.year)
                && (partOfDay.isEmpty() || other.partOfDay.isEmpty() || partOfDay.get().allows(other.partOfDay.get()))
                && agree(minute, other.minute)
                && clockFits(this, other)
                && clockFits(other, this);
    }

    private boolean agreeOnMonth(TimeExpression other) {
        return month.isPresent() && month.equals(other.month);
    }

    private static boolean clockFits(TimeExpression clock, TimeExpression part) {
        return clock.minute.isEmpty() || part.partOfDay.isEmpty() || part.partOfDay.get().holds(clock.minute.getAsInt());
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}

package org.newsproof.analysis.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The half-open stretch {@code [start, end)} within which something happens, in local time.
 *
 * @param grain how exactly it is given: "in 1990" is a year, "from 1939 to 1945" is years too
 */
public record Interval(LocalDateTime start, LocalDateTime end, Grain grain) {

    /** @throws IllegalArgumentException unless it begins before it ends */
    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an interval from " + start + " to " + end);
        }
    }

    static Interval ofDays(LocalDate first, LocalDate last, Grain grain) {
        return new Interval(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), grain);
    }

    /** Whether one moment can lie in both. */
    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Its first, middle or last third: "early", "mid" and "late" in it. */
    Interval third(int index) {
        Duration length = Duration.between(start, end).dividedBy(3);
        LocalDateTime from = start.plus(length.multipliedBy(index));
        return new Interval(from, index == 2 ? end : from.plus(length), grain);
    }

    /** ISO 8601 of its first and its last day or minute: {@code 2024-05-12}, {@code 1990-01-01/1999-12-31}. */
    public String iso() {
        if (grain.compareTo(Grain.DAY) < 0) {
            return start + "/" + end;
        }
        LocalDate last = end.toLocalDate().minusDays(1);
        return start.toLocalDate().equals(last) || last.isBefore(start.toLocalDate()) ? start.toLocalDate().toString() : start.toLocalDate() + "/" + last;
    }
}

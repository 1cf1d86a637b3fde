package org.newsproof.analysis.time;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** How exactly words give a time, the finest first. */
public enum Grain {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY;

    private static final Map<String, Grain> UNITS = Map.ofEntries(
            Map.entry("minute", MINUTE), Map.entry("hour", HOUR), Map.entry("day", DAY), Map.entry("night", DAY), Map.entry("week", WEEK),
            Map.entry("fortnight", WEEK), Map.entry("weekend", WEEK), Map.entry("month", MONTH), Map.entry("quarter", SEASON), Map.entry("season", SEASON),
            Map.entry("year", YEAR), Map.entry("decade", DECADE), Map.entry("century", CENTURY));

    /** That of a unit of time, "days" or "century". */
    static Optional<Grain> ofUnit(String lemma) {
        return Optional.ofNullable(UNITS.get(lemma));
    }

    /** A moment so many units later, or earlier where the number is negative. */
    LocalDateTime shift(LocalDateTime moment, long amount) {
        return switch (this) {
            case MINUTE -> moment.plusMinutes(amount);
            case HOUR, PART_OF_DAY -> moment.plusHours(amount);
            case DAY -> moment.plusDays(amount);
            case WEEK -> moment.plusWeeks(amount);
            case MONTH -> moment.plusMonths(amount);
            case SEASON -> moment.plus(Period.ofMonths((int) (3 * amount)));
            case YEAR -> moment.plusYears(amount);
            case DECADE -> moment.plusYears(10 * amount);
            case CENTURY -> moment.plusYears(100 * amount);
        };
    }

    /** The whole unit in which a moment lies; a week begins on Monday. */
    Interval around(LocalDateTime moment) {
        LocalDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
        LocalDateTime year = day.withDayOfYear(1);
        LocalDateTime start = switch (this) {
            case MINUTE -> moment.truncatedTo(ChronoUnit.MINUTES);
            case HOUR, PART_OF_DAY -> moment.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> day.withDayOfMonth(1).withMonth(Month.of((day.getMonthValue() - 1) / 3 * 3 + 1).getValue());
            case YEAR -> year;
            case DECADE -> year.withYear(year.getYear() / 10 * 10);
            case CENTURY -> year.withYear((year.getYear() - 1) / 100 * 100 + 1);
        };
        return new Interval(start, shift(start, 1), this);
    }
}

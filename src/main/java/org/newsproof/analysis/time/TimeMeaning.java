package org.newsproof.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.newsproof.analysis.TimeExpression;

/** What words for a time say. */
public sealed interface TimeMeaning {

    /** When that is; nothing where it hangs on a day that is not known, and for a mere length of time. */
    Optional<Interval> interval(Anchor anchor);

    /** Which part of a stretch is meant: "early last year". */
    enum Edge { WHOLE, EARLY, MIDDLE, LATE }

    /** A weekday, date, month, year, part of day or clock time. */
    record Calendar(TimeExpression words) implements TimeMeaning {
        @Override
        public Optional<Interval> interval(Anchor anchor) {
            Optional<Interval> days = words.month().isPresent() || words.year().isPresent() ? date(anchor) : weekday(anchor);
            return days.map(day -> day.grain() == Grain.DAY ? withinDay(day) : day);
        }

        private Optional<Interval> date(Anchor anchor) {
            Optional<LocalDate> known = anchor.today();
            if (words.year().isEmpty() && known.isEmpty()) {
                return Optional.empty();
            }
            if (words.month().isEmpty()) {
                return Optional.of(Grain.YEAR.around(LocalDate.of(words.year().getAsInt(), 1, 1).atStartOfDay()));
            }
            Month month = words.month().get();
            int year = words.year().orElseGet(() -> yearOf(month, known.orElseThrow(), anchor.ahead()));
            LocalDate first = LocalDate.of(year, month, 1);
            if (words.day().isEmpty()) {
                return Optional.of(Grain.MONTH.around(first.atStartOfDay()));
            }
            int day = words.day().getAsInt();
            return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(Grain.DAY.around(first.withDayOfMonth(day).atStartOfDay()));
        }

        /** "in October" is the last October, or the next one where the sentence looks ahead. */
        private static int yearOf(Month month, LocalDate today, boolean ahead) {
            int away = month.getValue() - today.getMonthValue();
            return ahead ? today.getYear() + (away < 0 ? 1 : 0) : today.getYear() - (away > 0 ? 1 : 0);
        }

        private Optional<Interval> weekday(Anchor anchor) {
            if (words.weekday().isEmpty()) {
                return words.minute().isPresent() || words.partOfDay().isPresent() ? anchor.story().map(day -> Grain.DAY.around(day.atStartOfDay())) : Optional.empty();
            }
            DayOfWeek day = words.weekday().get();
            return anchor.today()
                    .map(today -> today.with(anchor.ahead() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)))
                    .map(date -> Grain.DAY.around(date.atStartOfDay()));
        }

        private Interval withinDay(Interval day) {
            if (words.minute().isPresent()) {
                return Grain.MINUTE.around(day.start().plusMinutes(words.minute().getAsInt()));
            }
            return words.partOfDay()
                    .map(part -> new Interval(day.start().plusMinutes(part.from()), day.start().plusMinutes(part.to()), Grain.PART_OF_DAY))
                    .orElse(day);
        }
    }

    /** "the summer of 2019", "last winter" through {@link Shift}; spring is March to May, winter begins in the year before. */
    record SeasonOf(Month first, Optional<Integer> year) implements TimeMeaning {
        @Override
        public Optional<Interval> interval(Anchor anchor) {
            Optional<Integer> known = year.or(() -> anchor.today().map(today ->
                    !anchor.ahead() && today.getMonthValue() < first.getValue() ? today.getYear() - 1 : today.getYear()));
            return known.map(in -> LocalDate.of(in, first, 1)).map(start -> Interval.ofDays(start, start.plusMonths(3).minusDays(1), Grain.SEASON));
        }
    }

    /** "the 1990s", "the 19th century". */
    record Era(int firstYear, Grain grain) implements TimeMeaning {
        @Override
        public Optional<Interval> interval(Anchor anchor) {
            return Optional.of(grain.around(LocalDate.of(firstYear, 1, 1).atStartOfDay()));
        }
    }

    /**
     * So many units from a day: "75 years ago", "two days later", "last year", "yesterday".
     *
     * @param amount negative for what is before
     * @param fromStory whether it counts from the day that was spoken of last, not from today
     */
    record Shift(long amount, Grain unit, boolean fromStory) implements TimeMeaning {
        @Override
        public Optional<Interval> interval(Anchor anchor) {
            Optional<LocalDate> from = fromStory ? anchor.story() : anchor.today();
            return from.map(day -> unit.around(unit.shift(day.atStartOfDay(), amount)));
        }
    }

    /** "two hours", "a decade": no point in time. */
    record Length(double amount, Grain unit) implements TimeMeaning {
        @Override
        public Optional<Interval> interval(Anchor anchor) {
            return Optional.empty();
        }
    }

    /** "early last year", "late 1990": a third of what the other words say. */
    record Part(Edge edge, TimeMeaning whole) implements TimeMeaning {
        @Override
        public Optional<Interval> interval(Anchor anchor) {
            return whole.interval(anchor).map(all -> edge == Edge.WHOLE ? all : all.third(edge.ordinal() - 1));
        }
    }

    /** "from Monday to Friday", "between 2010 and 2014". */
    record Between(TimeMeaning first, TimeMeaning last) implements TimeMeaning {
        @Override
        public Optional<Interval> interval(Anchor anchor) {
            Optional<Interval> start = first.interval(anchor);
            Optional<Interval> end = last.interval(anchor);
            boolean known = start.isPresent() && end.isPresent() && start.get().start().isBefore(end.get().end());
            return known ? Optional.of(new Interval(start.get().start(), end.get().end(), end.get().grain())) : Optional.empty();
        }
    }
}

package org.newsproof.analysis;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the words for points in time: weekdays, dates, parts of the day, clock times, years. */
public final class TimeFinder {
    private static final Set<String> GLUE = Set.of("the", "of", "in", "on", "at", "early", "late", "around", "about", "shortly", "local", "time", ",");

    private final Sentence sentence;
    private final CalendarWords words;
    private Optional<DayOfWeek> weekday = Optional.empty();
    private Optional<PartOfDay> part = Optional.empty();
    private Optional<Month> month = Optional.empty();
    private OptionalInt day = OptionalInt.empty();
    private OptionalInt year = OptionalInt.empty();
    private OptionalInt minute = OptionalInt.empty();
    private int end;

    private TimeFinder(Sentence sentence) {
        this.sentence = sentence;
        this.words = new CalendarWords(sentence);
    }

    public static List<TimeExpression> find(Sentence sentence) {
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            TimeFinder finder = new TimeFinder(sentence);
            Optional<TimeExpression> time = finder.read(at);
            time.ifPresent(found::add);
            at = time.map(TimeExpression::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<TimeExpression> read(int start) {
        int at = start;
        while (at < sentence.size()) {
            int next = take(at);
            if (next == at) {
                if (at == start || !GLUE.contains(sentence.token(at).lower())) {
                    break;
                }
                at++;
            } else {
                at = next;
                end = next;
            }
        }
        if (end == 0) {
            return Optional.empty();
        }
        return Optional.of(new TimeExpression(sentence, start, end, weekday, part, month, day, year, minute));
    }

    /** After the tokens that say something new at {@code at}, or {@code at} itself. */
    private int take(int at) {
        Token token = sentence.token(at);
        Optional<DayOfWeek> dayOfWeek = words.weekday(at);
        if (dayOfWeek.isPresent() && weekday.isEmpty()) {
            weekday = dayOfWeek;
            return at + 1;
        }
        if (PartOfDay.of(token.lower()).isPresent() && part.isEmpty() && saysWhen(at)) {
            part = PartOfDay.of(token.lower());
            return at + 1;
        }
        int afterDate = takeDate(at);
        if (afterDate > at) {
            return afterDate;
        }
        return takeClock(at);
    }

    /** A part of the day counts beside a day, or after "in the", "at", "this": not in "evening dress" or "a night out". */
    private boolean saysWhen(int at) {
        boolean followedByNoun = at + 1 < sentence.size() && sentence.token(at + 1).pos() == PartOfSpeech.NOUN;
        return !followedByNoun
                && (weekday.isPresent() || day.isPresent() || minute.isPresent()
                        || sentence.has(at - 1, "at") || sentence.has(at - 1, "the") && sentence.has(at - 2, "in")
                        || weekdayFollows(at));
    }

    private boolean weekdayFollows(int at) {
        return sentence.has(at + 1, "on") && words.weekday(at + 2).isPresent();
    }

    private int takeDate(int at) {
        if (month.isEmpty() && words.month(at).isPresent()) {
            return takeMonth(at);
        }
        int monthAt = sentence.has(at + 1, "of") ? at + 2 : at + 1;
        if (day.isEmpty() && words.day(at).isPresent() && words.month(monthAt).isPresent()) {
            day = words.day(at);
            return monthAt;
        }
        if (year.isEmpty() && words.year(at).isPresent() && sentence.has(at - 1, "in")) {
            year = words.year(at);
            return at + 1;
        }
        return at;
    }

    /** A month with the day and the year behind it: "June 5, 2024". */
    private int takeMonth(int at) {
        month = words.month(at);
        int after = at + 1;
        if (day.isEmpty() && words.day(after).isPresent()) {
            day = words.day(after);
            after++;
        }
        int yearAt = sentence.has(after, ",") ? after + 1 : after;
        if (words.year(yearAt).isPresent()) {
            year = words.year(yearAt);
            after = yearAt + 1;
        }
        return after;
    }

    private int takeClock(int at) {
        if (minute.isPresent() || sentence.token(at).pos() != PartOfSpeech.NUM) {
            return at;
        }
        String[] pieces = sentence.token(at).text().split("[:.]");
        OptionalInt hour = CalendarWords.number(pieces[0], 0, 24);
        OptionalInt minutes = pieces.length > 1 ? CalendarWords.number(pieces[1], 0, 59) : OptionalInt.of(0);
        if (pieces.length > 2 || hour.isEmpty() || minutes.isEmpty()) {
            return at;
        }
        int clock = hour.getAsInt() * 60 + minutes.getAsInt();
        String half = at + 1 < sentence.size() ? sentence.token(at + 1).lower().replace(".", "") : "";
        if ((half.equals("pm") || half.equals("am")) && hour.getAsInt() <= 12) {
            minute = OptionalInt.of(clock % (12 * 60) + (half.equals("pm") ? 12 * 60 : 0));
            return at + 2;
        }
        if (sentence.token(at).text().contains(":") && pieces[1].length() == 2) {
            minute = OptionalInt.of(clock);
            return at + 1;
        }
        return at;
    }
}

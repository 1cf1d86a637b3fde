package org.newsproof.analysis;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the words for points in time: weekdays, dates, parts of the day, clock times, years. */
public final class TimeFinder {
    private static final Set<String> GLUE = Set.of("the", "of", "in", "on", "at", "early", "late", "around", "about", "shortly", "local", "time", ",");
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    private final Sentence sentence;
    private Optional<DayOfWeek> weekday = Optional.empty();
    private Optional<PartOfDay> part = Optional.empty();
    private Optional<Month> month = Optional.empty();
    private OptionalInt day = OptionalInt.empty();
    private OptionalInt year = OptionalInt.empty();
    private OptionalInt minute = OptionalInt.empty();
    private int end;

    private TimeFinder(Sentence sentence) {
        this.sentence = sentence;
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
        Optional<DayOfWeek> dayOfWeek = weekday(token);
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
        return sentence.has(at + 1, "on") && at + 2 < sentence.size() && weekday(sentence.token(at + 2)).isPresent();
    }

    private int takeDate(int at) {
        Optional<Month> named = month(at);
        if (named.isPresent() && month.isEmpty()) {
            month = named;
            int after = at + 1;
            OptionalInt number = dayNumber(after);
            if (number.isPresent() && day.isEmpty()) {
                day = number;
                after++;
            }
            int yearAt = sentence.has(after, ",") ? after + 1 : after;
            OptionalInt inYear = yearNumber(yearAt);
            if (inYear.isPresent()) {
                year = inYear;
                after = yearAt + 1;
            }
            return after;
        }
        OptionalInt number = dayNumber(at);
        boolean of = sentence.has(at + 1, "of");
        if (number.isPresent() && day.isEmpty() && month(at + (of ? 2 : 1)).isPresent()) {
            day = number;
            return at + (of ? 2 : 1);
        }
        OptionalInt inYear = yearNumber(at);
        if (inYear.isPresent() && year.isEmpty() && sentence.has(at - 1, "in")) {
            year = inYear;
            return at + 1;
        }
        return at;
    }

    private int takeClock(int at) {
        if (minute.isPresent() || sentence.token(at).pos() != PartOfSpeech.NUM) {
            return at;
        }
        String[] pieces = sentence.token(at).text().split("[:.]");
        OptionalInt hour = number(pieces[0], 0, 24);
        OptionalInt minutes = pieces.length > 1 ? number(pieces[1], 0, 59) : OptionalInt.of(0);
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

    private static Optional<DayOfWeek> weekday(Token token) {
        if (!token.isCapitalised()) {
            return Optional.empty();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(token.text())) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private Optional<Month> month(int at) {
        if (at >= sentence.size() || !sentence.token(at).isCapitalised()) {
            return Optional.empty();
        }
        String word = sentence.token(at).lower();
        for (Month candidate : Month.values()) {
            String name = candidate.name().toLowerCase(Locale.ROOT);
            boolean clipped = word.length() >= 4 && word.endsWith(".") && name.startsWith(word.substring(0, word.length() - 1));
            if (name.equals(word) && !isModalMay(at, candidate) || clipped) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean isModalMay(int at, Month month) {
        return (month == Month.MAY || month == Month.MARCH)
                && dayNumber(at + 1).isEmpty()
                && yearNumber(at + 1).isEmpty()
                && dayNumber(at - 1).isEmpty()
                && !sentence.has(at - 1, "in") && !sentence.has(at - 1, "since") && !sentence.has(at - 1, "of") && !sentence.has(at - 1, "until");
    }

    private OptionalInt dayNumber(int at) {
        if (at < 0 || at >= sentence.size()) {
            return OptionalInt.empty();
        }
        return number(sentence.token(at).lower().replaceFirst("(?<=\\d)(?:st|nd|rd|th)$", ""), 1, 31);
    }

    private OptionalInt yearNumber(int at) {
        return at < sentence.size() && at >= 0 ? number(sentence.token(at).text(), FIRST_YEAR, LAST_YEAR) : OptionalInt.empty();
    }

    private static OptionalInt number(String digits, int least, int most) {
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(digits);
        return value >= least && value <= most ? OptionalInt.of(value) : OptionalInt.empty();
    }
}

package org.newsproof.analysis;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the calendar in a sentence, by place; a place may lie outside of it. */
record CalendarWords(Sentence sentence) {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ORDINAL_ENDING = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)$");
    private static final Set<String> BEFORE_MONTH = Set.of("in", "since", "of", "until");

    Optional<DayOfWeek> weekday(int at) {
        if (!isCapitalised(at)) {
            return Optional.empty();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(sentence.token(at).text())) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** A month by its name or its first letters: "September", "Sept." */
    Optional<Month> month(int at) {
        if (!isCapitalised(at)) {
            return Optional.empty();
        }
        String word = sentence.token(at).lower();
        for (Month candidate : Month.values()) {
            String name = candidate.name().toLowerCase(Locale.ROOT);
            boolean clipped = word.length() >= 4 && word.endsWith(".") && name.startsWith(word.substring(0, word.length() - 1));
            if (name.equals(word) && !isOtherWord(at, candidate) || clipped) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean isCapitalised(int at) {
        return isInside(at) && sentence.token(at).isCapitalised();
    }

    private boolean isInside(int at) {
        return at >= 0 && at < sentence.size();
    }

    /** The verbs "May" and "March" at the start of a sentence: months need a day, a year or a preposition beside them. */
    private boolean isOtherWord(int at, Month month) {
        return (month == Month.MAY || month == Month.MARCH)
                && day(at + 1).isEmpty()
                && year(at + 1).isEmpty()
                && day(at - 1).isEmpty()
                && BEFORE_MONTH.stream().noneMatch(preposition -> sentence.has(at - 1, preposition));
    }

    /** The day of a month: "5", "5th". */
    OptionalInt day(int at) {
        boolean digits = isInside(at) && Character.isDigit(sentence.token(at).text().charAt(0));
        return digits ? number(ORDINAL_ENDING.matcher(sentence.token(at).lower()).replaceFirst(""), 1, 31) : OptionalInt.empty();
    }

    OptionalInt year(int at) {
        return isInside(at) ? number(sentence.token(at).text(), FIRST_YEAR, LAST_YEAR) : OptionalInt.empty();
    }

    /** The number that digits give, if it lies between two others or is one of them. */
    static OptionalInt number(String digits, int least, int most) {
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(digits);
        return value >= least && value <= most ? OptionalInt.of(value) : OptionalInt.empty();
    }
}

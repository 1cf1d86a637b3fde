package org.newsproof.contradiction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.analysis.TimeFinder;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code calendar}: a weekday that its date does not fall on, by the calendar where a year is given, else against the other
 * dates of the article that come with a weekday. Dates on both sides of the end of February are compared only within a known year, and
 * none of a sentence that may speak of another year: it names one, or has one of the words of {@code elsewhen}.
 */
public final class CalendarRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("calendar", Set.of("elsewhen"), CalendarRule::new);
    /** Dates farther apart may be of different years. In days. */
    private static final int FARTHEST = 100;
    /** Any year will do to count the days between two dates on one side of the end of February. */
    private static final int ANY_YEAR = 2023;
    /** Before that some countries had another calendar. */
    private static final int FIRST_COMMON_YEAR = 1924;

    /** Any two dates can be compared. */
    private static final Set<String> ALL = Set.of("date");

    private final RuleFile file;
    private final Set<String> elsewhen;

    private CalendarRule(RuleFile file) {
        this.file = file;
        this.elsewhen = Set.copyOf(file.body().texts("elsewhen"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    /** @param thisYear whether nothing says that it is a day of another year */
    private record Dated(TimeExpression time, DayOfWeek weekday, MonthDay day, boolean thisYear) {}

    @Override
    public List<Finding> check(Article article) {
        List<Dated> dates = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            TimeFinder.find(sentence).forEach(time -> dated(time).ifPresent(dates::add));
        }
        List<Finding> findings = new ArrayList<>();
        Nearby<Dated> near = new Nearby<>(dates, date -> ALL);
        for (int at = 0; at < dates.size(); at++) {
            Dated date = dates.get(at);
            List<Dated> others = near.around(at, ALL);
            List<Dated> against = others.stream().filter(other -> clash(date, other)).toList();
            long with = others.stream().filter(other -> against.stream().anyMatch(a -> clash(a, other))).count();
            boolean lessSaid = with + 1 < against.size() || with + 1 == against.size() && isLast(date, against);
            if (isImpossible(date)) {
                findings.add(file.finding(date.time().span(), file.message("match", words(article, date), "reason", "that date is a " + actual(date))));
            } else if (!against.isEmpty() && lessSaid) {
                Dated other = against.get(0);
                Related related = new Related(other.time().span(), "counted from here, the day would be another");
                String reason = "'" + words(article, other) + "' makes it another day of the week";
                findings.add(file.finding(date.time().span(), file.message("match", words(article, date), "reason", reason), List.of(related), List.of()));
            }
        }
        return findings;
    }

    private static String words(Article article, Dated date) {
        return article.analysis().slice(date.time().span());
    }

    private static boolean isLast(Dated date, List<Dated> against) {
        return against.stream().allMatch(other -> other.time().span().compareTo(date.time().span()) < 0);
    }

    private Optional<Dated> dated(TimeExpression time) {
        if (time.weekday().isEmpty() || time.month().isEmpty() || time.day().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Dated(time, time.weekday().get(), MonthDay.of(time.month().get(), time.day().getAsInt()), isOfThisYear(time.sentence())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isImpossible(Dated date) {
        return date.time().year().orElse(0) >= FIRST_COMMON_YEAR && date.day().isValidYear(date.time().year().getAsInt())
                && !date.day().atYear(date.time().year().getAsInt()).getDayOfWeek().equals(date.weekday());
    }

    private static String actual(Dated date) {
        String name = date.day().atYear(date.time().year().orElse(ANY_YEAR)).getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private boolean isOfThisYear(Sentence sentence) {
        return !Telling.namesYear(sentence) && !Telling.has(sentence, elsewhen);
    }

    private static boolean clash(Dated one, Dated other) {
        if (!one.thisYear() || !other.thisYear() || beforeMarch(one) != beforeMarch(other) && !one.day().equals(other.day())) {
            return false;
        }
        LocalDate first = one.day().atYear(ANY_YEAR);
        LocalDate second = other.day().atYear(ANY_YEAR);
        long days = ChronoUnit.DAYS.between(first, second);
        return Math.abs(days) <= FARTHEST && !one.weekday().plus(days).equals(other.weekday());
    }

    private static boolean beforeMarch(Dated date) {
        return date.day().getMonthValue() <= 2;
    }
}

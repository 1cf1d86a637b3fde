package org.newsproof.analysis.time;

import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;

/** Reads seasons, years, decades and centuries, and the words for a part of them. A place may lie outside of the sentence. */
record EraWords(Sentence sentence) {
    private static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH, "summer", Month.JUNE, "autumn", Month.SEPTEMBER, "fall", Month.SEPTEMBER, "winter", Month.DECEMBER);
    private static final Map<String, TimeMeaning.Edge> EDGES = Map.of(
            "early", TimeMeaning.Edge.EARLY, "beginning", TimeMeaning.Edge.EARLY, "mid", TimeMeaning.Edge.MIDDLE, "late", TimeMeaning.Edge.LATE);
    private static final Set<String> BEFORE_SEASON = Set.of("the", "in", "this", "since", "of", "until", "by");
    private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "until", "by", "of", "before", "after", "from", "between", "to", "and", "for", "during");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0'?s");
    private static final Pattern CENTURY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

    TimeMeaning.Edge edge(int at) {
        return at >= 0 && at < sentence.size() ? EDGES.getOrDefault(sentence.token(at).lower(), TimeMeaning.Edge.WHOLE) : TimeMeaning.Edge.WHOLE;
    }

    Optional<TimePhrase> at(int at) {
        if (at < 0 || at >= sentence.size()) {
            return Optional.empty();
        }
        return decade(at).or(() -> century(at)).or(() -> season(at)).or(() -> isYearPlace(at) ? year(at) : Optional.empty());
    }

    /** A bare year: four digits. */
    Optional<TimePhrase> year(int at) {
        OptionalInt year = yearAt(at);
        return year.isEmpty() ? Optional.empty() : Optional.of(new TimePhrase(sentence, at, at + 1, new TimeMeaning.Era(year.getAsInt(), Grain.YEAR)));
    }

    /** "since 1990", "until 2014": behind a preposition, and no count ("of 2000 soldiers"). */
    private boolean isYearPlace(int at) {
        return at > 0 && BEFORE_YEAR.contains(sentence.token(at - 1).lower()) && !sentence.has(at + 1, PartOfSpeech.NOUN) && !sentence.has(at + 1, PartOfSpeech.ADJ)
                && !sentence.has(at + 1, PartOfSpeech.NUM) && !sentence.has(at + 1, "%");
    }

    private OptionalInt yearAt(int at) {
        boolean isYear = at >= 0 && at < sentence.size() && YEAR.matcher(sentence.token(at).text()).matches();
        return isYear ? OptionalInt.of(Integer.parseInt(sentence.token(at).text())) : OptionalInt.empty();
    }

    private Optional<TimePhrase> decade(int at) {
        Matcher decade = DECADE.matcher(sentence.token(at).lower());
        if (decade.matches()) {
            return Optional.of(new TimePhrase(sentence, at, at + 1, new TimeMeaning.Era(Integer.parseInt(decade.group(1)) * 10, Grain.DECADE)));
        }
        boolean split = yearAt(at).isPresent() && yearAt(at).getAsInt() % 10 == 0 && sentence.has(at + 1, "s");
        return split ? Optional.of(new TimePhrase(sentence, at, at + 2, new TimeMeaning.Era(yearAt(at).getAsInt(), Grain.DECADE))) : Optional.empty();
    }

    private Optional<TimePhrase> century(int at) {
        Matcher ordinal = CENTURY.matcher(sentence.token(at).lower());
        if (!ordinal.matches() || !sentence.has(at + 1, "century")) {
            return Optional.empty();
        }
        int first = (Integer.parseInt(ordinal.group(1)) - 1) * 100 + 1;
        return first < 1 ? Optional.empty() : Optional.of(new TimePhrase(sentence, at, at + 2, new TimeMeaning.Era(first, Grain.CENTURY)));
    }

    private Optional<TimePhrase> season(int at) {
        Month first = SEASONS.get(sentence.token(at).lower());
        if (first == null || at == 0 || !BEFORE_SEASON.contains(sentence.token(at - 1).lower()) || sentence.has(at + 1, PartOfSpeech.NOUN)) {
            return Optional.empty();
        }
        int yearPlace = sentence.has(at + 1, "of") || sentence.has(at + 1, "in") ? at + 2 : at + 1;
        OptionalInt year = yearAt(yearPlace);
        boolean named = year.isPresent() || !sentence.has(at, "fall");
        Optional<Integer> in = year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
        return named ? Optional.of(new TimePhrase(sentence, at, year.isPresent() ? yearPlace + 1 : at + 1, new TimeMeaning.SeasonOf(first, in))) : Optional.empty();
    }
}

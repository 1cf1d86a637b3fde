package org.newsproof.analysis.quantity;

import java.util.Map;
import java.util.Optional;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;

/** Knows the words and signs that a number can be measured in. */
final class Units {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "dollar"), Map.entry("us$", "dollar"), Map.entry("usd", "dollar"), Map.entry("€", "euro"), Map.entry("eur", "euro"), Map.entry("£", "pound"),
            Map.entry("gbp", "pound"), Map.entry("¥", "yen"), Map.entry("rmb", "yuan"), Map.entry("cny", "yuan"), Map.entry("₽", "rouble"), Map.entry("rub", "rouble"),
            Map.entry("₴", "hryvnia"), Map.entry("uah", "hryvnia"), Map.entry("chf", "franc"), Map.entry("₹", "rupee"));
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("dollar", "dollar"), Map.entry("buck", "dollar"), Map.entry("euro", "euro"), Map.entry("pound", "pound"), Map.entry("yen", "yen"), Map.entry("yuan", "yuan"),
            Map.entry("renminbi", "yuan"), Map.entry("rouble", "rouble"), Map.entry("ruble", "rouble"), Map.entry("hryvnia", "hryvnia"), Map.entry("franc", "franc"),
            Map.entry("krona", "krona"), Map.entry("krone", "krone"), Map.entry("crown", "crown"), Map.entry("zloty", "zloty"), Map.entry("lira", "lira"),
            Map.entry("rupee", "rupee"), Map.entry("peso", "peso"), Map.entry("shekel", "shekel"), Map.entry("rial", "rial"), Map.entry("riyal", "riyal"), Map.entry("won", "won"),
            Map.entry("dirham", "dirham"), Map.entry("forint", "forint"), Map.entry("cent", "cent"), Map.entry("tenge", "tenge"), Map.entry("lari", "lari"), Map.entry("manat", "manat"), Map.entry("dinar", "dinar"));
    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("kilometre", "kilometre"), Map.entry("kilometer", "kilometre"), Map.entry("km", "kilometre"), Map.entry("metre", "metre"), Map.entry("meter", "metre"),
            Map.entry("cm", "centimetre"), Map.entry("centimetre", "centimetre"), Map.entry("centimeter", "centimetre"), Map.entry("millimetre", "millimetre"),
            Map.entry("millimeter", "millimetre"), Map.entry("mm", "millimetre"), Map.entry("mile", "mile"), Map.entry("foot", "foot"), Map.entry("ft", "foot"), Map.entry("inch", "inch"),
            Map.entry("yard", "yard"), Map.entry("kg", "kilogram"), Map.entry("kilogram", "kilogram"), Map.entry("kilo", "kilogram"), Map.entry("gram", "gram"),
            Map.entry("tonne", "tonne"), Map.entry("ton", "ton"), Map.entry("litre", "litre"), Map.entry("liter", "litre"), Map.entry("barrel", "barrel"), Map.entry("gallon", "gallon"),
            Map.entry("hectare", "hectare"), Map.entry("acre", "acre"), Map.entry("degree", "degree"), Map.entry("watt", "watt"), Map.entry("megawatt", "megawatt"),
            Map.entry("mw", "megawatt"), Map.entry("gigawatt", "gigawatt"), Map.entry("kwh", "kilowatt-hour"), Map.entry("km/h", "kilometre an hour"), Map.entry("mph", "mile an hour"));
    private static final Map<String, String> LENGTHS = Map.of(
            "second", "second", "minute", "minute", "hour", "hour", "day", "day", "night", "day", "week", "week", "month", "month", "year", "year", "decade", "decade");

    private Units() {}

    /** A unit behind a number, or a sign of money before it. */
    record Unit(int to, Measure measure, String name) {}

    static Optional<String> signBefore(Sentence sentence, int at) {
        return at > 0 ? Optional.ofNullable(SIGNS.get(sentence.token(at - 1).lower())) : Optional.empty();
    }

    /** The unit that begins there: "percent", "per cent", "US dollars", "square kilometres", "years old". */
    static Optional<Unit> at(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return Optional.empty();
        }
        String word = sentence.token(at).lower();
        if (word.equals("%") || word.equals("percent")) {
            return Optional.of(percent(sentence, at + 1));
        }
        if (word.equals("per") && sentence.has(at + 1, "cent")) {
            return Optional.of(percent(sentence, at + 2));
        }
        if (SIGNS.containsKey(word)) {
            return Optional.of(new Unit(at + 1, Measure.MONEY, SIGNS.get(word)));
        }
        return byNoun(sentence, at).or(() -> byNoun(sentence, at + 1).filter(unit -> isBeforeUnit(sentence, at, unit)));
    }

    private static Unit percent(Sentence sentence, int to) {
        boolean points = sentence.has(to, "points") || sentence.has(to, "point");
        return points ? new Unit(to + 1, Measure.UNIT, "percentage point") : new Unit(to, Measure.SHARE, "percent");
    }

    /** "US dollars", "square kilometres" */
    private static boolean isBeforeUnit(Sentence sentence, int at, Unit unit) {
        boolean currency = unit.measure() == Measure.MONEY && (sentence.has(at, PartOfSpeech.ADJ) || sentence.has(at, PartOfSpeech.PROPN));
        return currency || unit.measure() == Measure.UNIT && (sentence.has(at, "square") || sentence.has(at, "cubic") || sentence.has(at, "metric") || sentence.has(at, "nautical"));
    }

    private static Optional<Unit> byNoun(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        String lemma = sentence.token(at).lemma();
        String word = sentence.token(at).lower();
        if (LENGTHS.containsKey(lemma)) {
            boolean age = lemma.equals("year") && (sentence.has(at + 1, "old") || sentence.has(at + 1, "of") && sentence.has(at + 2, "age"));
            return Optional.of(age ? new Unit(at + (sentence.has(at + 1, "old") ? 2 : 3), Measure.AGE, "year") : new Unit(at + 1, Measure.DURATION, LENGTHS.get(lemma)));
        }
        String currency = CURRENCIES.get(lemma);
        if (currency != null && !(lemma.equals("won") && !sentence.has(at, PartOfSpeech.NOUN))) {
            return Optional.of(new Unit(at + 1, Measure.MONEY, currency));
        }
        String measure = MEASURES.getOrDefault(lemma, MEASURES.get(word));
        return measure == null ? Optional.empty() : Optional.of(new Unit(at + 1, Measure.UNIT, measure));
    }
}

package org.newsproof.analysis.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.time.TimePhrase;
import org.newsproof.analysis.time.TimePhraseFinder;

/** Finds the amounts of a sentence, left to right, none inside another; numbers that are dates, clock times or scores are none. */
public final class AmountFinder {
    private static final Map<String, Bound> BEFORE = Map.ofEntries(
            Map.entry("about", Bound.ABOUT), Map.entry("around", Bound.ABOUT), Map.entry("approximately", Bound.ABOUT), Map.entry("roughly", Bound.ABOUT),
            Map.entry("some", Bound.ABOUT), Map.entry("almost", Bound.LESS_THAN), Map.entry("nearly", Bound.LESS_THAN), Map.entry("circa", Bound.ABOUT),
            Map.entry("over", Bound.MORE_THAN), Map.entry("above", Bound.MORE_THAN), Map.entry("under", Bound.LESS_THAN), Map.entry("below", Bound.LESS_THAN),
            Map.entry("at least", Bound.AT_LEAST), Map.entry("at most", Bound.AT_MOST), Map.entry("up to", Bound.AT_MOST), Map.entry("more than", Bound.MORE_THAN),
            Map.entry("less than", Bound.LESS_THAN), Map.entry("fewer than", Bound.LESS_THAN), Map.entry("no more than", Bound.AT_MOST),
            Map.entry("no fewer than", Bound.AT_LEAST), Map.entry("no less than", Bound.AT_LEAST), Map.entry("not more than", Bound.AT_MOST));
    private static final Pattern AGED = Pattern.compile("(\\d{1,3})-years?-old");
    private static final int LONGEST_BOUND = 3;

    private final Sentence sentence;
    private final List<NounPhrase> phrases;
    private final boolean[] taken;

    private AmountFinder(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = Chunker.nounPhrases(sentence);
        this.taken = new boolean[sentence.size()];
        TimePhraseFinder.find(sentence).stream().filter(time -> !time.isLength()).forEach(this::take);
    }

    private void take(TimePhrase time) {
        for (int at = time.from(); at < time.to(); at++) {
            taken[at] = true;
        }
    }

    public static List<Amount> find(Sentence sentence) {
        return new AmountFinder(sentence).all();
    }

    private List<Amount> all() {
        List<Amount> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Amount> amount = taken[at] ? Optional.empty() : amount(at);
            amount.ifPresent(found::add);
            at = amount.map(Amount::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Amount> amount(int at) {
        Matcher aged = AGED.matcher(sentence.token(at).lower());
        if (aged.matches()) {
            double years = Double.parseDouble(aged.group(1));
            return Optional.of(with(new Numeral(at + 1, years, years, false, false), at, at + 1, Measure.AGE, Optional.of("year")));
        }
        return Numeral.at(sentence, at).filter(numeral -> isFree(at, numeral.to())).flatMap(numeral -> amount(numeral, at));
    }

    private boolean isFree(int from, int to) {
        for (int at = from; at < to; at++) {
            if (taken[at]) {
                return false;
            }
        }
        return true;
    }

    private Optional<Amount> amount(Numeral numeral, int at) {
        if (numeral.share()) {
            return Optional.of(with(numeral, at, numeral.to(), Measure.SHARE, Optional.of("percent")));
        }
        Optional<String> sign = Units.signBefore(sentence, at);
        if (sign.isPresent()) {
            return Optional.of(with(numeral, at - 1, numeral.to(), Measure.MONEY, sign));
        }
        int unitAt = sentence.has(numeral.to(), "-") ? numeral.to() + 1 : numeral.to();
        Optional<Units.Unit> unit = Units.at(sentence, unitAt);
        if (unit.isPresent()) {
            return Optional.of(with(numeral, at, unit.get().to(), unit.get().measure(), Optional.of(unit.get().name())));
        }
        Amount count = with(numeral, at, numeral.to(), Measure.COUNT, Optional.empty());
        boolean bare = count.counted().isEmpty() && (numeral.low() < numeral.high() || sentence.has(at, "one"));
        return bare || sentence.has(at - 1, PartOfSpeech.PROPN) && count.counted().isEmpty() ? Optional.empty() : Optional.of(count);
    }

    private Amount with(Numeral numeral, int from, int to, Measure measure, Optional<String> unit) {
        Bound bound = bound(from);
        Bound stated = numeral.vague() && bound == Bound.EXACT ? Bound.AT_LEAST : bound;
        Optional<NounPhrase> counted = measure == Measure.COUNT ? counted(to) : measure == Measure.SHARE || measure == Measure.UNIT ? behindOf(to) : Optional.empty();
        int countedFrom = counted.map(phrase -> Math.max(phrase.from(), to)).orElse(to);
        return new Amount(sentence, from, to, numeral.low(), numeral.high(), stated, measure, unit, withoutArticle(countedFrom, counted), counted.map(NounPhrase::to).orElse(to));
    }

    private int withoutArticle(int from, Optional<NounPhrase> phrase) {
        boolean article = phrase.isPresent() && phrase.get().to() - from > 1 && sentence.has(from, PartOfSpeech.DET);
        return article ? from + 1 : from;
    }

    /** The rest of the phrase that the number stands in, "12 injured soldiers", or what follows "of": "three of the five ships". */
    private Optional<NounPhrase> counted(int to) {
        Optional<NounPhrase> own = phrases.stream().filter(phrase -> phrase.from() <= to && to < phrase.to()).findFirst();
        return own.filter(phrase -> phrase.head().pos() == PartOfSpeech.NOUN || phrase.head().pos() == PartOfSpeech.PROPN).or(() -> behindOf(to));
    }

    private Optional<NounPhrase> behindOf(int to) {
        int start = sentence.has(to, "of") ? to + 1 : to;
        boolean direct = start == to && !sentence.has(to, "the");
        return direct ? Optional.empty() : phrases.stream().filter(phrase -> phrase.from() == start && !phrase.isPronoun()).findFirst();
    }

    private Bound bound(int from) {
        for (int words = LONGEST_BOUND; words > 0; words--) {
            if (from - words >= 0 && BEFORE.containsKey(lower(from - words, from))) {
                return BEFORE.get(lower(from - words, from));
            }
        }
        return Bound.EXACT;
    }

    private String lower(int from, int to) {
        return String.join(" ", sentence.tokens().subList(from, to).stream().map(token -> token.lower()).toList());
    }
}

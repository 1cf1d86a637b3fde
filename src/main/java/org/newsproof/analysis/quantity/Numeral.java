package org.newsproof.analysis.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.analysis.Quantity;
import org.newsproof.analysis.Sentence;

/**
 * A number in digits or words, as read from a place of a sentence.
 *
 * @param to after its last token
 * @param share whether it is a fraction, given in percent
 * @param vague whether it is a round one of its kind, such as "dozens" or "hundreds of thousands"
 */
record Numeral(int to, double low, double high, boolean share, boolean vague) {
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 1e2), Map.entry("thousand", 1e3), Map.entry("k", 1e3), Map.entry("million", 1e6), Map.entry("mln", 1e6), Map.entry("mn", 1e6),
            Map.entry("m", 1e6), Map.entry("billion", 1e9), Map.entry("bn", 1e9), Map.entry("bln", 1e9), Map.entry("trillion", 1e12), Map.entry("tn", 1e12));
    private static final Map<String, Double> CROWDS = Map.of(
            "dozens", 24.0, "scores", 40.0, "hundreds", 200.0, "thousands", 2e3, "millions", 2e6, "billions", 2e9);
    private static final Map<String, Double> FRACTIONS = Map.ofEntries(
            Map.entry("half", 50.0), Map.entry("third", 100.0 / 3), Map.entry("quarter", 25.0), Map.entry("fifth", 20.0), Map.entry("tenth", 10.0),
            Map.entry("thirds", 100.0 / 3), Map.entry("quarters", 25.0), Map.entry("fifths", 20.0), Map.entry("tenths", 10.0));
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6}(?:\\.\\d+)?)[-–](\\d{1,6}(?:\\.\\d+)?)");
    private static final Pattern SUFFIXED = Pattern.compile("(\\d{1,6}(?:\\.\\d+)?)(k|m|mn|mln|bn|tn)");
    private static final Pattern FEW_DIGITS = Pattern.compile("\\d{1,3}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");

    /** The number that begins there. */
    static Optional<Numeral> at(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return Optional.empty();
        }
        return fraction(sentence, at).or(() -> crowd(sentence, at)).or(() -> range(sentence, at)).or(() -> suffixed(sentence, at)).or(() -> plain(sentence, at));
    }

    private static Numeral of(int to, double value) {
        return new Numeral(to, value, value, false, false);
    }

    /** "half", "a third", "two thirds"; but "half a million" and "a quarter of a million" are numbers. */
    private static Optional<Numeral> fraction(Sentence sentence, int at) {
        boolean one = sentence.has(at, "a") || sentence.has(at, "one");
        Optional<Quantity> several = Quantity.at(sentence, at).filter(quantity -> quantity.value() >= 2 && quantity.value() < 10);
        int nameAt = several.map(Quantity::to).orElse(one ? at + 1 : at);
        if (nameAt >= sentence.size()) {
            return Optional.empty();
        }
        Double part = FRACTIONS.get(sentence.token(nameAt).lower());
        boolean bareHalf = nameAt == at && sentence.has(at, "half");
        if (part == null || !bareHalf && !one && several.isEmpty()) {
            return Optional.empty();
        }
        int behind = nameAt + 1;
        int whole = sentence.has(behind, "a") ? behind + 1 : sentence.has(behind, "of") && sentence.has(behind + 1, "a") ? behind + 2 : behind;
        if (whole > behind && whole < sentence.size() && SCALES.containsKey(sentence.token(whole).lower())) {
            return Optional.of(of(whole + 1, part / 100 * SCALES.get(sentence.token(whole).lower())));
        }
        boolean share = sentence.has(behind, "of") || sentence.has(behind, "the") || several.isPresent() && nameAt > at;
        double percent = part * several.map(Quantity::value).orElse(1.0);
        return share ? Optional.of(new Numeral(behind, percent, percent, true, false)) : Optional.empty();
    }

    /** "dozens", "hundreds of thousands", "a dozen". */
    private static Optional<Numeral> crowd(Sentence sentence, int at) {
        if (sentence.has(at, "a") && sentence.has(at + 1, "dozen")) {
            return Optional.of(of(at + 2, 12));
        }
        if (sentence.has(at, "dozen")) {
            return Optional.of(of(at + 1, 12));
        }
        Double crowd = CROWDS.get(sentence.token(at).lower());
        if (crowd == null) {
            return Optional.empty();
        }
        boolean twice = sentence.has(at + 1, "of") && at + 2 < sentence.size() && CROWDS.containsKey(sentence.token(at + 2).lower());
        double value = twice ? crowd * CROWDS.get(sentence.token(at + 2).lower()) / 2 : crowd;
        return Optional.of(new Numeral(twice ? at + 3 : at + 1, value, value, false, true));
    }

    /** "20-30", "20 to 30", "two or three". */
    private static Optional<Numeral> range(Sentence sentence, int at) {
        Matcher joined = RANGE.matcher(sentence.token(at).text());
        if (joined.matches()) {
            int to = scaled(sentence, at + 1);
            double scale = scale(sentence, at + 1, to);
            return range(to, Double.parseDouble(joined.group(1)) * scale, Double.parseDouble(joined.group(2)) * scale);
        }
        Optional<Numeral> low = plain(sentence, at);
        int joint = low.map(Numeral::to).orElse(sentence.size());
        boolean between = sentence.has(joint, "and") && sentence.has(at - 1, "between");
        if (!between && !sentence.has(joint, "to") && !sentence.has(joint, "or") && !sentence.has(joint, "-") && !sentence.has(joint, "–")) {
            return Optional.empty();
        }
        return plain(sentence, joint + 1).flatMap(high -> {
            double scale = high.low >= 1000 && low.orElseThrow().low < 1000 ? scale(sentence, joint + 2, high.to) : 1;
            return range(high.to, low.orElseThrow().low * scale, high.low);
        });
    }

    private static Optional<Numeral> range(int to, double low, double high) {
        return low < high ? Optional.of(new Numeral(to, low, high, false, false)) : Optional.empty();
    }

    private static int scaled(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.size() && SCALES.containsKey(sentence.token(to).lower())) {
            to++;
        }
        return to;
    }

    private static double scale(Sentence sentence, int from, int to) {
        double scale = 1;
        for (int at = from; at < to; at++) {
            scale *= SCALES.getOrDefault(sentence.token(at).lower(), 1.0);
        }
        return scale;
    }

    /** "5bn" */
    private static Optional<Numeral> suffixed(Sentence sentence, int at) {
        Matcher suffixed = SUFFIXED.matcher(sentence.token(at).lower());
        return suffixed.matches() ? Optional.of(of(at + 1, Double.parseDouble(suffixed.group(1)) * SCALES.get(suffixed.group(2)))) : Optional.empty();
    }

    private static Optional<Numeral> plain(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return Optional.empty();
        }
        boolean one = sentence.has(at, "a") || sentence.has(at, "an");
        if (one) {
            int to = scaled(sentence, at + 1);
            return to > at + 1 && !sentence.has(at + 1, "m") && !sentence.has(at + 1, "k") ? Optional.of(of(to, scale(sentence, at + 1, to))) : Optional.empty();
        }
        Optional<Quantity> first = Quantity.at(sentence, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        double value = first.get().value();
        int to = first.get().to();
        if (to == at + 1 && FEW_DIGITS.matcher(sentence.token(at).text()).matches() && to < sentence.size() && GROUP.matcher(sentence.token(to).text()).matches()) {
            value = value * 1000 + Integer.parseInt(sentence.token(to).text()); // "15 000"
            to++;
        }
        return Optional.of(spoken(sentence, first.get()).orElse(of(to, value)));
    }

    /** "two hundred and fifty thousand", "one thousand two hundred": a number in words that goes on behind its scale. */
    private static Optional<Numeral> spoken(Sentence sentence, Quantity head) {
        int more = sentence.has(head.to(), "and") ? head.to() + 1 : head.to();
        double headScale = scale(sentence, head.from() + 1, head.to());
        Optional<Quantity> rest = isWord(sentence, head.from()) && headScale > 1 && isWord(sentence, more) ? Quantity.at(sentence, more) : Optional.empty();
        return rest.flatMap(tail -> {
            double tailScale = scale(sentence, more + 1, tail.to());
            double ones = tail.value() / tailScale;
            if (tail.value() < headScale) {
                return Optional.of(of(tail.to(), head.value() + tail.value()));
            }
            return ones < headScale && tailScale > headScale ? Optional.of(of(tail.to(), (head.value() + ones) * tailScale)) : Optional.empty();
        });
    }

    private static boolean isWord(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).isWord();
    }
}

package org.newsproof.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.document.Span;

/**
 * A number in a sentence, in digits or words.
 *
 * @param from first token of the number itself
 * @param to after its last token
 * @param approximate whether a word such as "about" or "at least" stands before it
 */
public record Quantity(Sentence sentence, int from, int to, double value, boolean approximate) {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
            Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
            Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19),
            Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60),
            Map.entry("seventy", 70), Map.entry("eighty", 80), Map.entry("ninety", 90));
    private static final Map<String, Double> SCALES = Map.of(
            "hundred", 1e2, "thousand", 1e3, "million", 1e6, "mln", 1e6, "billion", 1e9, "bn", 1e9, "trillion", 1e12);
    private static final Set<String> APPROXIMATE = Set.of(
            "about", "around", "approximately", "almost", "nearly", "some", "over", "under", "least", "most", "than", "roughly", "up", "circa", "dozens", "few");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(?:\\.\\d+)?");

    public Span span() {
        return sentence.span(from, to);
    }

    /** The number that begins at a token; empty where none does. */
    public static Optional<Quantity> at(Sentence sentence, int from) {
        if (from < 0 || from >= sentence.size()) {
            return Optional.empty();
        }
        Optional<Double> first = value(sentence.token(from));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        double value = first.get();
        int to = from + 1;
        while (to < sentence.size() && SCALES.containsKey(sentence.token(to).lower())) {
            value *= SCALES.get(sentence.token(to).lower());
            to++;
        }
        int before = from - 1;
        if (before >= 0 && sentence.token(before).pos() == PartOfSpeech.SYM) {
            before--;
        }
        boolean approximate = before >= 0 && APPROXIMATE.contains(sentence.token(before).lower());
        return Optional.of(new Quantity(sentence, from, to, value, approximate));
    }

    /** The number that a word is, "twelve" or "thirty-five", in any case; empty for another word. */
    public static OptionalInt ofWord(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Integer word = WORDS.get(lower);
        if (word != null) {
            return OptionalInt.of(word);
        }
        int hyphen = lower.indexOf('-');
        if (hyphen < 0) {
            return OptionalInt.empty();
        }
        Integer tens = WORDS.get(lower.substring(0, hyphen));
        Integer ones = WORDS.get(lower.substring(hyphen + 1));
        return tens != null && ones != null && tens >= 20 && ones < 10 ? OptionalInt.of(tens + ones) : OptionalInt.empty();
    }

    private static Optional<Double> value(Token token) {
        OptionalInt word = ofWord(token.text());
        if (word.isPresent()) {
            return Optional.of((double) word.getAsInt());
        }
        if (!Character.isDigit(token.text().charAt(0))) {
            return Optional.empty();
        }
        String digits = GROUPED.matcher(token.text()).matches() ? token.text().replace(",", "") : token.text();
        return PLAIN.matcher(digits).matches() ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
    }
}

package org.newsproof.contradiction.headline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Quantity;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;

/** Finds the numbers of a sentence, also those written together with their unit: "£3.5m", "8oz", "36-year-old", "2-1". */
final class FigureReader {
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 1e2), Map.entry("thousand", 1e3), Map.entry("k", 1e3), Map.entry("million", 1e6), Map.entry("mln", 1e6),
            Map.entry("m", 1e6), Map.entry("billion", 1e9), Map.entry("bn", 1e9), Map.entry("trillion", 1e12), Map.entry("tn", 1e12));
    private static final Set<String> ABOUT = Set.of("about", "around", "approximately", "some", "roughly", "circa", "estimated");
    private static final Set<String> UPWARD = Set.of("than", "over", "least", "above");
    private static final Set<String> DOWNWARD = Set.of("almost", "nearly", "under", "most", "up to", "below");
    private static final int WORDS_TO_NOUN = 4;

    private FigureReader() {}

    /** The numbers of a sentence, which has this text; each stands in one of them only. */
    static List<Figure> read(Sentence sentence, String text) {
        String plain = text.replace('\n', ' ').replace('\u00a0', ' ').replace('\u2011', '-').replace('\u2019', '\'');
        List<Figure> figures = new ArrayList<>();
        BitSet taken = new BitSet();
        for (FigureShape shape : FigureShape.ALL) {
            Matcher match = shape.pattern().matcher(plain);
            while (match.find()) {
                int next = taken.nextSetBit(match.start());
                if (next < 0 || next >= match.end()) {
                    taken.set(match.start(), match.end());
                    figures.add(figure(shape, match, sentence, plain));
                }
            }
        }
        return figures;
    }

    private static Figure figure(FigureShape shape, Matcher match, Sentence sentence, String text) {
        Span span = new Span(sentence.field(), sentence.span().start() + match.start(), sentence.span().start() + match.end());
        double scale = shape.part(match, "scale").map(word -> SCALES.get(word.replaceAll("[ -]", ""))).orElse(1.0);
        String digits = shape.part(match, "number").orElse("0").replace(",", "");
        double value = number(digits);
        if (shape.kind() == Figure.Kind.DATE) {
            value = 100 * (1 + MONTHS.indexOf(match.group("month"))) + Integer.parseInt(match.group("day"));
        } else if (shape.part(match, "ordinal").isPresent()) {
            value = 1 + ORDINALS.indexOf(match.group("ordinal").toLowerCase(Locale.ROOT));
        }
        double second = shape.part(match, "second").map(Double::parseDouble).orElse(value * scale);
        String unit = shape.part(match, "unit").map(FigureReader::singular)
                .orElseGet(() -> shape.kind() == Figure.Kind.COUNT ? noun(sentence, span.end()) : "");
        return new Figure(shape.kind(), value * scale, second, unit, step(digits) * scale, leeway(text.substring(0, match.start())), sentence, span);
    }

    private static double number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Double.parseDouble(digits) : Quantity.ofWord(digits).orElse(0);
    }

    private static double step(String digits) {
        int point = digits.indexOf('.');
        if (point >= 0) {
            return Math.pow(10, point + 1 - digits.length());
        }
        String noughts = digits.replaceFirst("^\\d*?(?=0*$)", "");
        return Math.pow(10, Character.isDigit(digits.charAt(0)) ? noughts.length() : 0);
    }

    private static Figure.Leeway leeway(String before) {
        String[] words = before.strip().toLowerCase(Locale.ROOT).split("[ -]+");
        String last = words[words.length - 1];
        String two = words.length > 1 ? words[words.length - 2] + " " + last : last;
        if (last.equals("than")) {
            return two.startsWith("more") ? Figure.Leeway.UPWARD : Figure.Leeway.DOWNWARD;
        }
        if (UPWARD.contains(last)) {
            return Figure.Leeway.UPWARD;
        }
        if (DOWNWARD.contains(last) || DOWNWARD.contains(two)) {
            return Figure.Leeway.DOWNWARD;
        }
        return ABOUT.contains(last) ? Figure.Leeway.ABOUT : Figure.Leeway.NONE;
    }

    /** The noun that is counted: the last of a run of adjectives and nouns behind the number, also behind a hyphen. */
    private static String noun(Sentence sentence, int end) {
        String noun = "";
        int words = 0;
        for (Token token : sentence.tokens()) {
            boolean fused = token.span().start() < end && token.span().end() > end;
            if (fused) {
                noun = singular(token.lower().substring(token.lower().lastIndexOf('-') + 1));
            }
            if (token.span().start() < end || token.is("-") && words == 0) {
                continue;
            }
            boolean inRun = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.PROPN || token.is("-");
            if (!inRun || ++words > WORDS_TO_NOUN) {
                break;
            }
            noun = token.pos() == PartOfSpeech.NOUN ? token.lemma() : noun;
        }
        return noun;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}

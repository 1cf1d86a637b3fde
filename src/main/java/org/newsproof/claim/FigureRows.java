package org.newsproof.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.quantity.Amount;
import org.newsproof.analysis.quantity.AmountFinder;
import org.newsproof.analysis.quantity.Bound;
import org.newsproof.analysis.quantity.Measure;
import org.newsproof.document.Span;

/** The figures of a fact sheet; those that count the same stand together. */
record FigureRows(Analysis analysis) {

    List<FactSheet.Figure> all() {
        Map<String, List<FactSheet.Figure>> byMatter = new LinkedHashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Amount amount : AmountFinder.find(sentence)) {
                byMatter.computeIfAbsent(matter(amount), key -> new ArrayList<>()).add(figure(amount));
            }
        }
        return byMatter.values().stream().flatMap(List::stream).toList();
    }

    private static String matter(Amount amount) {
        return amount.measure() + " " + amount.countedNoun().or(amount::unit).orElse("");
    }

    private FactSheet.Figure figure(Amount amount) {
        String counted = amount.counted().map(analysis::slice).orElse("");
        String of = counted.isEmpty() && amount.measure() != Measure.COUNT ? words(amount.measure()) : counted;
        String bound = words(amount.bound());
        String value = (amount.bound() == Bound.EXACT ? "" : bound + " ") + analysis.slice(amount.span());
        Span span = amount.counted().map(words -> amount.span().cover(words)).orElse(amount.span());
        return new FactSheet.Figure(value, of, amount.low(), amount.high(), bound, words(amount.measure()), amount.unit().orElse(""), span);
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

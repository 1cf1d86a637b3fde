package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Quantity;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code parts-sum}: "Of the seven injured, four ..., two ... and two ...": a whole and its parts, told one after the other,
 * that make more than the whole. Fewer is no contradiction: the rest may not be worth telling. Parts may share members ("eight were
 * women and five came from Spain"): two are compared only where they share their verb ("eight were women and five men"), and far too
 * many in sum are parts of different divisions.
 */
public final class PartsSumRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("parts-sum", Set.of(), PartsSumRule::new);

    /** More than that beyond the whole, as a part of it, is no slip. */
    private static final double MOST_EXCESS = 0.25;

    private static final Set<String> GOING = Set.of("to", "from", "by");

    private final RuleFile file;

    private PartsSumRule(RuleFile file) {
        this.file = file;
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        article.analysis().sentences().forEach(sentence -> check(article, sentence).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> check(Article article, Sentence sentence) {
        for (int at = 0; at + 2 < sentence.size(); at++) {
            if (!sentence.has(at, "of")) {
                continue;
            }
            int numberAt = sentence.has(at + 1, "the") || sentence.has(at + 1, "these") ? at + 2 : at + 1;
            Optional<Quantity> whole = Quantity.at(sentence, numberAt);
            int comma = whole.map(number -> comma(sentence, number.to())).orElse(-1);
            boolean opens = at == 0 || sentence.has(at - 1, "and") || sentence.has(at - 1, ",") || sentence.has(at - 1, ";");
            if (opens && comma > 0 && !whole.get().approximate()) {
                return finding(article, sentence, whole.get(), comma, parts(sentence, comma));
            }
        }
        return Optional.empty();
    }

    /** The comma that ends the naming of the whole, if it comes soon. */
    private static int comma(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 6); i++) {
            if (sentence.has(i, ",")) {
                return i;
            }
            if (sentence.token(i).pos() == PartOfSpeech.VERB && sentence.token(i).canBe("VBZ")) {
                return -1;
            }
        }
        return -1;
    }

    /** The numbers that begin the parts: right behind the comma of the whole, behind further commas and behind "and". */
    private static List<Quantity> parts(Sentence sentence, int comma) {
        List<Quantity> parts = new ArrayList<>();
        for (int i = comma; i + 1 < sentence.size(); i++) {
            if (sentence.has(i, ",") || sentence.has(i, "and")) {
                Optional<Quantity> part = Quantity.at(sentence, i + 1);
                boolean counts = part.isPresent() && part.get().to() < sentence.size() && !isOtherMeasure(sentence, part.get());
                if (counts) {
                    parts.add(part.get());
                }
            }
        }
        return parts;
    }

    /** "and two hours later", "and 3 percent", "two of them": not a part in its own right. */
    private static boolean isOtherMeasure(Sentence sentence, Quantity part) {
        String next = sentence.token(part.to()).lower();
        return Set.of("percent", "%", "hours", "days", "nights", "weeks", "months", "years", "minutes", "of", "more", "other", "-", "million", "billion").contains(next)
                || part.approximate();
    }

    private Optional<Finding> finding(Article article, Sentence sentence, Quantity whole, int comma, List<Quantity> parts) {
        double sum = parts.stream().mapToDouble(Quantity::value).sum();
        boolean ordered = parts.size() >= 2 && parts.get(0).from() == comma + 1;
        boolean divided = parts.size() > 2 || ordered && endsShort(sentence, parts.get(1), comma);
        boolean slip = sum - whole.value() <= Math.max(1, whole.value() * MOST_EXCESS);
        if (!ordered || !divided || !slip || sum <= whole.value() || parts.stream().anyMatch(part -> part.value() >= whole.value())) {
            return Optional.empty();
        }
        Span wholeSpan = sentence.span(whole.from(), comma);
        Span span = sentence.span(parts.get(0).from(), parts.get(parts.size() - 1).to());
        List<Related> related = List.of(new Related(wholeSpan, "the whole is " + number(whole.value())));
        String sumText = String.join(" + ", parts.stream().map(part -> number(part.value())).toList()) + " = " + number(sum);
        return Optional.of(file.finding(span, file.message("match", article.analysis().slice(span), "whole", article.analysis().slice(wholeSpan), "sum", sumText), related, List.of()));
    }

    /** "and five men.", and "and four to the hosts." after "five went to the guests". */
    private static boolean endsShort(Sentence sentence, Quantity part, int from) {
        for (int i = from; i < part.from(); i++) {
            if (sentence.token(i).pos() == PartOfSpeech.ADP && sentence.has(part.to(), sentence.token(i).lower())) {
                return sentence.has(part.from() - 1, "and") && Telling.has(sentence, part.to(), part.to() + 1, GOING);
            }
        }
        int end = part.to() + 1;
        return sentence.has(part.from() - 1, "and") && (sentence.token(part.to()).pos() == PartOfSpeech.NOUN || sentence.token(part.to()).pos() == PartOfSpeech.ADJ)
                && end < sentence.size() && sentence.token(end).isPunctuation();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}

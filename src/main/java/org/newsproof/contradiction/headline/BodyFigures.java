package org.newsproof.contradiction.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Sentence;
import org.newsproof.contradiction.Likeness;
import org.newsproof.contradiction.Matter;
import org.newsproof.document.Field;
import org.newsproof.rule.Article;

/** The numbers of the text below a headline, and whether a number above can be one of them. For one thread, as its article. */
final class BodyFigures {
    private static final Object ASKER = new Object();
    /** Words that say a count without being a number. */
    private static final Map<Integer, Pattern> COUNT_WORDS = Map.of(
            1, Pattern.compile("(?i)\\b(?:single|once|solo|lone)\\b"),
            2, Pattern.compile("(?i)\\b(?:pair|couple|both|twice|double|duo|twins?|brace|fortnight)\\b"),
            3, Pattern.compile("(?i)\\b(?:trio|treble|triple|thrice|triplets?|hat ?- ?tricks?|trilogy)\\b"),
            4, Pattern.compile("(?i)\\b(?:quartet|quadruple|quadruplets|foursome)\\b"),
            5, Pattern.compile("(?i)\\b(?:quintet|quintuplets)\\b"),
            6, Pattern.compile("(?i)\\bhalf[ -](?:a[ -])?dozen\\b"),
            10, Pattern.compile("(?i)\\bdecades?\\b"),
            12, Pattern.compile("(?i)\\b(?:dozen|year)\\b"),
            24, Pattern.compile("(?i)\\b(?:two dozen|day|daily)\\b"),
            100, Pattern.compile("(?i)\\b(?:hundred|century|centenary)\\b"));
    /** Words for a share, by the percentages between which it may lie. */
    private static final Pattern SHARES = Pattern.compile("(?i)\\b(?:half|halved|doubled?|quarters?|thirds?|fifths?|tenths?|(?:in|out of|of) (?:every )?(?:two|three|four|five|ten|\\d+))\\b");
    private static final Set<Figure.Kind> COUNTABLE = EnumSet.of(Figure.Kind.COUNT, Figure.Kind.ORDINAL, Figure.Kind.AGE, Figure.Kind.OTHER);
    private static final Map<String, Double> DAYS = Map.of(
            "hour", 1 / 24.0, "day", 1.0, "night", 1.0, "week", 7.0, "month", 30.4, "year", 365.0, "decade", 3650.0);
    private static final double SAME_DURATION = 0.08;

    /** What a reader who knows the day of the article can turn into a date or a year. */
    private static final Pattern DAYS_TOLD = Pattern.compile("(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|tonight)\\b");
    private static final Pattern YEARS_TOLD = Pattern.compile("(?i)\\b(?:(?:last|next|this) (?:year|season|summer|autumn|winter|spring)|years? (?:ago|earlier|later|before)|anniversary)\\b");
    private static final Pattern STREAK = Pattern.compile("(?i)\\b(?:streak|run|spell|consecutive|straight|successive|unbeaten|winless|in a row)\\b");
    /** Names in a row: "Ann, Bob and Carol". */
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[^,.;:()]{1,40}(?:, \\p{Lu}[^,.;:()]{1,40})*,? and (?=\\p{Lu})");

    private final Article article;
    private final String text;
    private final List<Figure> figures = new ArrayList<>();

    private BodyFigures(Article article, Analysis analysis) {
        this.article = article;
        this.text = analysis.document().text();
        analysis.sentences().stream()
                .filter(sentence -> sentence.field() == Field.TEXT)
                .forEach(sentence -> figures.addAll(FigureReader.read(sentence, analysis.slice(sentence.span()))));
    }

    static BodyFigures of(Article article) {
        return article.once(ASKER, analysis -> new BodyFigures(article, analysis));
    }

    List<Figure> all() {
        return figures;
    }

    /** The number of that kind, and of that unit where there is one, in the sentence that is most like the headline's. */
    Optional<Figure> nearest(Figure above) {
        Likeness likeness = Likeness.of(article);
        Matter matter = likeness.matter(above.sentence());
        return figures.stream()
                .filter(figure -> figure.kind() == above.kind() && figure.unit().equals(above.unit()))
                .max(Comparator.comparingDouble((Figure figure) -> likeness.compare(matter, likeness.matter(figure.sentence())).ofSmaller())
                        .thenComparing(figure -> -figure.span().start()));
    }

    /** Whether the text has the number, says it in words, rounds it, or has what it can be reckoned from. */
    boolean supports(Figure above) {
        return switch (above.kind()) {
            case AGE -> isCounted(above) || tellsBirth();
            case PERCENT -> has(above, Figure.Kind.PERCENT) || SHARES.matcher(text).find();
            case MONEY -> has(above, Figure.Kind.MONEY) || isSum(above) || figures.stream().noneMatch(figure -> isMoneyLike(above, figure));
            case SCORE -> hasScore(above);
            case DATE -> has(above, Figure.Kind.DATE) || figures.stream().noneMatch(figure -> figure.kind() == Figure.Kind.DATE) && DAYS_TOLD.matcher(text).find();
            case YEAR -> has(above, Figure.Kind.YEAR) || YEARS_TOLD.matcher(text).find() || text.contains(String.valueOf((int) above.value()).substring(2));
            case COUNT -> isCounted(above) || isStreak(above) || isDuration(above) || isSum(above) || isListed((int) above.value());
            case ORDINAL, OTHER -> true;
        };
    }

    private boolean has(Figure above, Figure.Kind kind) {
        return figures.stream().anyMatch(figure -> figure.kind() == kind && above.canMean(figure));
    }

    private boolean isCounted(Figure above) {
        boolean number = figures.stream().anyMatch(figure -> COUNTABLE.contains(figure.kind()) && above.canMean(figure)
                || figure.kind() == Figure.Kind.SCORE && (above.canMean(figure) || above.value() == figure.second()));
        return number || Optional.ofNullable(COUNT_WORDS.get((int) above.value())).filter(words -> words.matcher(text).find()).isPresent();
    }

    private boolean hasScore(Figure above) {
        return figures.stream().anyMatch(figure -> figure.kind() == Figure.Kind.SCORE
                && (figure.value() == above.value() && figure.second() == above.second() || figure.value() == above.second() && figure.second() == above.value()));
    }

    private static boolean isMoneyLike(Figure above, Figure figure) {
        return figure.kind() == Figure.Kind.MONEY && figure.unit().equals(above.unit());
    }

    private boolean tellsBirth() {
        return Pattern.compile("(?i)\\b(?:born|birthday)\\b").matcher(text).find();
    }

    /** "Two weeks" for 14 days, "in four years" between 2008 and 2012. */
    private boolean isDuration(Figure above) {
        Double days = DAYS.get(above.unit());
        if (days == null) {
            return false;
        }
        double wanted = days * above.value();
        boolean converted = figures.stream().anyMatch(figure -> DAYS.containsKey(figure.unit())
                && Math.abs(DAYS.get(figure.unit()) * figure.value() - wanted) <= SAME_DURATION * wanted);
        return converted || above.unit().equals("year") && isDifference(above, Figure.Kind.YEAR);
    }

    private boolean isDifference(Figure above, Figure.Kind kind) {
        List<Figure> same = figures.stream().filter(figure -> figure.kind() == kind).toList();
        return same.stream().anyMatch(one -> same.stream().anyMatch(other -> other.value() - one.value() == above.value()));
    }

    /** Sums and differences of two numbers of one thing: "nine" of five men and four women. */
    private boolean isSum(Figure above) {
        List<Figure> parts = figures.stream().filter(figure -> figure.kind() == above.kind()).toList();
        for (Figure one : parts) {
            for (Figure other : parts) {
                boolean together = one != other && (areOfOne(one.sentence(), other.sentence()) || one.unit().equals(above.unit()) && other.unit().equals(above.unit()));
                if (together && (one.value() + other.value() == above.value() || one.value() - other.value() == above.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Five straight defeats" before "the first win in six games". */
    private boolean isStreak(Figure above) {
        boolean streak = STREAK.matcher(article.analysis().slice(above.sentence().span())).find();
        return streak && figures.stream().anyMatch(figure -> COUNTABLE.contains(figure.kind()) && Math.abs(figure.value() - above.value()) == 1);
    }

    /** Whether so many names stand in a row somewhere. */
    private boolean isListed(int number) {
        return NAMES.matcher(text).results().anyMatch(row -> row.group().chars().filter(mark -> mark == ',').count() + 2 == number);
    }

    private static boolean areOfOne(Sentence one, Sentence other) {
        return Math.abs(one.index() - other.index()) <= 1;
    }
}

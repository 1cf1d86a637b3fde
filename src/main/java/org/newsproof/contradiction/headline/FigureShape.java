package org.newsproof.contradiction.headline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write a number of some kind. The patterns name their parts: number, scale, unit, second, day, month, ordinal. */
record FigureShape(Figure.Kind kind, Pattern pattern) {
    private static final String WORD = "(?i:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
            + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)\\b)";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String SCALE = "(?<scale> ?-? ?(?:hundred|thousand|million|billion|trillion|mln|bn|tn)\\b|[mk]\\b)?";
    private static final String NUMBER = "(?<number>" + DIGITS + "|" + WORD + ")" + SCALE;
    private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b";
    private static final String CURRENCY = "(?<unit>(?:pound|dollar|euro|ruble|rouble|yen|yuan|rupee|hryvnia|franc|lira|peso|riyal|dirham|rand|kron[oe]r|zloty|shekel|pence|cent)s?)\\b";
    private static final String FREE = "(?<![\\p{L}\\d.,/:-])";
    private static final String NO_SCORE = " ?[-–]? ?(?:\\d|years?|months?|weeks?|days?|hours?|minutes?|%|per ?cent|m\\b|km|miles?)";

    private static final String NUMBERED = "(?:Type|Class|Mark|Boeing|Airbus|Apollo|Formula|Route|Highway|Junction|Channel|Radio|Section|Article|Chapter|Part|Page|Phase|Stage"
            + "|Round|Group|Grade|Level|Tier|Category|Division|Gate|Platform|Flight|Room|Ward|District|Zone|Season|Episode|Windows|iPhone)";

    /** In the order in which they are tried; what one has read is left alone by the others. */
    static final List<FigureShape> ALL = List.of(
            shape(Figure.Kind.MONEY, "(?<unit>[£$€¥]|\\b(?:Rs|EUR|USD|GBP)\\.?) ?" + NUMBER),
            shape(Figure.Kind.MONEY, FREE + NUMBER + "(?: |-| - )" + CURRENCY),
            shape(Figure.Kind.PERCENT, FREE + NUMBER + " ?-? ?(?:%|per ?cent\\b|pc\\b|percentage points?\\b)"),
            shape(Figure.Kind.AGE, FREE + "(?<number>\\d{1,3}|" + WORD + ") ?-? ?years? ?-? ?old\\b"),
            shape(Figure.Kind.AGE, "\\b(?:aged?|age of) (?<number>\\d{1,3})\\b"),
            shape(Figure.Kind.AGE, "(?<=\\p{L}, )(?<number>[1-9]\\d?)(?=[,;]|\\.?$| (?:was|has|is|who)\\b)"),
            shape(Figure.Kind.OTHER, "(?:\\b[A-Z][a-z]+ \\d{1,2}|\\b\\d{1,2} [A-Z][a-z]+)(?:,? (?:19|20)\\d\\d)?,? \\d{1,2}:\\d{2}\\b"),
            shape(Figure.Kind.OTHER, FREE + "\\d{1,2}[:.]\\d{2}(?= ?(?:[ap]\\.?m\\b|GMT|BST|CET|EST|hrs?\\b))"),
            shape(Figure.Kind.OTHER, FREE + "\\d{1,2}:\\d{2}(?::\\d{2})?"),
            shape(Figure.Kind.OTHER, FREE + "\\d{1,2} ?[ap]\\.?m\\b"),
            shape(Figure.Kind.OTHER, "\\b\\p{L}+-?(?!(?:1[5-9]|20)\\d\\d\\b)\\d+\\w*"),
            shape(Figure.Kind.OTHER, "\\b" + NUMBERED + " \\d+\\b"),
            shape(Figure.Kind.OTHER, "(?:\\b[Nn]umber|\\b[Nn]os?\\.?|#) ?(?:\\d+|" + WORD + ")"),
            shape(Figure.Kind.OTHER, "\\b[Uu]nder ?- ?\\d+s?\\b"),
            shape(Figure.Kind.OTHER, FREE + "\\d+'?s\\b"),
            shape(Figure.Kind.OTHER, "\\b\\d+ ?/ ?\\d+\\b"),
            shape(Figure.Kind.DATE, FREE + "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH),
            shape(Figure.Kind.DATE, "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:,]?\\d)"),
            shape(Figure.Kind.YEAR, "(?<![\\p{L}\\d.,/:])(?<number>1[5-9]\\d\\d|20\\d\\d)\\b(?:[-–/]\\d{2,4}\\b)?(?! ?(?:%|-|people|men|women|metres|miles|km))"),
            shape(Figure.Kind.SCORE, FREE + "(?<number>\\d{1,3}) ?[-–] ?(?<second>\\d{1,3})\\b(?!" + NO_SCORE + ")"),
            shape(Figure.Kind.ORDINAL, FREE + "(?<number>\\d+)(?:st|nd|rd|th)\\b"),
            shape(Figure.Kind.ORDINAL, "(?i)\\b(?<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\\b"),
            shape(Figure.Kind.COUNT, "(?<![\\p{L}\\d.,/:])" + NUMBER + "(?<unit>(?<=\\d)[a-z]{1,4}\\b)?"));

    private static FigureShape shape(Figure.Kind kind, String pattern) {
        return new FigureShape(kind, Pattern.compile(pattern));
    }

    /** A part of a match, where the pattern has it and it was found. */
    Optional<String> part(Matcher match, String name) {
        return pattern.pattern().contains("(?<" + name + ">") ? Optional.ofNullable(match.group(name)) : Optional.empty();
    }
}

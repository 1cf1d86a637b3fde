package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsproof.analysis.Sentence;

/**
 * A time of a football match: "in the 58th minute", "with a quarter of an hour remaining", "just before half-time". Halves of 45 minutes and an interval: Laws of the
 * Game, IFAB, law 7.
 *
 * @param from first token, an index into the sentence
 * @param to after the last token
 * @param earliest the first minute of play that it can be, from 0
 * @param latest the last one
 * @param byHalves whether it is counted from the end of a half or the match, as only football's clock allows
 */
record MatchMinute(int from, int to, int earliest, int latest, boolean byHalves) {
    private static final int HALF = 45;
    private static final int END = 90;
    /** How far a half may run on, and how far round words ("a quarter of an hour") may be off. In minutes. */
    private static final int SLACK = 5;
    /** Neighbouring minutes are told for one another: the 58th minute is the one after 57. */
    private static final int TOLERANCE = 2;

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("fifteen", 15), Map.entry("twenty", 20));
    private static final String COUNT = "(\\d{1,2}|" + String.join("|", NUMBERS.keySet()) + ") minutes?";
    private static final String REST = " (?:remaining|left|to go|to play|left to play)";
    private static final String END_OF_MATCH = " (?:from|before) (?:time|full time|full-time|the final whistle)";
    private static final String BREAK = "(?:half-time|halftime|half time|the break|the interval)";
    /** "The 4th minute of stoppage time", "five minutes left in the first half" are counted from elsewhere. */
    private static final String NOT_OF_ANOTHER_CLOCK = "(?= (?!(?:of|in|into|before|until) (?:the |his |their )?(?:first|second|half|stoppage|added|additional|injury|extra|break|interval|game's|opening)))";

    private record Range(int earliest, int latest) {
        static Range around(int minute, int slack) {
            return new Range(minute - slack, minute + slack);
        }
    }

    private record Form(Pattern words, Function<MatchResult, Range> minutes, boolean byHalves) {}

    private static final List<Form> FORMS = List.of(
            form("(?:(?:in|until|by|on) )?the (\\d{1,3})(?:st|nd|rd|th)(?: -)? minute", match -> Range.around(Integer.parseInt(match.group(1)), 0), false),
            form("(\\d{1,3})(?:st|nd|rd|th)(?:-| )minute", match -> Range.around(Integer.parseInt(match.group(1)), 0), false),
            form("on " + COUNT, match -> Range.around(count(match), 0), false),
            form(COUNT + " into the (?:match|game)", match -> Range.around(count(match), 0), false),
            form("(?:with )?" + COUNT + REST, match -> Range.around(END - count(match), 1), true),
            form(COUNT + END_OF_MATCH, match -> Range.around(END - count(match), 1), true),
            form("(?:with )?a quarter of an hour" + REST, match -> Range.around(END - 15, SLACK), true),
            form("(?:with )?half an hour" + REST, match -> Range.around(END - 30, SLACK), true),
            form("a quarter of an hour" + END_OF_MATCH, match -> Range.around(END - 15, SLACK), true),
            form("half an hour" + END_OF_MATCH, match -> Range.around(END - 30, SLACK), true),
            form(COUNT + " after " + BREAK, match -> Range.around(HALF + count(match), 1), true),
            form(COUNT + " (?:from|before) " + BREAK, match -> Range.around(HALF - count(match), 1), true),
            form("(?:just|shortly|right|immediately|straight) before " + BREAK, match -> new Range(HALF - 2 * SLACK, HALF + SLACK), true),
            form("on the stroke of " + BREAK, match -> new Range(HALF - 2, HALF + SLACK), true),
            form("(?:just|shortly|right|immediately|straight) after (?:the restart|" + BREAK + ")", match -> new Range(HALF, HALF + 2 * SLACK), true),
            form("before " + BREAK, match -> new Range(0, HALF + SLACK), true),
            form("after (?:the restart|" + BREAK + ")", match -> new Range(HALF, END + 2 * SLACK), true),
            form("in the first half", match -> new Range(0, HALF + SLACK), true),
            form("on the hour", match -> Range.around(HALF + 15, 1), true));

    private static Form form(String words, Function<MatchResult, Range> minutes, boolean byHalves) {
        return new Form(Pattern.compile("(?<= )" + words + NOT_OF_ANOTHER_CLOCK), minutes, byHalves);
    }

    private static int count(MatchResult match) {
        Integer known = NUMBERS.get(match.group(1));
        return known != null ? known : Integer.parseInt(match.group(1));
    }

    /** Those of a sentence, in text order; of overlapping ones the more exact form. */
    static List<MatchMinute> in(Sentence sentence) {
        SentenceWords words = SentenceWords.of(sentence);
        List<MatchMinute> found = new ArrayList<>();
        for (Form form : FORMS) {
            words.find(form.words()).forEach(match -> {
                Range range = form.minutes().apply(match);
                MatchMinute minute = new MatchMinute(words.first(match), words.end(match), range.earliest(), range.latest(), form.byHalves());
                if (found.stream().noneMatch(other -> other.from < minute.to && minute.from < other.to)) {
                    found.add(minute);
                }
            });
        }
        found.sort(Comparator.comparingInt(MatchMinute::from));
        return found;
    }

    /** Whether both can be one minute. */
    boolean allows(MatchMinute other) {
        return earliest - TOLERANCE <= other.latest && other.earliest - TOLERANCE <= latest;
    }
}

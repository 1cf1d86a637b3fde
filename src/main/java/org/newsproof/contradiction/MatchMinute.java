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
 * @param left whether it is counted from the end of the match
 */
record MatchMinute(int from, int to, int earliest, int latest, boolean left) {
    private static final int HALF = 45;
    private static final int END = 90;
    /** How far a half may run on, and how far round words ("a quarter of an hour", "midway through") may be off. In minutes. */
    private static final int SLACK = 5;

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("fifteen", 15), Map.entry("twenty", 20));
    private static final String COUNT = "(\\d{1,2}|" + String.join("|", NUMBERS.keySet()) + ") minutes?";
    private static final String ROUND = "(a quarter of an hour|half an hour|just over \\S+ minutes|under \\S+ minutes)";
    private static final String REST = " (?:remaining|left|to go|to play|left to play)";
    private static final String END_OF_MATCH = " (?:from|before) (?:time|full time|full-time|the end|the final whistle)";
    private static final String BREAK = "(?:half-time|halftime|half time|the break|the interval|the half-time break)";

    private record Form(Pattern words, Function<MatchResult, int[]> minutes, boolean left) {}

    private static final List<Form> FORMS = List.of(
            form("(?:in|until|by)? the (\\d{1,3})(?:st|nd|rd|th)(?: -)? minute", match -> around(Integer.parseInt(match.group(1)), 0)),
            form("(\\d{1,3})(?:st|nd|rd|th)-minute", match -> around(Integer.parseInt(match.group(1)), 0)),
            form("(\\d{1,3})(?:st|nd|rd|th) minute", match -> around(Integer.parseInt(match.group(1)), 0)),
            form("on " + COUNT, match -> around(count(match.group(1)), 0)),
            form(COUNT + " into the (?:match|game)", match -> around(count(match.group(1)), 0)),
            form("(?:with )?" + COUNT + REST, match -> around(END - count(match.group(1)), 1), true),
            form(COUNT + END_OF_MATCH, match -> around(END - count(match.group(1)), 1), true),
            form("(?:with )?" + ROUND + REST, match -> around(END - roughly(match.group(1)), SLACK), true),
            form(ROUND + END_OF_MATCH, match -> around(END - roughly(match.group(1)), SLACK), true),
            form(COUNT + " after " + BREAK, match -> around(HALF + count(match.group(1)), 1)),
            form(COUNT + " (?:from|before) " + BREAK, match -> around(HALF - count(match.group(1)), 1)),
            form("(?:just|shortly|right|immediately|straight) before " + BREAK, match -> new int[] {HALF - 2 * SLACK, HALF + SLACK}),
            form("on the stroke of " + BREAK, match -> new int[] {HALF - 2, HALF + SLACK}),
            form("(?:just|shortly|right|immediately|straight) after (?:the restart|" + BREAK + ")", match -> new int[] {HALF, HALF + 2 * SLACK}),
            form("before " + BREAK, match -> new int[] {0, HALF + SLACK}),
            form("after (?:the restart|" + BREAK + ")", match -> new int[] {HALF, END + 2 * SLACK}),
            form("in the first half", match -> new int[] {0, HALF + SLACK}),
            form("in the second half", match -> new int[] {HALF, END + 2 * SLACK}),
            form("on the hour", match -> around(HALF + 15, 1)));

    private static Form form(String words, Function<MatchResult, int[]> minutes) {
        return form(words, minutes, false);
    }

    private static Form form(String words, Function<MatchResult, int[]> minutes, boolean left) {
        return new Form(Pattern.compile("(?<= )" + words + "(?= )"), minutes, left);
    }

    private static int[] around(int minute, int slack) {
        return new int[] {minute - slack, minute + slack};
    }

    private static int count(String words) {
        return NUMBERS.containsKey(words) ? NUMBERS.get(words) : Integer.parseInt(words);
    }

    private static int roughly(String words) {
        return words.startsWith("half") ? 30 : words.startsWith("a quarter") ? 15 : NUMBERS.getOrDefault(words.replaceAll(".* (\\S+) minutes", "$1"), 10);
    }

    /** Those of a sentence, in text order; of overlapping ones the longest. */
    static List<MatchMinute> in(Sentence sentence) {
        String words = Telling.words(sentence, 0, sentence.size());
        List<MatchMinute> found = new ArrayList<>();
        for (Form form : FORMS) {
            form.words().matcher(words).results().forEach(match -> {
                int from = spaces(words, match.start()) - 1;
                int[] minutes = form.minutes().apply(match);
                MatchMinute minute = new MatchMinute(from, from + spaces(match.group(), match.group().length()) + 1, minutes[0], minutes[1], form.left());
                if (found.stream().noneMatch(other -> other.from < minute.to && minute.from < other.to)) {
                    found.add(minute);
                }
            });
        }
        found.sort(Comparator.comparingInt(MatchMinute::from));
        return found;
    }

    private static int spaces(String words, int to) {
        return (int) words.substring(0, to).chars().filter(c -> c == ' ').count();
    }

    /** Whether both can be one minute; neighbouring minutes are told for one another. */
    boolean allows(MatchMinute other) {
        return earliest - 2 <= other.latest && other.earliest - 2 <= latest;
    }
}

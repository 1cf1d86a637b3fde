package org.newsproof.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the other sentence of a pair has of each word of one: told to the model beside the words, since a small model does not see by
 * itself that a number, a name or a rare word of one sentence is missing in the other. A word is compared by its first letters, a number
 * by its value in digits. The same as {@code matches} of {@code train/encoder.py}: the words and lengths here are part of what the model
 * learned to read, and changing them asks for a new training.
 */
final class WordMatches {
    /** Light words and marks are not compared. */
    static final int NOT_COMPARED = 0;
    private static final int OTHER = 1;
    private static final int NUMBER = 3;
    private static final int NAME = 5;
    /** Added to the kind of a word that the other sentence lacks. */
    private static final int MISSING = 1;
    private static final int STEM_LENGTH = 6;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,][0-9]+)*(?:st|nd|rd|th)?");
    private static final Set<String> LIGHT = Set.of(
            "the", "and", "for", "with", "that", "this", "was", "were", "are", "has", "have", "had", "his", "her", "their", "its", "from", "they", "them", "she", "who", "which",
            "will", "would", "been", "but", "not", "you", "all", "one", "said", "say", "says", "about", "after", "before", "more", "than", "when", "what", "into", "over", "also",
            "some", "other", "only", "out", "there", "could", "our", "can", "may");
    private static final Map<String, String> IN_DIGITS = inDigits();

    /** Of a sentence of which no word is compared. */
    static final WordMatches NONE = new WordMatches(List.of());

    private final List<Word> words;

    private WordMatches(List<Word> words) {
        this.words = words;
    }

    private record Word(int kind, String key) {}

    static WordMatches of(String text, List<WordPieces.Word> words) {
        List<Group> groups = new ArrayList<>();
        for (Matcher matcher = DIGITS.matcher(text); matcher.find(); ) {
            groups.add(new Group(matcher.start(), matcher.end(), matcher.group().replace(",", "")));
        }
        List<Word> compared = new ArrayList<>();
        boolean isFirst = true;
        for (int at = 0; at < words.size(); at++) {
            WordPieces.Word word = words.get(at);
            boolean followsCapital = at + 1 < words.size() && isCapital(text, words.get(at + 1));
            compared.add(word(word, groups, isCapital(text, word) && (!isFirst || followsCapital)));
            isFirst &= !startsWithLetter(word);
        }
        return new WordMatches(compared);
    }

    /** For each word, as the model was taught to read it: its kind, and whether the other sentence lacks it. */
    int[] against(WordMatches other) {
        Set<String> known = new HashSet<>();
        other.words.forEach(word -> known.add(word.key()));
        return words.stream().mapToInt(word -> word.kind() == NOT_COMPARED || known.contains(word.key()) ? word.kind() : word.kind() + MISSING).toArray();
    }

    private static Word word(WordPieces.Word word, List<Group> groups, boolean isName) {
        for (Group group : groups) {
            if (group.start() < word.end() && word.start() < group.end()) {
                return new Word(NUMBER, "#" + group.value());
            }
        }
        if (IN_DIGITS.containsKey(word.text())) {
            return new Word(NUMBER, "#" + IN_DIGITS.get(word.text()));
        }
        if (word.text().length() < SHORTEST_WORD || LIGHT.contains(word.text()) || !startsWithLetter(word)) {
            return new Word(NOT_COMPARED, "");
        }
        return new Word(isName ? NAME : OTHER, word.text().substring(0, Math.min(STEM_LENGTH, word.text().length())));
    }

    private static boolean startsWithLetter(WordPieces.Word word) {
        return !word.text().isEmpty() && Character.isLetter(word.text().codePointAt(0));
    }

    private static boolean isCapital(String text, WordPieces.Word word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }

    /** Digits with their points, at {@code [start, end)} of the text. */
    private record Group(int start, int end, String value) {}

    private static Map<String, String> inDigits() {
        Map<String, String> inDigits = new HashMap<>();
        List<String> counts = List.of(
                "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
                "nineteen", "twenty");
        List<String> tens = List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        List<String> ranks = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
        for (int at = 0; at < counts.size(); at++) {
            inDigits.put(counts.get(at), String.valueOf(at + 2));
        }
        for (int at = 0; at < tens.size(); at++) {
            inDigits.put(tens.get(at), String.valueOf(10 * (at + 3)));
        }
        for (int at = 0; at < ranks.size(); at++) {
            inDigits.put(ranks.get(at), at + 1 + switch (at) {
                case 0 -> "st";
                case 1 -> "nd";
                case 2 -> "rd";
                default -> "th";
            });
        }
        return inDigits;
    }
}

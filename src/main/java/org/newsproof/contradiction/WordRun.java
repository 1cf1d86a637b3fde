package org.newsproof.contradiction;

import java.util.List;
import java.util.Locale;

/**
 * The longest run of words that two texts have alike, in order and without gaps.
 *
 * @param words in lower case
 * @param ofShorter how much of the shorter text it is, from 0 to 1
 */
record WordRun(List<String> words, double ofShorter) {

    WordRun {
        words = List.copyOf(words);
    }

    /** The words of a text in lower case, without marks. */
    static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("[^\\p{L}\\p{N}']+|(?<![\\p{L}\\p{N}])'|'(?![\\p{L}\\p{N}])", " ").strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" +"));
    }

    static WordRun longest(List<String> one, List<String> other) {
        int[] before = new int[other.size() + 1];
        int best = 0;
        int end = 0;
        for (int i = 0; i < one.size(); i++) {
            int[] row = new int[other.size() + 1];
            for (int k = 0; k < other.size(); k++) {
                row[k + 1] = one.get(i).equals(other.get(k)) ? before[k] + 1 : 0;
                if (row[k + 1] > best) {
                    best = row[k + 1];
                    end = i + 1;
                }
            }
            before = row;
        }
        int shorter = Math.min(one.size(), other.size());
        return new WordRun(one.subList(end - best, end), shorter == 0 ? 0 : (double) best / shorter);
    }
}

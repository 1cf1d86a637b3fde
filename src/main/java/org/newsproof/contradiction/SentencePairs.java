package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Field;

/**
 * Which sentences of an article are worth being read together: for each one those few that share most with it, rare words telling
 * more than frequent ones (inverse sentence frequency: Spärck Jones, A statistical interpretation of term specificity, 1972). Found
 * through an index of words, so that the time grows with the length of the article and not with its square.
 */
final class SentencePairs {
    /** On the development articles the place that a contradiction contradicts is among so many in nine of ten cases. */
    private static final int PARTNERS = 4;
    /** A shorter one says nothing that could be denied. In tokens. */
    private static final int SHORTEST_SENTENCE = 4;
    /** A word in more sentences than these says nothing about what a sentence is about. */
    private static final int MOST_SENTENCES_OF_WORD = 60;
    /** Words of one stem mostly share their first letters; crude, but blind to no ending. */
    private static final int STEM_LENGTH = 6;
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> LIGHT = Set.of(
            "the", "and", "for", "with", "that", "this", "was", "were", "are", "has", "have", "had", "his", "her", "their", "its", "from", "they", "them", "she", "who", "which",
            "will", "would", "been", "but", "not", "you", "all", "one", "two", "said", "say", "says", "about", "after", "before", "more", "than", "when", "what", "into", "over",
            "also", "some", "other", "only", "out", "there", "could", "our", "can", "may");

    private final List<Sentence> sentences;
    private final List<Set<String>> stems;
    private final Map<String, List<Integer>> sentencesOf = new HashMap<>();

    private SentencePairs(List<Sentence> sentences) {
        this.sentences = sentences;
        this.stems = sentences.stream().map(SentencePairs::stems).toList();
        for (int at = 0; at < sentences.size(); at++) {
            for (String stem : stems.get(at)) {
                sentencesOf.computeIfAbsent(stem, known -> new ArrayList<>()).add(at);
            }
        }
    }

    /** Two sentences, the earlier one first. */
    record Pair(Sentence first, Sentence second) {}

    /** The pairs of the text that are worth reading, by place. A headline says too little to be read so; it has rules of its own. */
    static List<Pair> of(List<Sentence> all) {
        return new SentencePairs(all.stream()
                .filter(sentence -> sentence.field() == Field.TEXT && sentence.size() >= SHORTEST_SENTENCE)
                .toList()).pairs();
    }

    private List<Pair> pairs() {
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        for (int at = 0; at < sentences.size(); at++) {
            for (int partner : partners(at)) {
                pairs.add(List.of(Math.min(at, partner), Math.max(at, partner)));
            }
        }
        return pairs.stream().map(pair -> new Pair(sentences.get(pair.get(0)), sentences.get(pair.get(1)))).toList();
    }

    private List<Integer> partners(int at) {
        Map<Integer, Double> shared = new HashMap<>();
        for (String stem : new TreeSet<>(stems.get(at))) {
            List<Integer> with = sentencesOf.get(stem);
            if (with.size() <= MOST_SENTENCES_OF_WORD) {
                double weight = Math.log((sentences.size() + 1.0) / with.size());
                with.forEach(other -> shared.merge(other, weight, Double::sum));
            }
        }
        shared.remove(at);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(PARTNERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first letters of a word in lower case. */
    static String stem(String word) {
        return word.substring(0, Math.min(STEM_LENGTH, word.length()));
    }

    private static Set<String> stems(Sentence sentence) {
        Set<String> stems = new HashSet<>();
        for (Token token : sentence.tokens()) {
            for (String word : token.lower().split("[^\\p{L}\\p{N}]+")) {
                boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
                if ((word.length() >= SHORTEST_WORD || isNumber) && !LIGHT.contains(word)) {
                    stems.add(stem(word));
                }
            }
        }
        return stems;
    }
}

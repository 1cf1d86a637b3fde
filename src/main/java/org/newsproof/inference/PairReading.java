package org.newsproof.inference;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the model makes of two sentences.
 *
 * @param likelihoods of each clash, from 0 to 1; what is missing to 1 is the likelihood that both sentences can be true
 * @param first the words of the first sentence, each with how likely it is among those that clash
 * @param second those of the second one
 */
public record PairReading(Map<Clash, Double> likelihoods, List<Word> first, List<Word> second) {

    public PairReading {
        likelihoods = new EnumMap<>(likelihoods);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /**
     * A word at the half-open range {@code [start, end)} of UTF-16 code units of its sentence.
     *
     * @param clashing from 0 to 1
     */
    public record Word(int start, int end, double clashing) {}

    /** How likely the two cannot both hold, from 0 to 1. */
    public double contradiction() {
        return likelihoods.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The likeliest clash. */
    public Clash clash() {
        return likelihoods.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The mean with a reading of the same two sentences in the other order, which the model never sees quite alike. */
    public PairReading meanWithTurned(PairReading turned) {
        Map<Clash, Double> means = new EnumMap<>(Clash.class);
        likelihoods.forEach((clash, likelihood) -> means.put(clash, (likelihood + turned.likelihoods.get(clash)) / 2));
        return new PairReading(means, mean(first, turned.second), mean(second, turned.first));
    }

    /** Both are words of one sentence from its start; a reading of a long pair may end earlier than the other. */
    private static List<Word> mean(List<Word> words, List<Word> others) {
        return IntStream.range(0, Math.min(words.size(), others.size()))
                .mapToObj(at -> new Word(words.get(at).start(), words.get(at).end(), (words.get(at).clashing() + others.get(at).clashing()) / 2))
                .toList();
    }
}

package org.newsproof.inference;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
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

    /** The clashes that have at least {@code share}, from 0 to 1, of the whole likelihood of a contradiction. */
    public List<Clash> clashes(double share) {
        double least = share * contradiction();
        return likelihoods.entrySet().stream().filter(entry -> entry.getValue() >= least).map(Map.Entry::getKey).toList();
    }

    /** What was read of the same two sentences in the other order, put into this one. */
    public PairReading turned() {
        return new PairReading(likelihoods, second, first);
    }

    /** The mean of readings of the same two sentences in the same order, at least one, each with its weight; the weights sum to 1. */
    public static PairReading mean(List<PairReading> readings, List<Double> weights) {
        Map<Clash, Double> means = new EnumMap<>(Clash.class);
        for (Clash clash : Clash.values()) {
            means.put(clash, mean(weights, at -> readings.get(at).likelihoods.get(clash)));
        }
        List<Word> first = meanWords(readings.stream().map(PairReading::first).toList(), weights);
        List<Word> second = meanWords(readings.stream().map(PairReading::second).toList(), weights);
        return new PairReading(means, first, second);
    }

    /** All are words of one sentence from its start; a reading of a long pair may end earlier than another. */
    private static List<Word> meanWords(List<List<Word>> readings, List<Double> weights) {
        List<Word> words = readings.get(0);
        int size = readings.stream().mapToInt(List::size).min().orElseThrow();
        return IntStream.range(0, size)
                .mapToObj(at -> new Word(words.get(at).start(), words.get(at).end(), mean(weights, reading -> readings.get(reading).get(at).clashing())))
                .toList();
    }

    private static double mean(List<Double> weights, IntToDoubleFunction value) {
        return IntStream.range(0, weights.size()).mapToDouble(at -> weights.get(at) * value.applyAsDouble(at)).sum();
    }
}

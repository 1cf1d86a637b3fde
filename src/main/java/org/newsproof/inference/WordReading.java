package org.newsproof.inference;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * A word or mark at the half-open range {@code [start, end)} of UTF-16 code units of its sentence, and how likely each slip is there.
 *
 * @param likelihoods from 0 to 1; what is missing to 1 is the likelihood that nothing is wrong
 */
public record WordReading(int start, int end, Map<Slip, Double> likelihoods) {

    public WordReading {
        likelihoods = new EnumMap<>(likelihoods);
    }

    /** How likely something is wrong, from 0 to 1. */
    public double wrong() {
        return likelihoods.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The likeliest slip. */
    public Slip slip() {
        return likelihoods.entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue)).map(Map.Entry::getKey).orElseThrow();
    }
}

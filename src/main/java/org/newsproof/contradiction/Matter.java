package org.newsproof.contradiction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a stretch of text speaks of: its terms, each with how much it tells within the article.
 *
 * @param weights by term, each above 0; a term is the key of a mention or the lemma of a content word
 */
public record Matter(Map<String, Double> weights) {

    public Matter {
        weights = Map.copyOf(weights);
    }

    Set<String> terms() {
        return weights.keySet();
    }

    double total() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** Both together. */
    Matter with(Matter other) {
        Map<String, Double> all = new HashMap<>(weights);
        other.weights.forEach((term, weight) -> all.merge(term, weight, Math::max));
        return new Matter(all);
    }

    /** What is left without those terms. */
    Matter without(Set<String> terms) {
        Map<String, Double> left = new HashMap<>(weights);
        left.keySet().removeAll(terms);
        return new Matter(left);
    }
}

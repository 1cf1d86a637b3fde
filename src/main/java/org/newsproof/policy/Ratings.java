package org.newsproof.policy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;

/**
 * How grave a desk takes what.
 *
 * @param rules severities of single rules by their ids; these win over categories
 * @param categories severities of whole categories; what is a note for want of proof stays one
 * @param off ids of rules that are switched off
 * @param minConfidence of single rules by their ids: their findings below are dropped, from 0 to 1
 */
public record Ratings(Map<String, Severity> rules, Map<Category, Severity> categories, Set<String> off, Map<String, Double> minConfidence) {
    public static final Ratings USUAL = new Ratings(Map.of(), Map.of(), Set.of(), Map.of());

    public Ratings {
        rules = Map.copyOf(rules);
        categories = Map.copyOf(categories);
        off = Set.copyOf(off);
        minConfidence = Map.copyOf(minConfidence);
    }

    /** These, and the others where these say nothing. */
    Ratings over(Ratings others) {
        Map<String, Severity> allRules = new HashMap<>(others.rules);
        allRules.keySet().removeAll(off);
        allRules.putAll(rules);
        Map<Category, Severity> allCategories = new EnumMap<>(Category.class);
        allCategories.putAll(others.categories);
        allCategories.putAll(categories);
        Set<String> allOff = new HashSet<>(others.off);
        allOff.removeAll(rules.keySet());
        allOff.addAll(off);
        Map<String, Double> allConfidences = new HashMap<>(others.minConfidence);
        allConfidences.putAll(minConfidence);
        return new Ratings(allRules, allCategories, allOff, allConfidences);
    }
}

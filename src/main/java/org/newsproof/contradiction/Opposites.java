package org.newsproof.contradiction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;

/** The words of {@code rules/lexicon/opposites.yaml} that exclude each other. Thread-safe. */
final class Opposites {
    /** For each word the pairs that it belongs to: the pair's number, negative for the other side. */
    private final Map<String, Set<Integer>> sides = new HashMap<>();

    Opposites(Lexicons lexicons) {
        int number = 1;
        for (Located pair : lexicons.file("opposites").value("pairs").map(Located::items).orElse(List.of())) {
            add(pair, "one", number);
            add(pair, "other", -number);
            number++;
        }
    }

    private void add(Located pair, String side, int number) {
        pair.texts(side).forEach(word -> sides.computeIfAbsent(word, known -> new HashSet<>()).add(number));
    }

    /** The sides of a word or phrase in lower case; none where it has no opposite. */
    Set<Integer> sides(String word) {
        return sides.getOrDefault(word, Set.of());
    }

    boolean exclude(String one, String other) {
        return sides(one).stream().anyMatch(side -> sides(other).contains(-side));
    }
}

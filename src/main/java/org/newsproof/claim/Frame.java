package org.newsproof.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of event: the words that name it and how they fill its roles.
 *
 * @param id such as {@code transfer}
 * @param directed the two roles that cannot be swapped without saying something else (doer first), if there are such
 * @param once whether the same people rarely go through it twice within one article, so that two times for it are odd
 * @param types what a role can be filled with
 * @param required roles without which there is no claim
 */
public record Frame(
        String id,
        List<Construction> constructions,
        Optional<Direction> directed,
        boolean once,
        Map<String, Filler> types,
        Set<String> required,
        List<Example> examples) {

    public Frame {
        constructions = List.copyOf(constructions);
        types = Map.copyOf(types);
        required = Set.copyOf(required);
        examples = List.copyOf(examples);
    }

    /** What can fill a role. */
    public enum Filler {
        PARTY,
        GOODS,
        VEHICLE,
        ANY
    }

    /** Doer and receiver. */
    public record Direction(String from, String to) {}

    /**
     * Words and the places from which they fill roles: {@code subject}, {@code object}, {@code second-object}, a preposition;
     * for nouns also {@code possessor} and {@code modifier}. Several places are tried in their order.
     *
     * @param noun whether the words are nouns
     * @param objects lemmas of which the object must be one ("sign" a treaty, "pronounce" a sentence); empty for any
     */
    public record Construction(Set<String> words, boolean noun, Set<String> objects, Map<String, List<String>> places) {
        public Construction {
            words = Set.copyOf(words);
            objects = Set.copyOf(objects);
            places = Map.copyOf(places);
        }
    }

    /** A sentence and who fills which role in it. */
    public record Example(String text, Map<String, String> roles, int line) {
        public Example {
            roles = Map.copyOf(roles);
        }
    }
}

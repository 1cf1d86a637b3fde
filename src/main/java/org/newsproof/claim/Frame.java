package org.newsproof.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of event: the words that name it and how they fill its roles.
 *
 * @param id such as {@code transfer}
 * @param directed the two roles that cannot be swapped without saying something odd (doer first), if there are such
 * @param sides the two roles of who does it to whom: those of {@code directed}, or others whose exchange is an everyday one
 * @param broader the ids of frames that say less of the same event: a sale is a transfer
 * @param once whether the same people rarely go through it twice within one article, so that two times for it are odd
 * @param types what a role can be filled with
 * @param required roles without which there is no claim, the main one first
 */
public record Frame(
        String id,
        List<Construction> constructions,
        Optional<Direction> directed,
        Optional<Direction> sides,
        Set<String> broader,
        boolean once,
        Map<String, Filler> types,
        Set<String> required,
        List<Example> examples) {

    public Frame {
        constructions = List.copyOf(constructions);
        types = Map.copyOf(types);
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        broader = Set.copyOf(broader);
        examples = List.copyOf(examples);
    }

    /** What can fill a role. */
    public enum Filler {
        PARTY,
        GOODS,
        VEHICLE,
        /** A country, a town, a building. */
        PLACE,
        /** Something with a number in it. */
        AMOUNT,
        ANY
    }

    /** Doer and receiver. */
    public record Direction(String from, String to) {}

    /**
     * Words and the places from which they fill roles: {@code subject}, {@code object}, {@code second-object}, a preposition,
     * {@code subject-of} ("the number of ships is ..."), {@code content} (the clause that the verb governs), {@code score}; for nouns also
     * {@code possessor} and {@code modifier}. {@code first-} and {@code second-} before a place mean the first and the others of those
     * that are joined there ("X and Y met"). Several places are tried in their order.
     *
     * @param noun whether the words are nouns
     * @param particles words of which one must follow the verb ("call off"); empty for none
     * @param subjects lemmas of which the subject must be one; empty for any
     * @param objects lemmas of which the object must be one ("sign" a treaty, "pronounce" a sentence); empty for any
     */
    public record Construction(
            Set<String> words, boolean noun, Set<String> particles, Set<String> subjects, Set<String> objects, Map<String, List<String>> places) {
        public Construction {
            words = Set.copyOf(words);
            particles = Set.copyOf(particles);
            subjects = Set.copyOf(subjects);
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

package org.newsproof.contradiction;

import java.util.Set;

/**
 * How far two matters are one.
 *
 * @param shared the terms of the one that the other has too, in the same or another word
 * @param onlyOne the terms of the one that the other lacks
 * @param onlyOther the terms of the other that the one lacks
 * @param weight how much is shared, in the unit of {@link Matter#weights()}
 * @param ofOne how much of the one is shared, from 0 to 1
 * @param ofOther how much of the other is shared, from 0 to 1
 */
public record Overlap(Set<String> shared, Set<String> onlyOne, Set<String> onlyOther, double weight, double ofOne, double ofOther) {

    public Overlap {
        shared = Set.copyOf(shared);
        onlyOne = Set.copyOf(onlyOne);
        onlyOther = Set.copyOf(onlyOther);
    }

    /** How much of the smaller matter is shared: a short mention of an event can be wholly within a long one. */
    public double ofSmaller() {
        return Math.max(ofOne, ofOther);
    }

    /** The harmonic mean of both shares, as Dice's coefficient weighs them. */
    double likeness() {
        return ofOne + ofOther == 0 ? 0 : 2 * ofOne * ofOther / (ofOne + ofOther);
    }
}

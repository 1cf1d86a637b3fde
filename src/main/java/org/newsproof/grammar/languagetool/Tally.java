package org.newsproof.grammar.languagetool;

/** How a check did on articles in which errors are marked: how often it fired, and how often a mark says so too. */
public record Tally(int found, int right) {
    static final Tally NONE = new Tally(0, 0);

    /** @throws IllegalArgumentException unless {@code 0 <= right <= found} */
    public Tally {
        if (right < 0 || found < right) {
            throw new IllegalArgumentException(right + " right of " + found + " found cannot be");
        }
    }

    Tally plus(Tally other) {
        return new Tally(found + other.found, right + other.right);
    }

    @Override
    public String toString() {
        return found == 0 ? "none" : right + " of " + found;
    }
}

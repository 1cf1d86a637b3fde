package org.newsproof.contradiction.headline;

import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;

/**
 * A number of an article with what it measures.
 *
 * @param value in ones: "3m" is three million; of a score the first number, of a date the month times 100 and the day
 * @param second of a score the other number, else the same as the value
 * @param unit the currency, or the noun that is counted, in the singular; empty where none is told
 * @param step what one more in the last digit would add, noughts at the end left out: 0.1 million in "3.5m"
 */
record Figure(Kind kind, double value, double second, String unit, double step, Leeway leeway, Sentence sentence, Span span) {
    /** Smaller counts are not rounded: "30 people" is no way to write 34. */
    private static final double LEAST_ROUNDED = 100;
    private static final double ABOUT = 0.1;
    private static final double MOST_BEYOND = 1.5;

    /** What a number can be. */
    enum Kind {
        AGE,
        PERCENT,
        MONEY,
        SCORE,
        DATE,
        YEAR,
        COUNT,
        ORDINAL,
        /** A clock time, a rank, a name with a number: no amount. */
        OTHER
    }

    /** How the words before a number bend it: "about", "more than", "almost". */
    enum Leeway {
        NONE,
        ABOUT,
        UPWARD,
        DOWNWARD
    }

    /** Whether both can be said of one amount: they are equal, or one is the other rounded, or bent towards it. */
    boolean canMean(Figure other) {
        return value == other.value || isRounding(other) || other.isRounding(this) || isBent(other) || other.isBent(this);
    }

    private boolean isRounding(Figure exact) {
        boolean rounds = kind == Kind.PERCENT || kind == Kind.MONEY || value >= LEAST_ROUNDED || step < 1;
        return rounds && Math.abs(value - exact.value) <= step / 2 * 1.000001;
    }

    private boolean isBent(Figure exact) {
        return switch (leeway) {
            case NONE -> false;
            case ABOUT -> Math.abs(value - exact.value) <= ABOUT * value;
            case UPWARD -> exact.value >= value && exact.value <= value * MOST_BEYOND;
            case DOWNWARD -> exact.value <= value && exact.value >= value / MOST_BEYOND;
        };
    }
}

package org.newsproof.analysis.quantity;

/** How a number is meant. */
public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
}

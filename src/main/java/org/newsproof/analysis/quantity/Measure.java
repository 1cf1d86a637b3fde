package org.newsproof.analysis.quantity;

/** What a number says of what it stands with. */
public enum Measure {
    /** How many: "12 soldiers". */
    COUNT,
    MONEY,
    /** A percentage or a fraction; its value is that of percent: "half" is 50. */
    SHARE,
    /** A length, weight, speed or the like. */
    UNIT,
    /** Years of age. */
    AGE,
    /** How long: "three hours". */
    DURATION
}

package org.newsproof.inference;

/** The ways in which two sentences about one thing can exclude each other, in the order of the model's outputs, which begin with "not at all". */
public enum Clash {
    NUMBER,
    TIME,
    PLACE,
    POLARITY,
    ANTONYM,
    ROLE,
    IDENTITY,
    ORDINAL,
    ATTRIBUTION,
    MEMBERSHIP
}

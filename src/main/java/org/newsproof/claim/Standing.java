package org.newsproof.claim;

import java.util.Locale;

/** How an article puts a claim. */
public enum Standing {
    ASSERTED,
    REPORTED,
    DENIED,
    FEARED,
    PLANNED,
    POSSIBLE,
    CONDITIONAL,
    ASKED;

    /** The name for people and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

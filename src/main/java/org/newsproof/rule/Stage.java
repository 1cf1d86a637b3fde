package org.newsproof.rule;

import java.util.Locale;

/** How far a rule is trusted. */
public enum Stage {
    /** Its findings are shown. */
    STABLE,
    /** Its findings are notes until its measured precision allows more. */
    PREVIEW;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

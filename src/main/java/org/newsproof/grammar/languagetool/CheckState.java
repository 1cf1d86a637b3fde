package org.newsproof.grammar.languagetool;

import java.util.Locale;
import java.util.Optional;

/** What Newsproof makes of what a check of LanguageTool finds. */
public enum CheckState {
    /** A finding that is shown. */
    ON,
    /** A note. */
    NOTE,
    /** Nothing: no rule file names the check. */
    OFF;

    /** The name in the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CheckState> byKey(String key) {
        for (CheckState state : values()) {
            if (state.key().equals(key)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

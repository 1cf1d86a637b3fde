package org.newsproof.finding;

import java.util.Locale;
import java.util.Optional;

/** What an editor should do about a finding, the gravest first. */
public enum Severity {
    /** Do not publish. */
    ERROR,
    /** Look at it. */
    WARNING,
    /** Kept in the reports, not shown on the console. */
    NOTE;

    /** The name in files and reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isShown() {
        return this != NOTE;
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    public static Optional<Severity> byKey(String key) {
        for (Severity severity : values()) {
            if (severity.key().equals(key)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}

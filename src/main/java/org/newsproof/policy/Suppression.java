package org.newsproof.policy;

/**
 * Why a finding does not count although it was made.
 *
 * @param reason what the person who allowed it wrote, never blank
 */
public record Suppression(Kind kind, String reason) {

    /** @throws IllegalArgumentException without a reason */
    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a finding is suppressed only for a reason");
        }
    }

    /** Where it was allowed; the names are those of SARIF. */
    public enum Kind {
        /** By a switch in the article itself. */
        IN_SOURCE("inSource"),
        /** By the settings. */
        EXTERNAL("external");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in reports. */
        public String key() {
            return key;
        }
    }
}

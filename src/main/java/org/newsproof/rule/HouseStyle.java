package org.newsproof.rule;

import java.util.Map;
import java.util.Optional;

/**
 * The way in which a house writes what can be written in several ways.
 *
 * @param choices by the id of the rule that knows the ways
 */
public record HouseStyle(String name, Map<String, Choice> choices) {

    public HouseStyle {
        choices = Map.copyOf(choices);
    }

    /** Whether the house says which of the ways of a rule is right. */
    public boolean covers(String rule) {
        return choices.containsKey(rule);
    }

    /**
     * Which of the ways of one rule is right.
     *
     * @param style name of the style, for messages
     * @param usual for all that has no way of its own; where it is missing, the house does not mind
     * @param byKey by what is written so, in small letters and without points, such as {@code us} for "U.S."
     */
    public record Choice(String style, Optional<String> usual, Map<String, String> byKey) {

        public Choice {
            byKey = Map.copyOf(byKey);
        }

        /** The right way to write something. */
        public Optional<String> way(String key) {
            return Optional.ofNullable(byKey.get(key)).or(() -> usual);
        }
    }
}

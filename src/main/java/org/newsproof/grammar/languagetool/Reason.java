package org.newsproof.grammar.languagetool;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Why a check is on, or off, whatever its figures say. In the table each is its key, and free words may follow a colon. */
enum Reason {
    /** Off until somebody has looked at it. */
    NEW("new, unjudged"),
    /** On: it never fired on the articles, but on an example of its rule. */
    UNSEEN("never fired, examples hold"),
    /** On, though nobody marked what it found: an editor would change it. */
    READ("right by reading"),
    /** On: its rule leaves out names or words that it is wrong about. */
    NARROWED("narrowed by its rule"),
    /** Off, though marks agree: a matter of taste. */
    STYLE("style only"),
    /** Off, since a rule of ours says it better. */
    COVERED("covered"),
    /** Off: the marks at its places mean something else. */
    CHANCE("marked for something else"),
    /** Off: it was right a few times, and can be wrong on more of what it looks for. */
    FEW("too few to tell"),
    /** Off and not measured. */
    NOT_RUN("not run");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Whether words of the table give this reason. */
    boolean isGivenBy(String words) {
        return words.equals(key) || words.startsWith(key + ": ");
    }

    static boolean isKnown(String words) {
        return words.isEmpty() || Arrays.stream(values()).anyMatch(reason -> reason.isGivenBy(words));
    }

    static String all() {
        return Arrays.stream(values()).map(Reason::key).collect(Collectors.joining("; "));
    }
}

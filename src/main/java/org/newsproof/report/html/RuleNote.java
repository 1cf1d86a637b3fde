package org.newsproof.report.html;

/**
 * What an article page tells about a rule.
 *
 * @param why the reason for the rule, in a sentence or two; may be empty
 * @param source where the rule comes from; a link when it is an http address; may be empty
 */
public record RuleNote(String why, String source) {

    /** Whether the source can be followed with a click. */
    public boolean isLinked() {
        return source.startsWith("https://") || source.startsWith("http://");
    }
}

package org.newsproof.document.format;

import java.util.regex.Pattern;

/** The comments in which an article says which findings it allows. They stay in the text that is drawn out of mark-up, where all other comments go. */
final class Switches {
    private static final String WORD = "newsproof";
    /** A comment of HTML without a blank line, of 1,000 characters at most, and one of Markdown. */
    private static final Pattern COMMENT = Pattern.compile(
            "<!--\\s*" + WORD + "\\b(?:(?!-->|\\R[ \\t]*\\R)[\\s\\S]){0,1000}+-->|^[ \\t]*\\[//\\]:[ \\t]*#[ \\t]*[(\"]" + WORD + "\\b[^\\r\\n]*$", Pattern.MULTILINE);

    private Switches() {}

    /** Finds all in Markdown. */
    static Pattern comment() {
        return COMMENT;
    }

    /** Whether a comment of HTML is one, by what stands within its marks. */
    static boolean isOne(String comment) {
        return comment.strip().startsWith(WORD);
    }
}

package org.newsproof.rule;

import java.util.regex.Pattern;
import org.newsproof.lexicon.Located;

/** Words that somebody meant to replace. */
final class Placeholder {
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:TODO|TBD|FIXME|XXX|[Ll]orem ipsum|[Ff]oo bar|[Ee]xample sentence)\\b|^(?:[Cc]ommon sense|[Uu]nknown|\\.\\.\\.|\u2026)\\.?$");

    private Placeholder() {}

    /** The text under a key; that it is missing, empty or a placeholder is a mistake. */
    static String refused(Located parent, String key) {
        String text = parent.requiredText(key);
        if (WORDS.matcher(text).find()) {
            parent.value(key).ifPresent(value -> value.mistake("'" + text + "' is a placeholder"));
        }
        return text;
    }
}

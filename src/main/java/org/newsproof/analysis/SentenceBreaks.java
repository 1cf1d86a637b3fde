package org.newsproof.analysis;

import java.util.Locale;
import java.util.Set;
import org.newsproof.document.Span;

/** Takes back sentence breaks that the model sets wrongly. */
final class SentenceBreaks {
    /** Abbreviations that stand before a name or a number and so never end a sentence. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "lt.", "col.", "sgt.", "capt.", "maj.", "adm.", "sen.", "rep.", "gov.",
            "rev.", "st.", "no.", "vs.", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.");

    private SentenceBreaks() {}

    static boolean isNone(String text, Span before, Span after) {
        String first = text.substring(before.start(), before.end());
        if (Character.isLowerCase(text.codePointAt(after.start()))) {
            return !first.endsWith("...");
        }
        String lastWord = first.substring(first.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return BEFORE_NAMES.contains(lastWord) || isInitial(lastWord);
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isLetter(word.charAt(0)) && word.charAt(0) != 'i';
    }
}

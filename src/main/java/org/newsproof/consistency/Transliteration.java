package org.newsproof.consistency;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsproof.lexicon.Nearest;

/** Which spellings can be one name written over from another script: "Zelensky" and "Zelenskyy", "Mohammed" and "Mohamed". */
final class Transliteration {
    /** Shorter words differ by a letter too easily. In letters. */
    private static final int LONG = 6;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Map<Pattern, String> SOUNDS = sounds();

    private Transliteration() {}

    private static Map<Pattern, String> sounds() {
        Map<Pattern, String> sounds = new LinkedHashMap<>();
        String[] inOrder = {
            "\\p{M}", "", "^m[ou]h+am+[ae]d", "mohamed", "ck|q", "k", "ph", "f", "kh", "h", "tch", "ch", "shch|sch", "sh", "w", "v", "x", "ks", "c(?![eihy])", "k",
            "ou|oo", "u", "ee|y", "i", "(\\p{L})\\1+", "$1", "i([eou])", "$1", "(?<=[a-z]{3})h$", ""};
        for (int at = 0; at < inOrder.length; at += 2) {
            sounds.put(Pattern.compile(inOrder[at]), inOrder[at + 1]);
        }
        return sounds;
    }

    /** One writing for all spellings of a sound. */
    static String sound(String word) {
        String sound = Normalizer.normalize(letters(word), Normalizer.Form.NFD);
        for (Map.Entry<Pattern, String> spelling : SOUNDS.entrySet()) {
            sound = spelling.getKey().matcher(sound).replaceAll(spelling.getValue());
        }
        return sound;
    }

    /** The letters in lower case, without hyphens, spaces and apostrophes. */
    static String letters(String words) {
        return NO_LETTER.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether long words differ by one letter inside; an ending may tell a woman's name or a people. */
    static boolean differInside(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        int shorter = Math.min(a.length(), b.length());
        boolean ends = shorter >= LONG && a.charAt(0) == b.charAt(0) && a.substring(a.length() - 2).equals(b.substring(b.length() - 2));
        return ends && Nearest.distance(a, b) == 1;
    }
}

package org.newsproof.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** {@code ", did you mean 'x'?"} for the known word nearest to the given one, or nothing when none is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> ", did you mean '" + near + "'?").orElse("");
    }

    /** The known word that is nearest by edit distance, if at most a third of its letters (and one at least) differ. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(other -> distance(word, other) <= Math.max(1, other.length() / 3))
                .min(Comparator.comparingInt((String other) -> distance(word, other)).thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein distance: the fewest letters to add, drop or change. */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

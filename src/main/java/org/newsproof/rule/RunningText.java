package org.newsproof.rule;

import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Field;

/** Tells the sentences of an article's running text from headlines, captions and the lines of lists, which leave out words on purpose. */
public final class RunningText {
    private static final Set<String> STOPS = Set.of(".", "!", "?", "…", "...");
    private static final Set<String> CLOSING = Set.of("\"", "'", "''", ")", "”", "’", "»");

    private RunningText() {}

    /** Whether the sentence stands in the text, begins with a capital or a mark and ends with a stop. */
    public static boolean has(Sentence sentence) {
        if (sentence.field() != Field.TEXT) {
            return false;
        }
        Token first = sentence.token(0);
        int last = sentence.size() - 1;
        while (last > 0 && CLOSING.contains(sentence.token(last).text())) {
            last--;
        }
        return (first.isCapitalised() || !first.isWord()) && STOPS.contains(sentence.token(last).text());
    }
}

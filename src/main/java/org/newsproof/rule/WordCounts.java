package org.newsproof.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;

/** How often an article has a word, whatever its case: what is written in one way again and again is meant. Immutable. */
public final class WordCounts {
    private static final Object ASKER = new Object();

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> capitalised = new HashSet<>();

    private WordCounts(Analysis analysis) {
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                counts.merge(token.lower(), 1, Integer::sum);
                if (token.isCapitalised()) {
                    capitalised.add(token.lower());
                }
            }
        }
    }

    /** Those of headline and text, counted on first use. */
    public static WordCounts of(Article article) {
        return article.once(ASKER, WordCounts::new);
    }

    /** Whether the word stands nowhere else in the article. */
    public boolean isOnce(Token token) {
        return counts.getOrDefault(token.lower(), 0) == 1;
    }

    /** Whether the word has a capital somewhere in the article, as names have. */
    public boolean isCapitalised(Token token) {
        return capitalised.contains(token.lower());
    }
}

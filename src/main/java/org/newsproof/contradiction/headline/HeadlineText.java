package org.newsproof.contradiction.headline;

import java.util.List;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Field;
import org.newsproof.rule.Article;

/** A headline and what stands below it. */
final class HeadlineText {
    /** A shorter text is a fragment and need not have what its headline says. In sentences. */
    private static final int FEWEST_SENTENCES = 3;

    private static final Set<String> POINTING_BACK = Set.of("he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their");

    private HeadlineText() {}

    /** Whether the text goes on with what the headline began ("They were found at dawn."), and so need not say it again. */
    static boolean isContinued(Article article) {
        return article.analysis().sentences().stream()
                .filter(sentence -> sentence.field() == Field.TEXT)
                .findFirst()
                .filter(first -> POINTING_BACK.contains(first.token(0).lower()))
                .isPresent();
    }

    /** The sentences of the headline; none where there is no whole text below it. */
    static List<Sentence> above(Article article) {
        List<Sentence> sentences = article.analysis().sentences();
        long below = sentences.stream().filter(sentence -> sentence.field() == Field.TEXT).count();
        return below < FEWEST_SENTENCES ? List.of() : sentences.stream().filter(sentence -> sentence.field() == Field.HEADLINE).toList();
    }
}

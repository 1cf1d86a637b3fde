package org.newsproof.contradiction;

import org.newsproof.document.Field;
import org.newsproof.rule.Article;

/** What stands below a headline. */
final class HeadlineText {
    /** A shorter text is a fragment and need not have what its headline says. In sentences. */
    private static final int FEWEST_SENTENCES = 3;

    private HeadlineText() {}

    /** Whether there are a headline and a whole text below it. */
    static boolean isBelow(Article article) {
        long sentences = article.analysis().sentences().stream().filter(sentence -> sentence.field() == Field.TEXT).count();
        return sentences >= FEWEST_SENTENCES && article.analysis().document().field(Field.HEADLINE).isPresent();
    }
}

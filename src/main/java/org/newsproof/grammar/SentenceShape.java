package org.newsproof.grammar;

import java.util.Optional;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.rule.Article;

/** Ways in which a sentence of running text is no sentence, more than one, or in another tense than its neighbours. */
enum SentenceShape {
    /** No finite verb. */
    VERBLESS {
        @Override
        Optional<Span> find(Article article, Sentence sentence) {
            return Fragment.verbless(article, sentence);
        }
    },
    /** Two sentences joined by a bare comma. */
    SPLICED {
        @Override
        Optional<Span> find(Article article, Sentence sentence) {
            return CommaSplice.find(article, sentence);
        }
    },
    /** A deed in the present among deeds in the past. */
    LEAPING {
        @Override
        Optional<Span> find(Article article, Sentence sentence) {
            return TenseLeap.find(article, sentence);
        }
    };

    /** The words that show it. */
    abstract Optional<Span> find(Article article, Sentence sentence);
}

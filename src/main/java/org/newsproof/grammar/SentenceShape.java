package org.newsproof.grammar;

import java.util.Optional;
import java.util.function.BiFunction;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.rule.Article;

/** Ways in which a sentence of running text is no sentence, more than one, or in another tense than its neighbours. */
enum SentenceShape {
    /** No finite verb. */
    VERBLESS {
        @Override
        BiFunction<Article, Sentence, Optional<Span>> finder(Lexicons lexicons) {
            return Fragment::verbless;
        }
    },
    /** Two sentences joined by a bare comma. */
    SPLICED {
        @Override
        BiFunction<Article, Sentence, Optional<Span>> finder(Lexicons lexicons) {
            return new CommaSplice(lexicons)::find;
        }
    },
    /** A deed in the present among deeds in the past. */
    LEAPING {
        @Override
        BiFunction<Article, Sentence, Optional<Span>> finder(Lexicons lexicons) {
            return TenseLeap::find;
        }
    };

    /** What gives the words of a sentence that show it. */
    abstract BiFunction<Article, Sentence, Optional<Span>> finder(Lexicons lexicons);
}

package org.newsproof.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;
import org.newsproof.rule.Article;

/**
 * Finds a deed in the present among deeds in the past: "He opened the door. He walks into the hall. He took the ring." All three begin
 * with the same subject and its verb; what is lasting ("he lives in Lima") or is said ("he says") may stand in the present anywhere.
 */
final class TenseLeap {
    /** Verbs of single deeds; in the present they tell a story. In the form that ends in -s. */
    private static final Set<String> DEEDS = Set.of(
            "walks", "enters", "opens", "grabs", "jumps", "throws", "pulls", "pushes", "turns", "kisses", "hits", "shoots", "stabs", "smiles", "shouts",
            "screams", "drops", "arrives", "kills", "falls", "dies", "steals", "breaks", "crashes", "escapes", "flees", "leaves", "goes", "comes",
            "takes", "sits", "stands", "meets", "returns", "sees", "hears", "finds", "brings", "catches", "buys", "signs");

    private TenseLeap() {}

    /** The verb in the present, where the sentences before and behind it in its paragraph are in the past. */
    static Optional<Span> find(Article article, Sentence sentence) {
        List<Sentence> paragraph = article.analysis().paragraphs().get(sentence.paragraph()).sentences();
        int at = paragraph.indexOf(sentence);
        boolean between = at > 0 && at + 1 < paragraph.size();
        int verb = verbOfPronoun(sentence);
        boolean leaps = between
                && verb > 0
                && DEEDS.contains(sentence.token(verb).lower())
                && isPast(paragraph.get(at - 1), sentence.token(0))
                && isPast(paragraph.get(at + 1), sentence.token(0))
                && article.analysis().quotationsAt(sentence.span()).isEmpty();
        return leaps ? Optional.of(sentence.span(verb, verb + 1)) : Optional.empty();
    }

    /** Where the verb stands right behind "he" or "she" at the beginning, or 0. */
    private static int verbOfPronoun(Sentence sentence) {
        boolean pronoun = sentence.has(0, "he") || sentence.has(0, "she");
        int at = sentence.has(1, PartOfSpeech.ADV) ? 2 : 1;
        return pronoun && sentence.has(at, PartOfSpeech.VERB) ? at : 0;
    }

    private static boolean isPast(Sentence sentence, Token subject) {
        int verb = verbOfPronoun(sentence);
        return verb > 0 && sentence.has(0, subject.lower()) && sentence.token(verb).canBe("VBD") && !sentence.has(verb, sentence.token(verb).lemma());
    }
}

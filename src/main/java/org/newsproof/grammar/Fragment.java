package org.newsproof.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;
import org.newsproof.rule.Article;

/** Finds sentences without a finite verb. A word that may be one, by its tag or by the dictionary, counts as one. */
final class Fragment {
    /** Shorter ones are often meant so. In words. */
    private static final int FEWEST_WORDS = 8;
    private static final Set<String> FINITE_FORMS = Set.of("VB", "VBD", "VBP", "VBZ", "MD");
    /** A sentence that begins so leans on the one before, as writers like it, or is a heading. */
    private static final Set<String> LEANING = Set.of(
            "no", "all", "such", "another", "enough", "more", "less", "fewer", "same", "just", "only", "what", "this", "these", "that", "those",
            "both", "every");
    private static final Set<String> SET_APART = Set.of(":", ";", "-", "–", "—", "(", "\"", "'", "?", "!", "…", "...", "/");

    private Fragment() {}

    /** All of the sentence, without the stop, where it has no verb and stands beside another that has one. */
    static Optional<Span> verbless(Article article, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean opens = sentence.has(0, PartOfSpeech.DET) || sentence.has(0, PartOfSpeech.ADJ) || sentence.has(0, PartOfSpeech.NOUN);
        if (!opens
                || LEANING.contains(sentence.token(0).lower())
                || tokens.stream().filter(Token::isWord).count() < FEWEST_WORDS
                || tokens.stream().anyMatch(token -> SET_APART.contains(token.text()) || token.pos() == PartOfSpeech.SCONJ)
                || !article.analysis().quotationsAt(sentence.span()).isEmpty()
                || mayHaveVerb(sentence)
                || !standsBesideWhole(article, sentence)) {
            return Optional.empty();
        }
        return Optional.of(sentence.span(0, sentence.size() - 1));
    }

    /** A paragraph of its own is a heading or a caption. */
    private static boolean standsBesideWhole(Article article, Sentence sentence) {
        return article.analysis().paragraphs().get(sentence.paragraph()).sentences().stream()
                .anyMatch(other -> other.index() != sentence.index() && mayHaveVerb(other));
    }

    private static boolean mayHaveVerb(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (mayBeFinite(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeFinite(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean infinitive = sentence.has(at - 1, "to");
        if (token.pos().isVerbal()) {
            boolean ing = token.lower().endsWith("ing") && token.canBe("VBG");
            boolean participle = token.canBe("VBN") && !token.canBe("VBD") && !token.canBe("VB");
            return !infinitive && !ing && !participle;
        }
        boolean name = token.pos() == PartOfSpeech.PROPN;
        return !name && token.forms().stream().anyMatch(FINITE_FORMS::contains) && !infinitive && !isNominal(sentence, at);
    }

    /** A noun by its place, whatever else the word can be: behind an article or preposition, or in the singular behind an adjective or singular noun. */
    private static boolean isNominal(Sentence sentence, int at) {
        PartOfSpeech pos = sentence.token(at).pos();
        if (!pos.isNominal() && pos != PartOfSpeech.ADJ) {
            return pos == PartOfSpeech.ADP || pos == PartOfSpeech.DET;
        }
        boolean determined = sentence.has(at - 1, PartOfSpeech.DET) || sentence.has(at - 1, PartOfSpeech.ADP) || sentence.has(at - 1, "'s");
        boolean described = sentence.has(at - 1, PartOfSpeech.ADJ) || at > 0 && sentence.token(at - 1).canBe("NN");
        return determined || described && !sentence.token(at).canBe("VBZ") && !sentence.token(at).canBe("VBD");
    }
}

package org.newsproof.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.analysis.TimeFinder;
import org.newsproof.analysis.Token;

/** The tokens, noun phrases and times of one sentence by place. A place may lie outside of the sentence: nothing stands there. */
final class SentenceLayout {
    private static final Set<String> PREPOSITION_LIKE = Set.of("according", "including", "following", "regarding", "concerning", "excluding", "compared");
    private static final Set<String> ALSO_PREPOSITIONS = Set.of("of", "by", "as", "for", "with");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> CLAUSE_ADVERBS = Set.of("where", "when", "why", "how", "however");

    private final Sentence sentence;
    private final List<NounPhrase> phrases;
    private final List<TimeExpression> times;
    private final Map<Integer, NounPhrase> phraseByStart = new HashMap<>();
    private final Map<Integer, NounPhrase> phraseByEnd = new HashMap<>();

    SentenceLayout(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = Chunker.nounPhrases(sentence);
        this.times = TimeFinder.find(sentence);
        for (NounPhrase phrase : phrases) {
            phraseByStart.put(phrase.from(), phrase);
            phraseByEnd.put(phrase.to(), phrase);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    /** @throws IndexOutOfBoundsException outside of the sentence */
    Token token(int at) {
        return sentence.token(at);
    }

    boolean has(int at, String lower) {
        return sentence.has(at, lower);
    }

    boolean has(int at, PartOfSpeech pos) {
        return sentence.has(at, pos);
    }

    List<TimeExpression> times() {
        return times;
    }

    /** The time that the token is part of. */
    Optional<TimeExpression> timeAt(int at) {
        return times.stream().filter(time -> time.from() <= at && at < time.to()).findFirst();
    }

    /** The phrase whose first token it is. */
    Optional<NounPhrase> phraseFrom(int at) {
        return Optional.ofNullable(phraseByStart.get(at));
    }

    /** The phrase that ends before it. */
    Optional<NounPhrase> phraseTo(int at) {
        return Optional.ofNullable(phraseByEnd.get(at));
    }

    /** Whether it stands in a noun phrase before the head. */
    boolean isBeforeHead(int at) {
        return phrases.stream().anyMatch(phrase -> phrase.from() <= at && at < phrase.headAt());
    }

    boolean isVerbal(int at) {
        return at >= 0 && at < size() && token(at).pos().isVerbal();
    }

    /** A verb or auxiliary that is neither part of a noun phrase nor used like a preposition. */
    boolean isVerb(int at) {
        return isVerbal(at) && !isOneOf(PREPOSITION_LIKE, at) && !isBeforeHead(at);
    }

    /** What governs a phrase: a preposition, "to", or a participle used like one ("according", "following"). */
    boolean isPreposition(int at) {
        return has(at, PartOfSpeech.ADP) || has(at, "to") || isOneOf(PREPOSITION_LIKE, at) || isMistaken(at);
    }

    /** "the promise of trees", "resigned as chairman", where the tagger takes the preposition for a conjunction. */
    private boolean isMistaken(int at) {
        boolean conjunction = isOneOf(ALSO_PREPOSITIONS, at) && has(at, PartOfSpeech.SCONJ);
        return conjunction && phraseFrom(at + 1).filter(phrase -> has(at, "of") || has(at, "by") || !isVerbal(phrase.to())).isPresent();
    }

    /** "who", "which", "that", "whom", also where they are no pronouns. */
    boolean isRelative(int at) {
        return isOneOf(RELATIVES, at);
    }

    /** An adverb inside a clause, not one that begins it ("where", "when"). */
    boolean isInnerAdverb(int at) {
        return has(at, PartOfSpeech.ADV) && !isOneOf(CLAUSE_ADVERBS, at);
    }

    private boolean isOneOf(Set<String> words, int at) {
        return at >= 0 && at < size() && words.contains(token(at).lower());
    }
}

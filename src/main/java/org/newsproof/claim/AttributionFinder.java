package org.newsproof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;

/** Finds who speaks in one sentence, outside of what is quoted there. */
final class AttributionFinder {
    private static final Set<String> RELATIVES = Set.of("who", "that", "which");
    private static final Set<String> SPEAKERS_OF_NOTHING = Set.of("it", "this", "that", "which", "what", "there", "these", "those", "one");
    /** "It was X, the coach, not the captain, who said": tokens between the name and the relative pronoun. */
    private static final int LONGEST_CLEFT = 16;

    private final SentenceLayout layout;
    private final List<Clause> clauses;
    private final SpeechWords words;
    private final IntPredicate quoted;

    /**
     * @param clauses those of the sentence
     * @param quoted whether a token is quoted
     */
    AttributionFinder(Sentence sentence, List<Clause> clauses, SpeechWords words, IntPredicate quoted) {
        this.layout = new SentenceLayout(sentence);
        this.clauses = clauses;
        this.words = words;
        this.quoted = quoted;
    }

    List<Attribution> all() {
        List<Attribution> found = new ArrayList<>();
        for (Clause clause : clauses) {
            if (!quoted.test(clause.verb())) {
                of(clause).filter(attribution -> isSpeaker(attribution.speaker())).ifPresent(found::add);
            }
        }
        for (int at = 0; at < layout.size(); at++) {
            if (!quoted.test(at)) {
                withoutVerb(at).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isSpeaker(NounPhrase phrase) {
        return !quoted.test(phrase.headAt()) && !(phrase.isPronoun() && SPEAKERS_OF_NOTHING.contains(phrase.head().lower()));
    }

    private Optional<Attribution> of(Clause clause) {
        String lemma = clause.lemma();
        if (words.quoting().contains(lemma)) {
            return clause.objects().stream().findFirst().map(speaker -> quoted(speaker, clause));
        }
        boolean saying = words.saying().contains(lemma) || words.naming().contains(lemma);
        if (clause.passive()) {
            return saying || words.uttering().contains(lemma) && speaksOf(clause.verb()) ? passive(clause) : Optional.empty();
        }
        boolean beside = words.beside().contains(lemma) || words.before().contains(lemma);
        if (!saying && !beside || isQuotedSaying(clause)) {
            return Optional.empty();
        }
        return cleft(clause).or(() -> subject(clause, !saying)).or(() -> inverted(clause, !saying));
    }

    /** "quoted him as saying": the verb before has the speaker. */
    private boolean isQuotedSaying(Clause clause) {
        return layout.has(clause.verb() - 1, "as");
    }

    /** "the agency quoted him as saying" */
    private Attribution quoted(NounPhrase speaker, Clause clause) {
        int from = clause.subjects().stream().filter(subject -> subject.to() <= clause.verb()).mapToInt(NounPhrase::from).min().orElse(clause.verb());
        int to = layout.has(speaker.to(), "as") && layout.has(speaker.to() + 1, "saying") ? speaker.to() + 2 : speaker.to();
        return new Attribution(speaker, Math.min(from, clause.verb()), Math.max(to, clause.verb() + 1), clause.verb(), false, clause.negated(), false);
    }

    /** "The remark that ... was made by X". */
    private Optional<Attribution> passive(Clause clause) {
        return clause.complements().stream()
                .filter(complement -> complement.preposition().equals("by"))
                .findFirst()
                .map(by -> attribution(by.phrases().get(0), clause, false, words.uttering().contains(clause.lemma())));
    }

    private boolean speaksOf(int verb) {
        for (int at = 0; at < verb; at++) {
            if (!quoted.test(at) && layout.has(at, PartOfSpeech.NOUN) && words.nouns().contains(layout.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "It was X who said ...". */
    private Optional<Attribution> cleft(Clause clause) {
        int it = clause.verb() - 1;
        int relative = -1;
        while (it >= 0 && !layout.has(it, "it") && clause.verb() - it < LONGEST_CLEFT) {
            relative = RELATIVES.contains(layout.token(it).lower()) ? it : relative;
            it--;
        }
        int be = it + 1;
        while (be < clause.verb() && (layout.has(be, "had") || layout.has(be, "has") || layout.has(be, PartOfSpeech.ADV))) {
            be++;
        }
        if (it < 0 || relative < 0 || !layout.has(it, "it") || !layout.token(be).lemma().equals("be") && !layout.has(be, "been")) {
            return Optional.empty();
        }
        int start = be + 1;
        int end = relative;
        return PhraseList.from(layout, start)
                .filter(list -> list.to() <= end)
                .map(list -> attribution(list.phrases().get(list.phrases().size() - 1), clause, false, true));
    }

    private Optional<Attribution> subject(Clause clause, boolean beside) {
        return clause.subjects().stream()
                .filter(subject -> subject.sentence() == clause.sentence() && !quoted.test(subject.headAt()) && isFree(subject.to(), clause.verb()))
                .findFirst()
                .map(subject -> attribution(nameBeside(subject), clause, beside, false));
    }

    /** "the chairman, Rob Rees, said": Rob Rees. */
    private NounPhrase nameBeside(NounPhrase speaker) {
        boolean comma = !speaker.isName() && layout.has(speaker.to(), ",");
        return comma ? layout.phraseFrom(speaker.to() + 1).filter(name -> name.isName() && layout.has(name.to(), ",")).orElse(speaker) : speaker;
    }

    /** Whether nothing is quoted between the two tokens. */
    private boolean isFree(int from, int to) {
        for (int at = Math.min(from, to); at < Math.max(from, to); at++) {
            if (quoted.test(at)) {
                return false;
            }
        }
        return true;
    }

    /** "said X" behind a quotation or a comma. */
    private Optional<Attribution> inverted(Clause clause, boolean beside) {
        int before = clause.verb() - 1;
        boolean behindQuote = before < 0 || quoted.test(before) || layout.token(before).isPunctuation();
        if (!behindQuote || clause.objects().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(attribution(clause.objects().get(0), clause, beside, false));
    }

    private static Attribution attribution(NounPhrase speaker, Clause clause, boolean beside, boolean stressed) {
        int from = Math.min(speaker.from(), clause.verb());
        int start = speaker.possessor().map(possessor -> Math.min(from, possessor.from())).orElse(from);
        return new Attribution(speaker, start, Math.max(speaker.to(), clause.verb() + 1), clause.verb(), beside, clause.negated(), stressed);
    }

    /** "according to X", "in the words of X", "in X's words". */
    private Optional<Attribution> withoutVerb(int at) {
        Token token = layout.token(at);
        if (token.is("according") && layout.has(at + 1, "to")) {
            return PhraseList.from(layout, at + 2).map(list -> plain(list.phrases().get(0), at, list.to(), at));
        }
        boolean inWords = token.is("words") || token.is("opinion") || token.is("view");
        if (inWords && layout.has(at + 1, "of")) {
            return PhraseList.from(layout, at + 2).map(list -> plain(list.phrases().get(0), at, list.to(), at));
        }
        if (inWords) {
            return layout.phraseTo(at + 1).flatMap(NounPhrase::possessor).map(speaker -> plain(speaker, speaker.from(), at + 1, at));
        }
        return Optional.empty();
    }

    private static Attribution plain(NounPhrase speaker, int from, int to, int at) {
        return new Attribution(speaker, from, to, at, false, false, false);
    }
}

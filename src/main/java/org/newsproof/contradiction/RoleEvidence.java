package org.newsproof.contradiction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;

/**
 * What speaks for two sentences that turn round who did what to whom: the order of the names that both have, and "it was X who". Thread-safe.
 *
 * @param times words for times, as in "it was Monday that"
 * @param exchange words of what both do to each other: "mutual"
 */
record RoleEvidence(Set<String> times, Set<String> exchange) {
    /** "It was X, the coach of the team, not the captain, who": tokens from the pronoun to the end. */
    private static final int LONGEST_CLEFT = 16;
    /** "was twice beaten by": so many tokens before the participle "be" is looked for. */
    private static final int BEFORE_PARTICIPLE = 2;
    /** Verbs of telling stand in any two sentences of an article. */
    private static final Set<String> TELLING = Set.of("say", "tell", "add", "note", "report", "believe", "think");

    boolean speak(Sentence one, Sentence other) {
        return isTurned(one, other) || isCleft(one) || isCleft(other);
    }

    /** "was believed to have passed the papers": who did it can stand behind or nowhere. */
    boolean hasPassive(Sentence sentence) {
        return IntStream.range(1, sentence.size())
                .anyMatch(at -> sentence.has(at, PartOfSpeech.VERB) && sentence.token(at).canBe("VBN") && sentence.token(at - 1).lemma().equals("be"));
    }

    /** Whether both tell of one deed, but most of what both call by name comes in another order, and not because one is passive or done in return. */
    private boolean isTurned(Sentence one, Sentence other) {
        Map<String, Integer> first = names(one);
        Map<String, Integer> second = names(other);
        List<String> shared = first.keySet().stream().filter(second::containsKey).toList();
        int turned = 0;
        for (String name : shared) {
            for (String next : shared.subList(shared.indexOf(name) + 1, shared.size())) {
                turned += second.get(name) > second.get(next) ? 1 : -1;
            }
        }
        return turned > 0 && isPassive(one) == isPassive(other) && !Collections.disjoint(deeds(one), deeds(other))
                && !hasExchange(one) && !hasExchange(other);
    }

    private static Set<String> deeds(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.pos() == PartOfSpeech.VERB && !TELLING.contains(token.lemma()))
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }

    /** "was beaten by": names the one to whom it was done first. */
    private static boolean isPassive(Sentence sentence) {
        return IntStream.range(1, sentence.size())
                .anyMatch(at -> sentence.has(at, "by") && sentence.has(at - 1, PartOfSpeech.VERB)
                        && IntStream.range(Math.max(0, at - 1 - BEFORE_PARTICIPLE), at - 1).anyMatch(be -> sentence.token(be).lemma().equals("be")));
    }

    /** "It was Oslo that asked", "it is the guard who": puts the one who did it before all else. Not "it was in Oslo that", "it was said that". */
    private boolean isCleft(Sentence sentence) {
        return IntStream.range(0, sentence.size()).anyMatch(it -> sentence.has(it, "it") && isBe(sentence, it + 1) && isCleft(sentence, it + 2));
    }

    private static boolean isBe(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).lemma().equals("be") || sentence.has(at, "had") && sentence.has(at + 1, "been");
    }

    private boolean isCleft(Sentence sentence, int from) {
        boolean hasSomebody = false;
        boolean hasName = false;
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST_CLEFT); at++) {
            if (hasName && (sentence.has(at, "that") || sentence.has(at, "which")) || hasSomebody && sentence.has(at, "who")) {
                return true;
            }
            boolean isOther = sentence.has(at, PartOfSpeech.VERB) || PairEvidence.is(sentence, at, times) || !hasSomebody && sentence.has(at, PartOfSpeech.ADP);
            if (isOther) {
                return false;
            }
            hasName |= PairEvidence.isName(sentence, at);
            hasSomebody |= hasName || sentence.has(at, PartOfSpeech.NOUN) || sentence.has(at, PartOfSpeech.PRON);
        }
        return false;
    }

    /** The words of the names of a sentence, each with its first token, in their order. */
    private static Map<String, Integer> names(Sentence sentence) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.pos() == PartOfSpeech.PROPN && token.lemma().length() >= PairEvidence.SHORTEST_NAME) {
                names.putIfAbsent(PairEvidence.stem(token), at);
            }
        }
        return names;
    }

    private boolean hasExchange(Sentence sentence) {
        return IntStream.range(0, sentence.size()).anyMatch(at -> PairEvidence.is(sentence, at, exchange));
    }
}

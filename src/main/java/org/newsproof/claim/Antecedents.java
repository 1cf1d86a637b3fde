package org.newsproof.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;

/** Finds what a pronoun stands for: the nearest fitting mention before it. */
final class Antecedents {
    private static final Set<String> PERSON_PRONOUNS = Set.of("he", "him", "his", "she", "her", "hers");
    private static final Set<String> THING_PRONOUNS = Set.of("it", "its");
    private static final Set<String> RESTRICTING = Set.of("of", "who", "whose", "beside", "with", "from", "in", "at", "behind");
    /** How many sentences back a pronoun may look. */
    private static final int PRONOUN_REACH = 2;

    private final List<Mention> inOrder;

    /** @param inOrder the mentions so far, in text order; the list may grow */
    Antecedents(List<Mention> inOrder) {
        this.inOrder = inOrder;
    }

    /** The mention that a pronoun stands for, before any that follow it are known. */
    Optional<Mention> of(NounPhrase pronoun) {
        String word = pronoun.head().lower();
        boolean person = PERSON_PRONOUNS.contains(word);
        if (!person && !THING_PRONOUNS.contains(word)) {
            return Optional.empty();
        }
        for (int i = inOrder.size() - 1; i >= 0 && isInReach(inOrder.get(i), pronoun); i--) {
            Mention candidate = inOrder.get(i);
            if (!candidate.key().startsWith("pronoun:") && fits(candidate, person)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * The person that "the 34-year-old", "the 23-year-old winger" at the beginning of a sentence stands for: the one who begins the sentence before, where
     * that names nobody else. Of other words behind the age only titles are taken up again; "the 41-year-old driver of the other car" is another one.
     *
     * @param before the mentions of the sentence before
     */
    static Optional<Mention> ofAged(NounPhrase phrase, List<Mention> before, NameBook book) {
        boolean aged = phrase.from() <= 1 && phrase.sentence().has(phrase.from(), "the") && phrase.hasAge();
        boolean plain = phrase.head().isAge() || book.isTitle(phrase.head().lower());
        boolean restricted = RESTRICTING.stream().anyMatch(word -> phrase.sentence().has(phrase.to(), word));
        if (!aged || !plain || restricted || before.isEmpty() || !before.get(0).named() || !fits(before.get(0), true)) {
            return Optional.empty();
        }
        String key = before.get(0).key();
        boolean sameField = before.get(0).phrase().sentence().field() == phrase.sentence().field();
        boolean alone = sameField && before.stream().allMatch(mention -> mention.key().equals(key) || !fits(mention, true));
        return alone ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** The mention that a possessive pronoun before a thing stands for: "its drones", "whose house"; none for another word. */
    Optional<Mention> ofPossessive(String word, Mention possessed) {
        boolean person = PERSON_PRONOUNS.contains(word);
        boolean whose = word.equals("whose");
        if (!person && !whose && !THING_PRONOUNS.contains(word)) {
            return Optional.empty();
        }
        for (int i = placeOf(possessed.phrase()) - 1; i >= 0 && isInReach(inOrder.get(i), possessed.phrase()); i--) {
            if (whose || fits(inOrder.get(i), person)) {
                return Optional.of(inOrder.get(i));
            }
        }
        return Optional.empty();
    }

    /** How many mentions stand before a phrase; they are in text order. */
    private int placeOf(NounPhrase phrase) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(inOrder.get(middle).phrase(), phrase)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isBefore(NounPhrase one, NounPhrase other) {
        int sentences = Integer.compare(one.sentence().index(), other.sentence().index());
        return sentences < 0 || sentences == 0 && one.headAt() < other.headAt();
    }

    private static boolean isInReach(Mention candidate, NounPhrase phrase) {
        return phrase.sentence().index() - candidate.phrase().sentence().index() <= PRONOUN_REACH;
    }

    private static boolean fits(Mention candidate, boolean person) {
        boolean isPerson = candidate.type() == Mention.Type.PERSON || candidate.type() == Mention.Type.PEOPLE;
        boolean singular = candidate.named() || !candidate.phrase().head().canBe("NNS");
        boolean fullName = candidate.type() == Mention.Type.NAME && (!person || candidate.name().indexOf(' ') > 0);
        return singular && (isPerson == person || fullName);
    }
}

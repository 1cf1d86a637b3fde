package org.newsproof.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Claims;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Complement;
import org.newsproof.claim.Mention;

/**
 * Who does what to whom by a clause, whether told in the active or the passive.
 *
 * @param clause what tells it
 * @param agents who does it; empty in a passive without "by"
 * @param patients whom or what it is done to
 * @param further the nouns behind prepositions, as lemmas
 */
record Deed(Clause clause, Set<String> agents, Set<String> patients, Set<String> further) {

    static Deed of(Clause clause, Claims claims) {
        List<NounPhrase> by = clause.complements().stream().filter(complement -> complement.preposition().equals("by")).flatMap(complement -> complement.phrases().stream()).toList();
        Set<String> further = clause.complements().stream()
                .filter(complement -> !(clause.passive() && complement.preposition().equals("by")))
                .map(Complement::phrases)
                .flatMap(List::stream)
                .map(phrase -> phrase.head().lemma())
                .collect(Collectors.toSet());
        return clause.passive()
                ? new Deed(clause, keys(by, claims), keys(clause.subjects(), claims), further)
                : new Deed(clause, keys(clause.subjects(), claims), keys(Stream.concat(clause.objects().stream(), clause.secondObjects().stream()).toList(), claims), further);
    }

    Sentence sentence() {
        return clause.sentence();
    }

    /** All who take part, by key. */
    Set<String> parties() {
        return Stream.concat(agents.stream(), patients.stream()).collect(Collectors.toSet());
    }

    /** Whether the same takes part in both: the same roles are filled, each with the same (but for who does it in a passive), and one of them by name or both. */
    boolean hasSameParties(Deed other) {
        boolean sameAgents = agents.equals(other.agents);
        boolean untold = agents.isEmpty() && clause.passive() || other.agents.isEmpty() && other.clause.passive();
        boolean named = parties().stream().anyMatch(key -> isNamed(key) && other.parties().contains(key));
        boolean both = sameAgents && !agents.isEmpty() && !patients.isEmpty();
        return (sameAgents || untold) && patients.equals(other.patients) && (named || both && !hasPronoun());
    }

    /** Whether who does it there has it done to him here, and the other way round; all by name. */
    boolean hasTurnedParties(Deed other) {
        boolean full = !agents.isEmpty() && !patients.isEmpty() && parties().stream().allMatch(Deed::isNamed);
        return full && !agents.equals(patients) && agents.equals(other.patients) && patients.equals(other.agents);
    }

    private boolean hasPronoun() {
        return parties().stream().anyMatch(key -> key.startsWith("pronoun:"));
    }

    private static boolean isNamed(String key) {
        return key.startsWith("name:") || key.startsWith("country:");
    }

    /** Whether all that stands behind prepositions here is spoken of there too. */
    boolean isWithin(Deed other) {
        Set<String> words = other.sentence().tokens().stream().map(Token::lemma).collect(Collectors.toSet());
        return words.containsAll(further);
    }

    /** The keys of names; common nouns with what stands before them. */
    private static Set<String> keys(List<NounPhrase> phrases, Claims claims) {
        return phrases.stream().map(phrase -> key(phrase, claims)).collect(Collectors.toCollection(HashSet::new));
    }

    private static String key(NounPhrase phrase, Claims claims) {
        Mention mention = claims.mentions().of(phrase);
        if (mention.named() || phrase.isPronoun()) {
            return mention.key();
        }
        String before = phrase.sentence().tokens().subList(phrase.from(), phrase.headAt()).stream()
                .filter(token -> token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.NUM)
                .map(Token::lower)
                .sorted()
                .collect(Collectors.joining(" "));
        String owner = claims.mentions().possessor(phrase).map(Mention::key).orElse("");
        return owner + " " + mention.key() + " " + before;
    }
}

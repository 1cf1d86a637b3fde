package org.newsproof.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;

/**
 * What stands at the places of a clause that a frame speaks of. The passive is turned about: its subject is the object.
 *
 * @param own all clauses of its sentence
 */
record ClausePlaces(Clause clause, List<Clause> own) {
    private static final String FIRST = "first-";
    private static final String SECOND = "second-";
    private static final Set<String> CROWDS = Set.of("dozens", "scores", "hundreds", "thousands", "millions");

    /** The phrases there; of {@code first-} and {@code second-} a place those that are joined, none where there is but one. */
    List<NounPhrase> at(String place, Set<String> particles) {
        if (place.startsWith(FIRST)) {
            return first(at(place.substring(FIRST.length()), particles));
        }
        if (place.startsWith(SECOND) && !place.equals("second-object")) {
            return second(at(place.substring(SECOND.length()), particles));
        }
        return switch (place) {
            case "subject" -> clause.passive() ? behind("by") : people(clause.subjects());
            case "object" -> people(clause.passive() ? clause.subjects() : object(particles));
            case "second-object" -> clause.passive() ? clause.objects() : clause.secondObjects();
            case "subject-of" -> subjectOf();
            case "score" -> score();
            default -> behind(place);
        };
    }

    static List<NounPhrase> first(List<NounPhrase> joined) {
        return joined.size() < 2 ? List.of() : joined.subList(0, 1);
    }

    static List<NounPhrase> second(List<NounPhrase> joined) {
        return joined.size() < 2 ? List.of() : joined.subList(1, joined.size());
    }

    /** "Thousands of people": the people. */
    private static List<NounPhrase> people(List<NounPhrase> phrases) {
        return phrases.stream().map(phrase -> isCrowd(phrase) ? phraseBehind(phrase).orElse(phrase) : phrase).toList();
    }

    private static boolean isCrowd(NounPhrase phrase) {
        return CROWDS.contains(phrase.head().lower()) && phrase.sentence().has(phrase.to(), "of");
    }

    private static Optional<NounPhrase> phraseBehind(NounPhrase phrase) {
        return Chunker.nounPhrases(phrase.sentence()).stream().filter(next -> next.from() == phrase.to() + 1).findFirst();
    }

    /** "called off the match", where "off" looks like a preposition: the match. */
    private List<NounPhrase> object(Set<String> particles) {
        if (!clause.objects().isEmpty() || particles.isEmpty()) {
            return clause.objects();
        }
        return clause.complements().stream()
                .filter(complement -> complement.at() == clause.verb() + 1 && particles.contains(complement.preposition()))
                .findFirst()
                .map(Complement::phrases)
                .orElse(List.of());
    }

    /** Whether one of the particles follows the verb or its object: "stepped down", "called the match off". */
    boolean hasParticle(Set<String> particles) {
        int behindObject = clause.objects().stream().mapToInt(NounPhrase::to).max().orElse(clause.verb() + 1);
        return particles.isEmpty() || particles.stream().anyMatch(particle ->
                clause.sentence().has(clause.verb() + 1, particle) || clause.sentence().has(behindObject, particle));
    }

    /** "The number of ships": the ships. */
    private List<NounPhrase> subjectOf() {
        Sentence sentence = clause.sentence();
        return clause.subjects().stream()
                .filter(subject -> subject.sentence() == sentence && sentence.has(subject.to(), "of"))
                .flatMap(subject -> phraseBehind(subject).stream())
                .toList();
    }

    /** "2-1" */
    private List<NounPhrase> score() {
        Sentence sentence = clause.sentence();
        return IntStream.range(clause.verb() + 1, Math.min(sentence.size(), clause.to() + 1))
                .filter(at -> Score.isOne(sentence.token(at)))
                .limit(1)
                .mapToObj(at -> new NounPhrase(sentence, at, at + 1, Optional.empty()))
                .toList();
    }

    private List<NounPhrase> behind(String preposition) {
        return clause.complements().stream()
                .filter(complement -> complement.preposition().equals(preposition))
                .findFirst()
                .map(Complement::phrases)
                .orElse(List.of());
    }

    /** The clause that the verb governs, as far as it is known: "denied [supplying Togo with rifles]". */
    Optional<NounPhrase> content() {
        return own.stream()
                .filter(inner -> inner.verb() > clause.verb() && inner.governor().filter(governor -> governor.verb() == clause.verb()).isPresent())
                .findFirst()
                .map(inner -> new NounPhrase(clause.sentence(), Math.max(inner.from(), clause.verb() + 1), Math.max(inner.to(), inner.verb() + 1), Optional.empty()));
    }
}

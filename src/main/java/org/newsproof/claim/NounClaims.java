package org.newsproof.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.document.Span;

/** Reads the events that nouns of one sentence name: "deliveries of weapons to R by S", "the attack that rebels launched". */
final class NounClaims {
    /** Verbs that put a noun into action: "the delivery that the firm made", "a meeting that was held". */
    private static final Set<String> SUPPORT_VERBS = Set.of(
            "make", "hold", "take", "give", "carry", "conduct", "stage", "launch", "mount", "pay", "undertake", "perform", "commit", "open");

    private final SentenceLayout layout;
    private final List<Clause> clauses;
    private final RoleFiller filler;
    private final Map<String, List<Frame>> byNoun;

    /** @param clauses those of the sentence */
    NounClaims(Sentence sentence, List<Clause> clauses, Mentions mentions, NameBook book, Map<String, List<Frame>> byNoun) {
        this.layout = new SentenceLayout(sentence);
        this.clauses = clauses;
        this.filler = new RoleFiller(mentions, book);
        this.byNoun = byNoun;
    }

    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        for (NounPhrase phrase : Chunker.nounPhrases(layout.sentence())) {
            if (phrase.head().pos() == PartOfSpeech.NOUN) {
                byNoun.getOrDefault(phrase.head().lemma(), List.of()).forEach(frame -> claim(frame, phrase).ifPresent(claims::add));
            }
        }
        return claims;
    }

    private Optional<Claim> claim(Frame frame, NounPhrase phrase) {
        Map<String, List<NounPhrase>> places = new LinkedHashMap<>();
        phrase.possessor().ifPresent(possessor -> places.put("possessor", List.of(possessor)));
        int to = readBehind(phrase.to(), places);
        Optional<Clause> support = relativeSupport(to).or(() -> support(phrase));
        support.ifPresent(clause -> places.putIfAbsent("possessor", doers(clause)));
        Span span = layout.sentence().span(phrase.possessor().map(NounPhrase::from).orElse(phrase.from()), to);
        List<TimeExpression> times = support.map(Clause::times).orElseGet(() -> timeBehind(to));
        Optional<Clause> above = support.or(() -> clauseAround(phrase));
        return frame.constructions().stream()
                .filter(construction -> construction.noun() && construction.words().contains(phrase.head().lemma()))
                .map(construction -> filler.fill(frame, construction, phrase, places))
                .flatMap(Optional::stream)
                .findFirst()
                .map(roles -> new Claim(frame, phrase.head().lower(), roles, support.filter(Clause::negated).isPresent(), standing(support, above), List.of(),
                        times, support.map(clause -> span.cover(clause.span())).orElse(span), support));
    }

    /** Takes prepositions with what they govern, up to the first time; after the last token that was taken. */
    private int readBehind(int start, Map<String, List<NounPhrase>> places) {
        int to = start;
        while (layout.isPreposition(to)) {
            Optional<PhraseList> governed = layout.timeAt(to + 1).isPresent() ? Optional.empty() : PhraseList.behindNoun(layout, to + 1);
            if (governed.isEmpty()) {
                break;
            }
            places.putIfAbsent(layout.token(to).lower(), governed.get().phrases());
            to = governed.get().to();
        }
        return to;
    }

    /** "the death of X on 8 June" */
    private List<TimeExpression> timeBehind(int end) {
        int at = layout.has(end, PartOfSpeech.ADP) ? end + 1 : end;
        return layout.times().stream().filter(time -> time.from() == at).toList();
    }

    /** "the announcement, which the commission made on Monday": the clause of the making. */
    private Optional<Clause> relativeSupport(int to) {
        int at = layout.has(to, ",") ? to + 1 : to;
        if (!layout.has(at, "which") && !layout.has(at, "that")) {
            return Optional.empty();
        }
        return clauses.stream()
                .filter(clause -> clause.verb() > at && SUPPORT_VERBS.contains(clause.lemma()) && !clause.passive() && clause.from() == at + 1)
                .findFirst();
    }

    /** "Rebels launched an attack", "the attack was carried out by rebels": the clause of the launching. */
    private Optional<Clause> support(NounPhrase phrase) {
        return clauses.stream()
                .filter(clause -> SUPPORT_VERBS.contains(clause.lemma()))
                .filter(clause -> isAmong(phrase, clause.passive() ? clause.subjects() : clause.objects()))
                .findFirst();
    }

    private static List<NounPhrase> doers(Clause support) {
        return support.passive()
                ? support.complements().stream().filter(complement -> complement.preposition().equals("by")).findFirst().map(Complement::phrases).orElse(List.of())
                : support.subjects();
    }

    /** The clause whose object or subject the phrase is: "denied the sale". */
    private Optional<Clause> clauseAround(NounPhrase phrase) {
        return clauses.stream().filter(clause -> isAmong(phrase, clause.passive() ? clause.subjects() : clause.objects())).findFirst();
    }

    private static Standing standing(Optional<Clause> support, Optional<Clause> above) {
        return support.map(Clause::standing).orElseGet(() -> above.map(StandingReader::ofObject).orElse(Standing.ASSERTED));
    }

    private static boolean isAmong(NounPhrase phrase, List<NounPhrase> phrases) {
        return phrases.stream().anyMatch(other -> other.sentence() == phrase.sentence() && other.headAt() == phrase.headAt());
    }
}

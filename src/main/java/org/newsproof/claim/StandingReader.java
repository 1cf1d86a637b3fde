package org.newsproof.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;

/** Reads from the verbs above a clause, and from its modal, how the article puts what it says. */
final class StandingReader {
    private static final Set<String> DENYING = Set.of("deny", "reject", "refute", "dispute", "dismiss", "disprove");
    private static final Set<String> FEARING = Set.of("fear", "worry", "suspect", "warn", "dread");
    private static final Set<String> PLANNING = Set.of(
            "plan", "intend", "want", "seek", "hope", "aim", "promise", "agree", "prepare", "decide", "propose", "offer", "expect", "threaten", "refuse");
    private static final Set<String> ASKING = Set.of("ask", "wonder", "demand", "request", "urge", "call");
    private static final Set<String> SAYING = Set.of(
            "say", "tell", "report", "announce", "claim", "state", "add", "note", "confirm", "declare", "believe", "think", "estimate", "write", "insist",
            "stress", "explain", "accuse", "allege");

    private StandingReader() {}

    static Standing of(Clause clause) {
        Optional<Standing> above = clause.governor().flatMap(StandingReader::fromGovernor);
        if (above.isPresent() && above.get() != Standing.REPORTED) {
            return above.get();
        }
        if (isConditional(clause)) {
            return Standing.CONDITIONAL;
        }
        Optional<Standing> modal = clause.modal().flatMap(StandingReader::fromModal);
        return modal.or(() -> above).orElse(Standing.ASSERTED);
    }

    /** How the object of a verb is put: "denied the sale", "plans a visit"; what is only said of it leaves it as it is. */
    static Standing ofObject(Clause clause) {
        return ofVerb(clause.lemma()).filter(standing -> standing != Standing.REPORTED && standing != Standing.ASKED).orElse(Standing.ASSERTED);
    }

    /** Who says it: the subjects of the nearest verb of saying above. */
    static List<NounPhrase> sources(Clause clause) {
        Optional<Clause> above = clause.governor();
        while (above.isPresent()) {
            if (SAYING.contains(above.get().lemma()) || DENYING.contains(above.get().lemma())) {
                return above.get().subjects();
            }
            above = above.get().governor();
        }
        return List.of();
    }

    private static Optional<Standing> fromGovernor(Clause governor) {
        Optional<Standing> own = ofVerb(governor.lemma());
        Optional<Standing> above = governor.governor().flatMap(StandingReader::fromGovernor);
        if (own.isEmpty() || own.get() == Standing.REPORTED) {
            return above.isPresent() && above.get() != Standing.REPORTED ? above : own;
        }
        return own;
    }

    private static Optional<Standing> ofVerb(String lemma) {
        if (DENYING.contains(lemma)) {
            return Optional.of(Standing.DENIED);
        }
        if (FEARING.contains(lemma)) {
            return Optional.of(Standing.FEARED);
        }
        if (PLANNING.contains(lemma)) {
            return Optional.of(Standing.PLANNED);
        }
        if (ASKING.contains(lemma)) {
            return Optional.of(Standing.ASKED);
        }
        return SAYING.contains(lemma) ? Optional.of(Standing.REPORTED) : Optional.empty();
    }

    private static Optional<Standing> fromModal(String modal) {
        return switch (modal) {
            case "may", "might", "could", "can" -> Optional.of(Standing.POSSIBLE);
            case "will", "would", "shall", "should", "must" -> Optional.of(Standing.PLANNED);
            default -> Optional.empty();
        };
    }

    private static boolean isConditional(Clause clause) {
        Sentence sentence = clause.sentence();
        int before = clause.from() - 1;
        return sentence.has(before, "if") || sentence.has(before, "unless") || sentence.has(before, "whether");
    }
}

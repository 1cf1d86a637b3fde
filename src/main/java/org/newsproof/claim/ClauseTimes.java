package org.newsproof.claim;

import java.util.List;
import java.util.Optional;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.TimeExpression;

/**
 * Tells which clause a time belongs to: that of the nearest verb before it, if it reaches so far, or that of the first verb after a
 * fronted time.
 *
 * @param clauses of the sentence, in the order of their verbs
 */
record ClauseTimes(SentenceLayout layout, List<Clause> clauses) {

    /** The clauses with their times. */
    List<Clause> assigned() {
        return clauses.stream().map(clause -> clause.withTimes(timesOf(clause))).toList();
    }

    private List<TimeExpression> timesOf(Clause clause) {
        return layout.times().stream().filter(time -> owner(time).filter(owner -> owner == clause).isPresent()).toList();
    }

    private Optional<Clause> owner(TimeExpression time) {
        Optional<Clause> before = clauses.stream().filter(clause -> clause.verb() < time.from()).reduce((earlier, later) -> later);
        if (before.isPresent() && before.get().to() >= time.to()) {
            return before;
        }
        return clauses.stream()
                .filter(clause -> clause.verb() >= time.to())
                .findFirst()
                .filter(clause -> isReached(time, clause) && (clause.from() <= time.from() || isFronted(time)));
    }

    /** Whether only a comma or adverbs stand between a time and a clause. */
    private boolean isReached(TimeExpression time, Clause clause) {
        for (int i = time.to(); i < clause.from(); i++) {
            if (!layout.has(i, ",") && !layout.has(i, PartOfSpeech.ADV)) {
                return false;
            }
        }
        return true;
    }

    /** "On Monday evening, the court ...": at the start of the sentence, or behind a mark or a conjunction. */
    private boolean isFronted(TimeExpression time) {
        int before = time.from() - 1;
        if (layout.has(before, PartOfSpeech.ADP) || layout.has(before, "the")) {
            before--;
        }
        return before < 0 || layout.has(before, PartOfSpeech.PUNCT) || layout.has(before, PartOfSpeech.CCONJ) || layout.has(before, PartOfSpeech.SCONJ);
    }
}

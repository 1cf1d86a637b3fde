package org.newsproof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsproof.analysis.Sentence;

/**
 * Reads the clauses of one sentence from tags and positions: verb groups, then subjects to their left, objects and
 * complements to their right. Where a place is not clear it gives less rather than a guess.
 */
final class ClauseReader {
    private ClauseReader() {}

    static List<Clause> read(Sentence sentence) {
        SentenceLayout layout = new SentenceLayout(sentence);
        List<Clause> clauses = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (VerbGroup.isMainVerb(layout, at)) {
                clauses.add(clause(VerbGroup.endingAt(layout, at), clauses));
            }
        }
        return new ClauseTimes(layout, clauses).assigned();
    }

    private static Clause clause(VerbGroup group, List<Clause> earlier) {
        Optional<Clause> governor = new GovernorFinder(group).among(earlier);
        Subjects subjects = new SubjectFinder(group.layout(), earlier).of(group, governor);
        Dependents dependents = Dependents.of(group.layout(), group.verb());
        return new Clause(
                group.layout().sentence(),
                subjects.from(group),
                group.verb(),
                dependents.to(),
                group.form(),
                group.isPassive(),
                group.isNegated() || subjects.isNegated(),
                group.modal(),
                governor,
                subjects.phrases(),
                subjects.relative(),
                dependents.objects(),
                dependents.secondObjects(),
                dependents.complements(),
                List.of());
    }
}

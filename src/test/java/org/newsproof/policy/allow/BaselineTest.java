package org.newsproof.policy.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;
import org.newsproof.policy.Notice;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Suppression;
import org.newsproof.policy.Verdict;

class BaselineTest {
    private static final Baseline BASELINE = new Baseline(List.of(entry("b.txt", "1"), entry("a.txt", "2"), entry("a.txt", "1")));

    @Test
    void marksWhatItHasInThatArticle() {
        Verdict verdict = BASELINE.applied("b.txt", Verdict.of(List.of(rated("1"), rated("2"))));
        assertEquals(List.of(rated("1").known(), rated("2")), verdict.findings());
        assertEquals(List.of(), verdict.notices());
    }

    @Test
    void tellsWhatMatchesNothingAnyMore() {
        Verdict verdict = BASELINE.applied("a.txt", Verdict.of(List.of(rated("2"))));
        assertEquals(List.of(new Notice(Optional.empty(), "the baseline has 'the the' of redundancy.repeated-word, which is found no more")), verdict.notices());
    }

    @Test
    void leavesWhatIsSuppressedThatAndDoesNotMissIt() {
        RatedFinding allowed = rated("1").suppressed(new Suppression(Suppression.Kind.IN_SOURCE, "a quotation"));
        Verdict verdict = BASELINE.applied("b.txt", Verdict.of(List.of(allowed)));
        assertEquals(Verdict.of(List.of(allowed)), verdict);
    }

    @Test
    void sortsItsEntries() {
        assertEquals(List.of(entry("a.txt", "1"), entry("a.txt", "2"), entry("b.txt", "1")), BASELINE.entries());
    }

    private static Baseline.Entry entry(String document, String fingerprint) {
        return new Baseline.Entry(document, "redundancy.repeated-word", fingerprint, "the the", Optional.empty());
    }

    private static RatedFinding rated(String fingerprint) {
        return new RatedFinding(new Finding("redundancy.repeated-word", Category.REDUNDANCY, 0.9, "twice", Span.of(0, 7), List.of(), List.of()), Severity.WARNING, fingerprint);
    }
}

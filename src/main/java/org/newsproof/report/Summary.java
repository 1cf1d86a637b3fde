package org.newsproof.report;

import java.util.Map;
import org.newsproof.finding.Severity;

/**
 * The totals of a run.
 *
 * @param fixes how many fixes were written; the findings are what is left
 */
public record Summary(int documents, long words, Map<Severity, Long> findings, long fixes) {

    public Summary {
        findings = Map.copyOf(findings);
    }

    /** The totals of a run that fixed nothing. */
    public Summary(int documents, long words, Map<Severity, Long> findings) {
        this(documents, words, findings, 0);
    }

    public long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }
}

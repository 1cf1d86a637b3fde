package org.newsproof.report;

import java.util.Map;
import org.newsproof.finding.Severity;

/**
 * The totals of a run.
 *
 * @param findings those that count
 * @param fixes how many fixes were written; the findings are what is left
 * @param setAside what does not count
 */
public record Summary(int documents, long words, Map<Severity, Long> findings, long fixes, SetAside setAside) {

    public Summary {
        findings = Map.copyOf(findings);
    }

    /** The totals of a run in which everything counts. */
    public Summary(int documents, long words, Map<Severity, Long> findings, long fixes) {
        this(documents, words, findings, fixes, SetAside.NOTHING);
    }

    /** The totals of a run that fixed nothing. */
    public Summary(int documents, long words, Map<Severity, Long> findings) {
        this(documents, words, findings, 0);
    }

    public long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }
}

package org.newsproof.report;

import java.util.Map;
import org.newsproof.finding.Severity;

/** The totals of a run. */
public record Summary(int documents, long words, Map<Severity, Long> findings) {

    public Summary {
        findings = Map.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }
}

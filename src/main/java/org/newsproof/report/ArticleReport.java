package org.newsproof.report;

import java.util.List;
import org.newsproof.claim.FactSheet;
import org.newsproof.document.Document;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;

/** One checked article: what the reports are made from. Findings are sorted by place, then by rule. */
public record ArticleReport(Document document, List<RatedFinding> findings, FactSheet facts) {

    public ArticleReport {
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}

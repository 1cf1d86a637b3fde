package org.newsproof.report;

import java.util.List;
import org.newsproof.claim.FactSheet;
import org.newsproof.document.Document;
import org.newsproof.finding.Severity;
import org.newsproof.policy.QualityScore;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;

/**
 * One checked article: what the reports are made from.
 *
 * @param repair the article as it was and as it is, with the fixes between; it is checked as it is
 * @param findings what is wrong with it as it is, sorted by place, then by rule
 */
public record ArticleReport(Repair repair, List<RatedFinding> findings, FactSheet facts) {

    public ArticleReport {
        findings = List.copyOf(findings);
    }

    /** An article that was left as it is. */
    public ArticleReport(Document document, List<RatedFinding> findings, FactSheet facts) {
        this(Repair.none(document), findings, facts);
    }

    /** The article as it is. */
    public Document document() {
        return repair.document();
    }

    /** From 0 to 100, see {@link QualityScore}. */
    public double score() {
        return QualityScore.of(findings, document().words());
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}

package org.newsproof.report;

import java.util.List;
import org.newsproof.claim.FactSheet;
import org.newsproof.document.Document;
import org.newsproof.finding.Severity;
import org.newsproof.policy.QualityScore;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;
import org.newsproof.policy.Verdict;
import org.newsproof.policy.allow.InlineSwitches;

/**
 * One checked article: what the reports are made from.
 *
 * @param repair the article as it was and as it is, with the fixes between; it is checked as it is
 * @param verdict what is wrong with it as it is, with what does not count
 */
public record ArticleReport(Repair repair, Verdict verdict, FactSheet facts) {

    public ArticleReport(Repair repair, List<RatedFinding> findings, FactSheet facts) {
        this(repair, Verdict.of(findings), facts);
    }

    /** An article that was left as it is. */
    public ArticleReport(Document document, List<RatedFinding> findings, FactSheet facts) {
        this(Repair.none(document), findings, facts);
    }

    /** The article as it is. */
    public Document document() {
        return repair.document();
    }

    /** The findings that count, sorted by place, then by rule: neither suppressed nor known. */
    public List<RatedFinding> findings() {
        return verdict.findings().stream().filter(RatedFinding::counts).toList();
    }

    /** The findings that do not count, in the same order; {@link Verdict#findings()} has both. */
    public List<RatedFinding> setAside() {
        return verdict.findings().stream().filter(finding -> !finding.counts()).toList();
    }

    /** How many words the article has, without its switches. */
    public int words() {
        return InlineSwitches.of(document()).document().words();
    }

    /** From 0 to 100, see {@link QualityScore}; what does not count costs nothing. */
    public double score() {
        return QualityScore.of(findings(), words());
    }

    public long count(Severity severity) {
        return findings().stream().filter(finding -> finding.severity() == severity).count();
    }
}

package org.newsproof.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsproof.finding.Severity;
import org.newsproof.policy.FailOn;
import org.newsproof.policy.Policy;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.Count;

/** Whether a run passes, and if not, why. Takes the articles one by one; not thread-safe. */
final class Gate {
    private final Policy policy;
    private final @Nullable Integer maxFindings;
    private final @Nullable Double minScore;
    private final boolean isOpen;
    private Optional<FailOn> failing = Optional.empty();
    private long findings;
    private long below;
    private String worst = "";
    private double worstScore = Double.MAX_VALUE;

    /** @param isOpen whether everything passes, as when a baseline is written */
    Gate(Policy policy, @Nullable Integer maxFindings, @Nullable Double minScore, boolean isOpen) {
        this.policy = policy;
        this.maxFindings = maxFindings;
        this.minScore = minScore;
        this.isOpen = isOpen;
    }

    void add(ArticleReport article) {
        FailOn failOn = policy.failOn(article.document());
        if (failing.isEmpty() && article.findings().stream().anyMatch(failOn::fails)) {
            failing = Optional.of(failOn);
        }
        findings += article.count(Severity.ERROR) + article.count(Severity.WARNING);
        double score = article.score();
        if (minScore != null && score < minScore) {
            below++;
            if (score < worstScore) {
                worstScore = score;
                worst = article.document().id();
            }
        }
    }

    /** Why the run does not pass, in one line; nothing when it does. */
    Optional<String> failure() {
        List<String> reasons = new ArrayList<>();
        failing.ifPresent(failOn -> reasons.add(reason(failOn)));
        if (maxFindings != null && findings > maxFindings) {
            reasons.add("there are " + Count.of(findings, "finding") + ", more than --max-findings " + maxFindings);
        }
        if (minScore != null && below > 0) {
            reasons.add(String.format(Locale.ROOT, "%s %s a score below --min-score %s, %s the lowest with %.1f",
                    Count.of(below, "article"), below == 1 ? "has" : "have", number(minScore), worst, worstScore));
        }
        return isOpen || reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    private static String reason(FailOn failOn) {
        boolean simple = failOn.categories().isEmpty();
        return "there is something " + (simple ? "at or above '" : "that fails on '") + failOn + "'";
    }

    private static String number(double score) {
        return score == Math.rint(score) ? Long.toString((long) score) : Double.toString(score);
    }
}

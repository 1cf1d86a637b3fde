package org.newsproof.policy;

import java.util.List;
import org.newsproof.finding.Severity;

/**
 * How good an article is by its findings: 100 less the penalty points per 1,000 words, never below 0. An error is a major one, of 5 points, a
 * warning a minor one, of 1; notes cost nothing. The weights are those of Multidimensional Quality Metrics (MQM 2.0, scoring models,
 * <a href="https://themqm.org">themqm.org</a>), where an error is major when it misleads the reader.
 */
public final class QualityScore {
    /** No finding that costs anything. */
    public static final double BEST = 100;
    private static final int OF_ERROR = 5;
    private static final int OF_WARNING = 1;
    private static final int REFERENCE_WORDS = 1000;

    private QualityScore() {}

    /** From 0 to 100, in tenths; an article without words has the best. */
    public static double of(List<RatedFinding> findings, long words) {
        long points = findings.stream().mapToLong(finding -> points(finding.severity())).sum();
        double score = words == 0 ? BEST : BEST - (double) points * REFERENCE_WORDS / words;
        return Math.round(Math.max(0, score) * 10) / 10.0;
    }

    private static int points(Severity severity) {
        return switch (severity) {
            case ERROR -> OF_ERROR;
            case WARNING -> OF_WARNING;
            case NOTE -> 0;
        };
    }
}

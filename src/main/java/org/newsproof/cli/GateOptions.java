package org.newsproof.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsproof.policy.FailOn;
import org.newsproof.policy.Policy;
import org.newsproof.policy.QualityScore;
import org.newsproof.policy.Settings;
import picocli.CommandLine.Option;

/** What makes the exit code 1. */
final class GateOptions {
    @Option(names = "--fail-on", split = ",", paramLabel = "SEVERITY|CATEGORY[=SEVERITY]",
            description = "what makes the exit code 1: the least severity (default: error), for all categories or for one; a category alone means any of its"
                    + " findings; without a severity for all, only the named categories count; may be repeated")
    private List<String> failOn = List.of();

    @Option(names = "--max-findings", paramLabel = "N", description = "exit code 1 when there are more than N errors and warnings in all")
    private @Nullable Integer maxFindings;

    @Option(names = "--min-score", paramLabel = "0..100", description = "exit code 1 when an article has a lower score: 100 less 5 points for each error and 1 for each warning in 1,000 words; shows the scores")
    private @Nullable Double minScore;

    /** @throws UsageException when they cannot be meant so */
    void refuseNonsense() {
        if (!failOn.isEmpty()) {
            chosen();
        }
        if (maxFindings != null && maxFindings < 0) {
            throw new UsageException("--max-findings " + maxFindings + ": 0 or more is wanted");
        }
        if (minScore != null && !(minScore >= 0 && minScore <= QualityScore.BEST)) {
            throw new UsageException("--min-score " + minScore + ": a number from 0 to 100 is wanted");
        }
    }

    private FailOn chosen() {
        try {
            return FailOn.of(failOn);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--fail-on " + String.join(",", failOn) + ": " + e.getMessage());
        }
    }

    Settings over(Settings settings) {
        return failOn.isEmpty() ? settings : settings.withFailOn(chosen());
    }

    boolean showsScores() {
        return minScore != null;
    }

    /** @param isOpen whether everything passes */
    Gate gate(Policy policy, boolean isOpen) {
        return new Gate(policy, maxFindings, minScore, isOpen);
    }
}

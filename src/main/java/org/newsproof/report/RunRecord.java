package org.newsproof.report;

import java.time.Instant;
import org.newsproof.finding.Severity;

/**
 * One run as the history keeps it.
 *
 * @param date when it was, in whole seconds
 * @param score the mean of the articles' scores, from 0 to 100, in tenths
 */
public record RunRecord(Instant date, long documents, long words, long error, long warning, long note, double score) {

    /** @throws IllegalArgumentException when a number is negative or the score above 100 */
    public RunRecord {
        if (Math.min(Math.min(documents, words), Math.min(error, Math.min(warning, note))) < 0) {
            throw new IllegalArgumentException("a run cannot have fewer than 0 of anything");
        }
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("score " + score + " must be from 0 to 100");
        }
    }

    static RunRecord of(Instant date, Summary summary, double score) {
        return new RunRecord(date, summary.documents(), summary.words(), summary.count(Severity.ERROR), summary.count(Severity.WARNING), summary.count(Severity.NOTE), score);
    }
}

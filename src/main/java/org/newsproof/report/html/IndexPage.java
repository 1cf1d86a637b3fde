package org.newsproof.report.html;

import java.util.ArrayList;
import java.util.List;
import org.newsproof.finding.Severity;
import org.newsproof.policy.QualityScore;
import org.newsproof.report.Count;
import org.newsproof.report.InputError;
import org.newsproof.report.RunRecord;
import org.newsproof.report.Summary;

/**
 * All that the index of a report shows.
 *
 * @param trend the last runs, the oldest first; without a history, none
 */
public record IndexPage(String file, Summary summary, Counts counts, List<Row> rows, List<InputError> errors, List<RunRecord> trend) {

    public IndexPage {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
        trend = List.copyOf(trend);
    }

    /** The outcome as a headline. */
    public String verdict() {
        long errors = summary.count(Severity.ERROR);
        long warnings = summary.count(Severity.WARNING);
        if (errors + warnings == 0) {
            return summary.documents() == 0 ? "Nothing was checked" : "Nothing to correct";
        }
        if (errors == 0) {
            return Count.of(warnings, "warning");
        }
        return warnings == 0
                ? Count.of(errors, "error")
                : Count.of(errors, "error") + ", " + Count.of(warnings, "warning");
    }

    /** From 0 to 100, in tenths: the mean of the articles' scores; the best without articles. */
    public double meanScore() {
        return mean(rows);
    }

    static double mean(List<Row> rows) {
        double mean = rows.stream().mapToDouble(Row::score).average().orElse(QualityScore.BEST);
        return Math.round(mean * 10) / 10.0;
    }

    /** The charts of what was found, none when there is nothing to correct, and of how the score went. */
    public List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        if (!counts.isClean()) {
            charts.add(BarChart.ofCategories(counts));
            charts.add(BarChart.ofArticles(rows));
        }
        if (!trend.isEmpty()) {
            charts.add(TrendChart.of(trend));
        }
        return List.copyOf(charts);
    }

    /** Whether there are articles without errors and warnings. */
    public boolean hasCleanRows() {
        return rows.stream().anyMatch(row -> row.counts().isClean());
    }

    /**
     * One article.
     *
     * @param page the file name of its page
     * @param id its id, made harmless
     * @param title its headline or first line
     * @param score from 0 to 100, in tenths
     * @param data its id and fingerprints for the script, see {@link PageData}
     * @param gravest a few of its errors and warnings, the gravest first
     */
    public record Row(String page, String id, String title, int words, double score, Counts counts, String data, List<Example> gravest) {
        public Row {
            gravest = List.copyOf(gravest);
        }
    }

    /** One finding of an article, for the index. */
    public record Example(Severity severity, String message) {}
}

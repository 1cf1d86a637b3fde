package org.newsproof.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.newsproof.finding.Severity;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.Count;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.TerminalText;

/** A line for each article on standard error, when it is done and how long after the start. */
final class ArticleLines implements Report {
    private static final double NANOS = 1e9;

    private final Surroundings surroundings;
    private final LongSupplier clock;
    private final long begin;

    /** @param clock in nanoseconds, from anywhere */
    ArticleLines(Surroundings surroundings, LongSupplier clock) {
        this.surroundings = surroundings;
        this.clock = clock;
        this.begin = clock.getAsLong();
    }

    @Override
    public void add(ArticleReport article) {
        String counts = Arrays.stream(Severity.values())
                .filter(severity -> article.count(severity) > 0)
                .map(severity -> ", " + Count.of(article.count(severity), severity.key()))
                .collect(Collectors.joining());
        say(article.document().id(), Count.of(article.document().words(), "word") + counts);
    }

    @Override
    public void add(InputError error) {
        say(error.id(), "not checked");
    }

    private void say(String id, String what) {
        surroundings.err().printf(Locale.ROOT, "%6.1f s  %s: %s%n", (clock.getAsLong() - begin) / NANOS, TerminalText.of(id), what);
    }

    @Override
    public void finish(Summary summary) {} // the lines are all there is

    @Override
    public void close() {} // nothing is open
}

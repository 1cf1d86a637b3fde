package org.newsproof.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.newsproof.finding.Severity;
import org.newsproof.policy.Allowance;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.Count;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.TerminalText;

/** A line for each article on standard error, when it is done and how long after the start; at the end, what the settings allow and nothing needed. */
final class ArticleLines implements Report {
    private static final double NANOS = 1e9;

    private final Surroundings surroundings;
    private final LongSupplier clock;
    private final long begin;
    private final Set<Allowance> unused;

    /**
     * @param clock in nanoseconds, from anywhere
     * @param allowed by the settings
     */
    ArticleLines(Surroundings surroundings, LongSupplier clock, List<Allowance> allowed) {
        this.surroundings = surroundings;
        this.unused = new LinkedHashSet<>(allowed);
        this.clock = clock;
        this.begin = clock.getAsLong();
    }

    @Override
    public void add(ArticleReport article) {
        article.setAside().stream().map(RatedFinding::finding).forEach(finding ->
                unused.removeIf(allowed -> allowed.covers(finding, article.document().slice(finding.span()))));
        String counts = Arrays.stream(Severity.values())
                .filter(severity -> article.count(severity) > 0)
                .map(severity -> ", " + Count.of(article.count(severity), severity.key()))
                .collect(Collectors.joining());
        say(article.document().id(), Count.of(article.words(), "word") + counts);
    }

    @Override
    public void add(InputError error) {
        say(error.id(), "not checked");
    }

    private void say(String id, String what) {
        surroundings.err().printf(Locale.ROOT, "%6.1f s  %s: %s%n", (clock.getAsLong() - begin) / NANOS, TerminalText.of(id), what);
    }

    @Override
    public void finish(Summary summary) {
        unused.forEach(allowed -> surroundings.err().println("settings: nothing here needs 'allow " + allowed.rule() + "' of '" + TerminalText.of(allowed.text()) + "'"));
    }

    @Override
    public void close() {} // nothing is open
}

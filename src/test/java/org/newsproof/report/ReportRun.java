package org.newsproof.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsproof.finding.Severity;

/** A run over some articles, for tests of reports. */
public record ReportRun(List<ArticleReport> articles, List<InputError> errors) {
    public static final Tool TOOL = new Tool("1.2.3", "2026-11");

    public static ReportRun of(ArticleReport... articles) {
        return new ReportRun(List.of(articles), List.of());
    }

    public ReportRun withError(String id, String message) {
        return new ReportRun(articles, List.of(new InputError(id, message)));
    }

    /** Puts all of the run into a report, finishes and closes it. */
    public void into(Report report) throws IOException {
        try (report) {
            add(report);
            report.finish(summary());
        }
    }

    public void add(Report report) throws IOException {
        for (ArticleReport article : articles) {
            report.add(article);
        }
        for (InputError error : errors) {
            report.add(error);
        }
    }

    public Summary summary() {
        Map<Severity, Long> totals = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            totals.put(
                    severity,
                    articles.stream()
                            .mapToLong(article -> article.count(severity))
                            .sum());
        }
        long words = articles.stream()
                .mapToLong(article -> article.document().words())
                .sum();
        SetAside setAside = SetAside.NOTHING;
        for (ArticleReport article : articles) {
            setAside = setAside.with(article);
        }
        return new Summary(articles.size(), words, totals, articles.stream().mapToLong(article -> article.repair().count()).sum(), setAside);
    }
}

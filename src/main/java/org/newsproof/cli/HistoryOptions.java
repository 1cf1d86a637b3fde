package org.newsproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsproof.report.Report;
import org.newsproof.report.RunHistory;
import org.newsproof.report.html.HtmlReport;
import picocli.CommandLine.Option;

/** Whether runs are remembered. */
final class HistoryOptions {
    @Option(names = "--history", paramLabel = "FILE", description = "remember this run as a line of FILE, and show the mean scores of the last 30 runs in the HTML report")
    private @Nullable Path file;

    /** Adds the history to the reports, after all others; without the option, nothing. */
    void addTo(List<Report> reports, Surroundings surroundings) throws IOException {
        if (file == null) {
            return;
        }
        Path place = surroundings.workingFolder().resolve(file);
        if (Files.isDirectory(place)) {
            throw new UsageException("--history " + file + " is a folder; a file is wanted");
        }
        RunHistory history = new RunHistory(place, Clock.systemUTC(), surroundings::complain);
        for (Report report : reports) {
            if (report instanceof HtmlReport pages) {
                pages.showTrend(history);
            }
        }
        reports.add(history);
    }

    /** The history, which is none of the articles. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }
}

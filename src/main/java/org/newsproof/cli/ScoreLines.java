package org.newsproof.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.TerminalText;

/** The score of each article, a line each, for a person at the terminal. */
final class ScoreLines implements Report {
    private final PrintStream out;

    ScoreLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(ArticleReport article) {
        out.println(String.format(Locale.ROOT, "score %.1f  %s", article.score(), TerminalText.of(article.document().id())));
    }

    @Override
    public void add(InputError error) {}

    @Override
    public void finish(Summary summary) {}

    @Override
    public void close() {}
}

package org.newsproof.cli;

import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;

/** Says what could not be checked on standard error, where no other report says it to the person at the terminal. */
final class ErrorLines implements Report {
    private final Surroundings surroundings;

    ErrorLines(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void add(ArticleReport article) {}

    @Override
    public void add(InputError error) {
        surroundings.complain(error.id() + ": " + error.message());
    }

    @Override
    public void finish(Summary summary) {}

    @Override
    public void close() {}
}

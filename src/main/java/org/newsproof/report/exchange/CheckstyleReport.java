package org.newsproof.report.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Region;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.Target;
import org.newsproof.report.Tool;

/** The XML report of Checkstyle, which most servers of continuous integration can read. Notes are of severity info. */
public final class CheckstyleReport implements Report {
    private final XmlFile xml;
    private final Path workingFolder;

    /** @param workingFolder absolute; what the paths of files are relative to */
    public CheckstyleReport(Target target, Tool tool, Path workingFolder) throws IOException {
        this.workingFolder = workingFolder;
        xml = new XmlFile(target);
        xml.start("checkstyle", "version", tool.name() + " " + tool.version());
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        FilePlaces places = new FilePlaces(article.document(), workingFolder);
        xml.start("file", "name", places.file());
        for (RatedFinding rated : article.findings()) {
            write(rated, places);
        }
        xml.end();
    }

    private void write(RatedFinding rated, FilePlaces places) throws IOException {
        FilePlace place = places.place(rated.finding().span());
        String severity = rated.severity() == Severity.NOTE ? "info" : rated.severity().key();
        String line = Integer.toString(place.line());
        String message = places.message(rated.finding());
        String rule = rated.finding().rule();
        if (place.region().isPresent()) {
            String column = Integer.toString(place.region().map(Region::startColumn).get());
            xml.empty("error", "line", line, "column", column, "severity", severity, "message", message, "source", rule);
        } else {
            xml.empty("error", "line", line, "severity", severity, "message", message, "source", rule);
        }
    }

    @Override
    public void add(InputError error) throws IOException {
        xml.start("file", "name", error.id());
        xml.empty("error", "line", "1", "severity", "error", "message", InputFault.message(error.message()), "source", InputFault.RULE);
        xml.end();
    }

    @Override
    public void finish(Summary summary) throws IOException {
        xml.end().publish();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}

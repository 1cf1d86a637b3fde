package org.newsproof.report.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsproof.finding.Finding;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Place;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.Target;
import org.newsproof.report.Tool;

/**
 * The XML report of JUnit as Jenkins, GitLab and others read it: a suite an article, a case a finding. Errors and warnings are failures, notes are
 * cases that pass, and so is the one case of an article without findings. There are no times: the same articles give the same report.
 */
public final class JunitReport implements Report {
    private final XmlFile xml;
    private final Path workingFolder;

    /** @param workingFolder absolute; what the paths of files are relative to */
    public JunitReport(Target target, Tool tool, Path workingFolder) throws IOException {
        this.workingFolder = workingFolder;
        xml = new XmlFile(target);
        xml.start("testsuites", "name", tool.name());
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        List<RatedFinding> findings = article.findings();
        String id = article.document().id();
        long failures = findings.stream().filter(finding -> finding.severity().isShown()).count();
        startSuite(id, Math.max(1, findings.size()), failures, 0);
        if (findings.isEmpty()) {
            xml.empty("testcase", "classname", id, "name", "no findings");
        }
        FilePlaces places = new FilePlaces(article.document(), workingFolder);
        for (RatedFinding finding : findings) {
            write(id, finding, places);
        }
        xml.end();
    }

    private void write(String id, RatedFinding rated, FilePlaces places) throws IOException {
        Finding finding = rated.finding();
        FilePlace found = places.place(finding.span());
        Place place = found.place();
        xml.start("testcase", "classname", id, "name", finding.rule() + " (" + FilePlaces.where(place) + ", column " + place.column() + ")");
        String advice = places.advice(finding);
        String details = found.file() + ":" + found.line() + "\n" + place.words() + "\n" + places.message(finding) + (advice.isEmpty() ? "" : "\ninstead: " + advice);
        if (rated.severity().isShown()) {
            xml.text(details, "failure", "type", rated.severity().key(), "message", finding.message());
        } else {
            xml.text(details, "system-out");
        }
        xml.end();
    }

    @Override
    public void add(InputError error) throws IOException {
        startSuite(error.id(), 1, 0, 1);
        xml.start("testcase", "classname", error.id(), "name", "is checked");
        xml.text(error.message(), "error", "type", InputFault.RULE, "message", InputFault.message(error.message()));
        xml.end().end();
    }

    private void startSuite(String name, int tests, long failures, int errors) throws IOException {
        xml.start("testsuite", "name", name, "tests", Integer.toString(tests), "failures", Long.toString(failures), "errors", Integer.toString(errors));
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

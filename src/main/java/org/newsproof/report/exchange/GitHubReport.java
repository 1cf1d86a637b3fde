package org.newsproof.report.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Region;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.Target;
import org.newsproof.report.TerminalText;

/**
 * Workflow commands of GitHub Actions, which show each finding beside its line. Nothing that an article contains can be a command of its own.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">the commands</a>
 */
public final class GitHubReport implements Report {
    private static final String STANDARD_INPUT = "-";

    private final TextFile out;
    private final Path workingFolder;

    /** @param workingFolder absolute; what the paths of files are relative to, which should be the root of the repository */
    public GitHubReport(Target target, Path workingFolder) {
        this.out = new TextFile(target);
        this.workingFolder = workingFolder;
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        FilePlaces places = new FilePlaces(article.document(), workingFolder);
        for (RatedFinding rated : article.findings()) {
            Finding finding = rated.finding();
            String advice = places.advice(finding);
            String message = data(places.message(finding)) + (advice.isEmpty() ? "" : "%0A" + data("instead: " + advice));
            write(command(rated.severity()), place(places.place(finding.span())), finding.rule(), message);
        }
    }

    @Override
    public void add(InputError error) throws IOException {
        write("error", file(error.id()), InputFault.RULE, data(InputFault.message(error.message())));
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.key();
    }

    /** Columns are left out where the words go over several lines: GitHub refuses them there. */
    private static Map<String, String> place(FilePlace place) {
        Map<String, String> properties = file(place.file());
        properties.put("line", Integer.toString(place.line()));
        properties.put("endLine", Integer.toString(place.lastLine()));
        place.region().filter(region -> region.startLine() == region.endLine()).ifPresent((Region region) -> {
            properties.put("col", Integer.toString(region.startColumn()));
            properties.put("endColumn", Integer.toString(region.endColumn()));
        });
        return properties;
    }

    private static Map<String, String> file(String file) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (!file.equals(STANDARD_INPUT)) {
            properties.put("file", file);
        }
        return properties;
    }

    private void write(String command, Map<String, String> properties, String title, String message) throws IOException {
        properties.put("title", title);
        String shown = properties.entrySet().stream().map(property -> property.getKey() + "=" + property(property.getValue())).collect(Collectors.joining(","));
        out.write("::" + command + " " + shown + "::" + message + "\n");
    }

    private static String data(String text) {
        return escaped(TerminalText.of(text));
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.publish();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package org.newsproof.report.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Place;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.Target;

/**
 * A table of the findings for spreadsheets (RFC 4180, in UTF-8, with a line of names). No cell is a formula: what a spreadsheet would take for one
 * has an apostrophe before it. Lines and columns count from 1, start and end are in UTF-16 code units.
 */
public final class CsvReport implements Report {
    private static final List<String> NAMES = List.of(
            "document", "file", "field", "line", "column", "start", "end", "severity", "category", "rule", "confidence", "message", "text", "advice", "fingerprint");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final TextFile out;
    private final Path workingFolder;

    /** @param workingFolder absolute; what the paths of files are relative to */
    public CsvReport(Target target, Path workingFolder) throws IOException {
        this.out = new TextFile(target);
        this.workingFolder = workingFolder;
        row(NAMES.toArray(String[]::new));
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        FilePlaces places = new FilePlaces(article.document(), workingFolder);
        for (RatedFinding rated : article.findings()) {
            Finding finding = rated.finding();
            Span span = finding.span();
            Place place = places.place(span).place();
            row(article.document().id(), places.file(), span.field().key(),
                    Integer.toString(place.line()), Integer.toString(place.column()), Integer.toString(span.start()), Integer.toString(span.end()),
                    rated.severity().key(), finding.category().key(), finding.rule(), Double.toString(finding.confidence()),
                    places.messageAlone(finding), place.words(), places.advice(finding), rated.fingerprint());
        }
    }

    @Override
    public void add(InputError error) throws IOException {
        row(error.id(), error.id(), "", "", "", "", "", "error", "input", InputFault.RULE, "", InputFault.message(error.message()), "", "", "");
    }

    private void row(String... cells) throws IOException {
        out.write(Arrays.stream(cells).map(CsvReport::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean isQuoted = harmless.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return isQuoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
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

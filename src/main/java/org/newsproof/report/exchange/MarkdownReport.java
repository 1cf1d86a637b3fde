package org.newsproof.report.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.Count;
import org.newsproof.report.InputError;
import org.newsproof.report.Place;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.Target;

/**
 * A comment for a pull request: the counts, then the findings article by article. Notes are only counted. It is never longer than GitHub lets a
 * comment be; what does not fit is counted.
 */
public final class MarkdownReport implements Report {
    /** GitHub refuses comments of more than 65,536 characters; the rest is for the counts. In UTF-16 code units. */
    private static final int LONGEST_FINDINGS = 60_000;
    private static final int LONGEST_FAULTS = 4_000;
    private static final int LONGEST_QUOTE = 140;

    private final TextFile out;
    private final Path workingFolder;
    private final StringBuilder findings = new StringBuilder();
    private final StringBuilder faults = new StringBuilder();
    private long findingsLeftOut;
    private long faultsLeftOut;

    /** @param workingFolder absolute; what the paths of files are relative to */
    public MarkdownReport(Target target, Path workingFolder) {
        this.out = new TextFile(target);
        this.workingFolder = workingFolder;
    }

    @Override
    public void add(ArticleReport article) {
        List<RatedFinding> shown = article.findings().stream().filter(finding -> finding.severity().isShown()).toList();
        FilePlaces places = new FilePlaces(article.document(), workingFolder);
        String title = "\n### " + MarkdownText.of(article.document().id()) + "\n\n";
        for (RatedFinding finding : shown) {
            String item = title + item(finding, places);
            if (findingsLeftOut > 0 || findings.length() + item.length() > LONGEST_FINDINGS) {
                findingsLeftOut++;
            } else {
                findings.append(item);
                title = "";
            }
        }
    }

    private static String item(RatedFinding rated, FilePlaces places) {
        Finding finding = rated.finding();
        Place place = places.place(finding.span()).place();
        StringBuilder item = new StringBuilder("- **" + rated.severity().key() + "** " + FilePlaces.where(place) + ": " + MarkdownText.of(finding.message())
                + " \\[" + MarkdownText.of(finding.rule()) + "\\]\n  - " + quote(place) + "\n");
        for (Related related : finding.related()) {
            Place other = places.place(related.span()).place();
            item.append("  - ").append(FilePlaces.where(other)).append(": ").append(quote(other)).append(" (").append(MarkdownText.of(related.message())).append(")\n");
        }
        String advice = places.advice(finding);
        return advice.isEmpty() ? item.toString() : item + "  - instead: " + MarkdownText.of(advice) + "\n";
    }

    private static String quote(Place place) {
        return "“" + MarkdownText.of(place.quote(LONGEST_QUOTE)) + "”";
    }

    @Override
    public void add(InputError error) {
        String item = "- " + MarkdownText.of(error.id()) + ": " + MarkdownText.of(error.message()) + "\n";
        if (faultsLeftOut > 0 || faults.length() + item.length() > LONGEST_FAULTS) {
            faultsLeftOut++;
        } else {
            faults.append(item);
        }
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.write("## Newsproof\n\n| errors | warnings | notes | articles | words |\n| ---: | ---: | ---: | ---: | ---: |\n");
        out.write("| " + summary.count(Severity.ERROR) + " | " + summary.count(Severity.WARNING) + " | " + summary.count(Severity.NOTE) + " | " + summary.documents()
                + " | " + summary.words() + " |\n");
        if (!faults.isEmpty() || faultsLeftOut > 0) {
            out.write("\n### Not checked\n\n" + faults + (faultsLeftOut > 0 ? "\n" + Count.of(faultsLeftOut, "more input") + " could not be checked.\n" : ""));
        }
        out.write(findings.toString());
        if (findingsLeftOut > 0) {
            out.write("\n" + Count.of(findingsLeftOut, "more finding") + (findingsLeftOut == 1 ? " does" : " do") + " not fit here.\n");
        }
        out.publish();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package org.newsproof.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.allow.Baseline;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.Count;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;

/** Makes a baseline of what a run finds. Reasons of what stays are kept, and so are entries of articles that the run does not check. */
final class BaselineReport implements Report {
    /** The words are there for people, who need not see all of a long place. */
    private static final int LONGEST_TEXT = 120;

    private final BaselineFile file;
    private final Baseline before;
    private final PrintStream out;
    private final List<Baseline.Entry> entries = new ArrayList<>();
    private final Set<String> checked = new HashSet<>();

    /** @param before what the file had, for the reasons */
    BaselineReport(BaselineFile file, Baseline before, PrintStream out) {
        this.file = file;
        this.before = before;
        this.out = out;
    }

    @Override
    public void add(ArticleReport article) {
        String document = file.name(article.document());
        checked.add(document);
        for (RatedFinding rated : article.verdict().findings()) {
            if (rated.suppression().isEmpty()) {
                Optional<String> reason = before.entry(document, rated.fingerprint()).flatMap(Baseline.Entry::reason);
                entries.add(new Baseline.Entry(document, rated.finding().rule(), rated.fingerprint(), text(article.document().slice(rated.finding().span())), reason));
            }
        }
    }

    private static String text(String words) {
        String line = words.replaceAll("\\s*[\\r\\n]\\s*", " ");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TEXT - 1))) + "\u2026";
    }

    @Override
    public void add(InputError error) {}

    @Override
    public void finish(Summary summary) throws IOException {
        List<Baseline.Entry> all = new ArrayList<>(entries);
        before.entries().stream().filter(entry -> !checked.contains(entry.document())).forEach(all::add);
        Baseline baseline = new Baseline(all);
        file.write(baseline);
        out.println("baseline: " + Count.of(baseline.entries().size(), "finding") + " in " + file.shown());
    }

    /** Nothing was written yet. */
    @Override
    public void close() {}
}

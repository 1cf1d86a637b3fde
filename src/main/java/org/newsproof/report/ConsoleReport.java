package org.newsproof.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsproof.document.Field;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.finding.Severity;
import org.newsproof.policy.AppliedFix;
import org.newsproof.policy.Notice;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;

/**
 * Findings for a person at a terminal, grouped by article and shown as they come, after what was fixed; notes are only counted.
 * Nothing that an article contains can steer the terminal.
 */
public final class ConsoleReport implements Report {
    /** So that a quotation fits on two lines of 80 columns. */
    private static final int LONGEST_QUOTE = 140;

    private static final int SEVERITY_WIDTH = Severity.WARNING.key().length();

    private final Appendable out;
    private final Paint paint;
    private int groups;
    private int errors;

    /** @param colour whether to colour the words with ANSI escapes */
    public ConsoleReport(Appendable out, boolean colour) {
        this.out = out;
        this.paint = new Paint(colour);
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        List<RatedFinding> shown = article.findings().stream()
                .filter(finding -> finding.severity().isShown())
                .toList();
        if (shown.isEmpty() && article.repair().count() == 0 && article.verdict().notices().isEmpty()) {
            return;
        }
        startGroup(article.document().id());
        writeFixes(article.repair());
        Places places = new Places(article.document());
        int width = shown.stream()
                .mapToInt(finding ->
                        location(places.place(finding.finding().span())).length())
                .max()
                .orElse(0);
        for (RatedFinding finding : shown) {
            write(finding, places, width);
        }
        for (Notice notice : article.verdict().notices()) {
            String place = notice.span().map(span -> location(places.place(span)) + "  ").orElse("");
            line("  " + place + paint.faint("notice") + "  " + TerminalText.of(notice.message()));
        }
    }

    @Override
    public void add(InputError error) throws IOException {
        errors++;
        startGroup(error.id());
        line("  " + paint.strong(Severity.ERROR, "not checked") + "  " + TerminalText.of(error.message()));
    }

    @Override
    public void finish(Summary summary) throws IOException {
        if (groups > 0) {
            line("");
        }
        line(new SummaryLine(summary, errors).toString());
    }

    /** Nothing to give up: what is on the console stays there. */
    @Override
    public void close() {}

    private void startGroup(String id) throws IOException {
        if (groups > 0) {
            line("");
        }
        groups++;
        line(paint.title(TerminalText.of(id)));
    }

    private void write(RatedFinding rated, Places places, int width) throws IOException {
        Finding finding = rated.finding();
        Place place = places.place(finding.span());
        String severity = rated.severity().key();
        line("  " + pad(location(place), width)
                + "  " + paint.strong(rated.severity(), severity) + " ".repeat(SEVERITY_WIDTH - severity.length())
                + "  " + TerminalText.of(finding.message())
                + "  " + paint.faint("[" + TerminalText.of(finding.rule()) + "]"));
        String indent = " ".repeat(2 + width + 2 + SEVERITY_WIDTH + 2);
        line(indent + quoted(place));
        for (Related related : finding.related()) {
            Place other = places.place(related.span());
            line(indent + location(other) + "  " + quoted(other) + "  " + TerminalText.of(related.message()));
        }
        if (!finding.fixes().isEmpty()) {
            line(indent + "instead: " + advice(finding, places));
        }
    }

    private void writeFixes(Repair repair) throws IOException {
        if (repair.count() > 0) {
            line("  " + paint.title(repair.count() + " fixed in " + TerminalText.of(repair.document().id())));
        }
        Places places = new Places(repair.original());
        List<AppliedFix> first = repair.rounds().stream().findFirst().map(Repair.Round::fixes).orElse(List.of());
        int width = first.stream().mapToInt(fix -> location(places.place(fix.span())).length()).max().orElse(0);
        for (Repair.Round round : repair.rounds()) {
            for (AppliedFix fix : round.fixes()) {
                String place = round.before() == repair.original() ? location(places.place(fix.span())) : "then"; // later places are those of a text that nobody sees
                line("  " + pad(place, Math.max(width, place.length())) + "  " + change(fix) + "  " + paint.faint("[" + TerminalText.of(fix.rule()) + "]"));
            }
        }
    }

    private static String change(AppliedFix fix) {
        String words = quoted(new Place(fix.span(), 1, 1, fix.words().strip().isEmpty() ? fix.words() : fix.words().stripTrailing()));
        return fix.replacement().isEmpty() ? words + " deleted" : words + " -> " + quotes(fix.replacement());
    }

    private static String advice(Finding finding, Places places) {
        List<String> advice = new ArrayList<>();
        for (Fix fix : finding.fixes()) {
            String words = quoted(places.place(fix.span()));
            if (fix.replacement().isEmpty()) {
                advice.add("delete " + words);
            } else if (fix.span().equals(finding.span())) {
                advice.add(quotes(fix.replacement()));
            } else {
                advice.add(quotes(fix.replacement()) + " for " + words);
            }
        }
        return advice.stream().collect(Collectors.joining(" or "));
    }

    private static String location(Place place) {
        String position = place.line() + ":" + place.column();
        Field field = place.span().field();
        return field == Field.TEXT ? position : field.key() + " " + position;
    }

    private static String quoted(Place place) {
        return quotes(place.quote(LONGEST_QUOTE));
    }

    private static String quotes(String words) {
        return '"' + TerminalText.of(words) + '"';
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private void line(String text) throws IOException {
        out.append(text).append(System.lineSeparator());
    }
}

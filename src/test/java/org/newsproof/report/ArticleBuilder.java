package org.newsproof.report;

import java.util.ArrayList;
import java.util.List;
import org.newsproof.claim.FactSheet;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Origin;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;

/** Checked articles for tests; places are named by their words, which must occur exactly once in the field. */
public final class ArticleBuilder {
    private Document document;
    private Repair repair;
    private final List<RatedFinding> findings = new ArrayList<>();
    private final List<FactSheet.Relation> relations = new ArrayList<>();
    private final List<FactSheet.TimeFact> times = new ArrayList<>();
    private final List<FactSheet.Figure> figures = new ArrayList<>();
    private final List<FactSheet.Person> people = new ArrayList<>();
    private final List<FactSheet.Quotation> quotes = new ArrayList<>();

    private ArticleBuilder(Document document) {
        this.document = document;
        this.repair = Repair.none(document);
    }

    public static ArticleBuilder article(String id, String text) {
        return new ArticleBuilder(Document.of(id, text));
    }

    public ArticleBuilder headline(String headline) {
        document = document.withHeadline(headline);
        return this;
    }

    public ArticleBuilder source(String source) {
        document = document.withSource(source);
        return this;
    }

    public ArticleBuilder origin(Origin origin) {
        document = document.withOrigin(origin);
        return this;
    }

    /** Words that were fixed before anything was found: a round of its own; comes before all findings. */
    public ArticleBuilder fixed(String rule, String words, String replacement) {
        Fix fix = new Fix(span(Field.TEXT, words), replacement, true);
        Finding finding = new Finding(rule, Category.GRAMMAR, 0.92, "fixed", fix.span(), List.of(), List.of(fix));
        repair = (repair.count() == 0 ? Repair.none(document) : repair).next(List.of(new RatedFinding(finding, Severity.WARNING, "f"))).orElseThrow();
        document = repair.document();
        return this;
    }

    /** A finding of a category's rule {@code example}, over words of the text. */
    public ArticleBuilder finding(Category category, Severity severity, String words, String message) {
        return finding(category.key() + ".example", category, severity, span(Field.TEXT, words), message);
    }

    public ArticleBuilder finding(String rule, Category category, Severity severity, Span span, String message) {
        Finding finding = new Finding(rule, category, 0.92, message, span, List.of(), List.of());
        findings.add(new RatedFinding(finding, severity, "f" + findings.size()));
        return this;
    }

    /** Another place for the last finding. */
    public ArticleBuilder related(String words, String message) {
        return related(span(Field.TEXT, words), message);
    }

    public ArticleBuilder related(Span span, String message) {
        Finding last = last();
        List<Related> related = new ArrayList<>(last.related());
        related.add(new Related(span, message));
        return replaceLast(new Finding(
                last.rule(), last.category(), last.confidence(), last.message(), last.span(), related, last.fixes()));
    }

    /** A replacement for all words of the last finding. */
    public ArticleBuilder fix(String replacement) {
        return fix(last().span(), replacement);
    }

    public ArticleBuilder fix(Span span, String replacement) {
        Finding last = last();
        List<Fix> fixes = new ArrayList<>(last.fixes());
        fixes.add(new Fix(span, replacement));
        return replaceLast(new Finding(
                last.rule(), last.category(), last.confidence(), last.message(), last.span(), last.related(), fixes));
    }

    public ArticleBuilder relation(String event, String from, String to, String what, String standing, String words) {
        relations.add(new FactSheet.Relation(event, from, to, what, "", standing, "", span(Field.TEXT, words)));
        return this;
    }

    public ArticleBuilder time(String time, String event, String words) {
        times.add(new FactSheet.TimeFact(time, "", event, span(Field.TEXT, words)));
        return this;
    }

    public ArticleBuilder figure(String value, String of, String words) {
        figures.add(new FactSheet.Figure(value, of, 12, 12, "exact", "count", "", span(Field.TEXT, words)));
        return this;
    }

    public ArticleBuilder person(String name, String title, String words) {
        people.add(new FactSheet.Person(name, List.of(title), span(Field.TEXT, words)));
        return this;
    }

    public ArticleBuilder quote(String speaker, String words) {
        quotes.add(new FactSheet.Quotation(speaker, words, span(Field.TEXT, words)));
        return this;
    }

    public Span span(Field field, String words) {
        String text = document.field(field).orElseThrow();
        int start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0) {
            throw new IllegalArgumentException("'" + words + "' must occur once in the " + field.key());
        }
        return new Span(field, start, start + words.length());
    }

    /** The article, its findings sorted by place. */
    public ArticleReport build() {
        List<RatedFinding> sorted = new ArrayList<>(findings);
        sorted.sort((a, b) -> a.finding().compareTo(b.finding()));
        return new ArticleReport(repair.count() == 0 ? Repair.none(document) : repair, sorted, new FactSheet(relations, times, figures, people, quotes));
    }

    private Finding last() {
        return findings.get(findings.size() - 1).finding();
    }

    private ArticleBuilder replaceLast(Finding finding) {
        RatedFinding last = findings.remove(findings.size() - 1);
        findings.add(new RatedFinding(finding, last.severity(), last.fingerprint()));
        return this;
    }
}

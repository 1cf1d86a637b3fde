package org.newsproof.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.policy.AppliedFix;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.Place;
import org.newsproof.report.Places;
import org.newsproof.report.SetAside;
import org.newsproof.report.TerminalText;
import org.newsproof.report.html.ArticlePage.Card;
import org.newsproof.report.html.ArticlePage.Correction;
import org.newsproof.report.html.ArticlePage.Fixed;
import org.newsproof.report.html.ArticlePage.Quotation;

/** Makes the page of one article. Used once. */
final class ArticlePageMaker {
    /** So that a quotation takes a few lines of a card. */
    private static final int LONGEST_QUOTE = 200;

    private static final int PERCENT = 100;

    private final ArticleReport article;
    private final Function<String, RuleNote> notes;
    private final Places places;
    private final ClashDrawing drawing;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final Counts counts = new Counts();

    ArticlePageMaker(ArticleReport article, Function<String, RuleNote> notes) {
        this.article = article;
        this.notes = notes;
        places = new Places(article.document());
        drawing = new ClashDrawing(article.facts(), places);
    }

    ArticlePage page(String file) {
        for (RatedFinding finding : article.findings()) {
            add(finding);
        }
        Document document = article.document();
        return new ArticlePage(
                file,
                TerminalText.of(document.id()),
                document.language(),
                article.words(),
                article.score(),
                counts,
                SetAside.NOTHING.with(article),
                marked(Field.HEADLINE),
                marked(Field.TEXT),
                marked(Field.SOURCE),
                cards,
                fixed(),
                new FactTables(article.facts(), places).filled(),
                List.of());
    }

    private void add(RatedFinding rated) {
        int number = cards.size() + 1;
        Finding finding = rated.finding();
        counts.add(rated);
        List<Quotation> quotations = new ArrayList<>();
        quotations.add(quotation(new Mark(number, 0, rated, finding.span()), ""));
        for (Related related : finding.related()) {
            quotations.add(quotation(new Mark(number, quotations.size(), rated, related.span()), related.message()));
        }
        cards.add(new Card(
                number,
                rated.severity(),
                finding.category(),
                TerminalText.of(finding.message()),
                quotations,
                drawing.of(finding).stream().toList(),
                corrections(finding),
                TerminalText.of(finding.rule()),
                (int) Math.round(finding.confidence() * PERCENT),
                notes.apply(finding.rule()),
                PageData.of(article.document(), rated, places)));
    }

    private Quotation quotation(Mark mark, String message) {
        marks.add(mark);
        Place place = places.place(mark.span());
        return new Quotation(
                mark.anchor(), FactTables.label(place), Piece.of(place.quote(LONGEST_QUOTE)), TerminalText.of(message));
    }

    private List<Correction> corrections(Finding finding) {
        List<Correction> corrections = new ArrayList<>();
        for (Fix fix : finding.fixes()) {
            String label = label(fix.replacement().isEmpty(), corrections.isEmpty());
            List<Piece> wrong = fix.span().equals(finding.span())
                    ? List.of()
                    : Piece.of(places.place(fix.span()).quote(LONGEST_QUOTE));
            corrections.add(new Correction(label, wrong, Piece.of(fix.replacement())));
        }
        return corrections;
    }

    /** In the order of writing; the lines are those of the article as it was. */
    private List<Fixed> fixed() {
        Repair repair = article.repair();
        Places before = new Places(repair.original());
        List<Fixed> fixed = new ArrayList<>();
        for (Repair.Round round : repair.rounds()) {
            for (AppliedFix fix : round.fixes()) {
                boolean lines = fix.replacement().isEmpty() && !fix.words().isBlank();
                Place place = new Place(fix.span(), 1, 1, lines ? fix.words().strip() : fix.words()); // line ends beside a deleted line tell nothing
                String label = round.before() == repair.original() ? FactTables.label(before.place(fix.span())) : "then";
                fixed.add(new Fixed(label, Piece.of(place.quote(LONGEST_QUOTE)), Piece.of(fix.replacement()), TerminalText.of(fix.rule())));
            }
        }
        return fixed;
    }

    private static String label(boolean isDeletion, boolean isFirst) {
        if (isDeletion) {
            return isFirst ? "Delete" : "Or delete";
        }
        return isFirst ? "Instead" : "Or";
    }

    private MarkedText marked(Field field) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().field() == field).toList();
        return new TextMarker(article.document().field(field).orElse(""), here).mark();
    }
}

package org.newsproof.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.newsproof.claim.FactSheet;
import org.newsproof.document.Span;
import org.newsproof.report.Place;
import org.newsproof.report.Places;
import org.newsproof.report.TerminalText;
import org.newsproof.report.html.ArticlePage.FactRow;
import org.newsproof.report.html.ArticlePage.FactTable;

/** The fact sheet of an article as tables. */
record FactTables(FactSheet facts, Places places) {

    /** The tables that have rows. */
    List<FactTable> filled() {
        return Stream.of(relations(), times(), figures(), people(), quotes())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** Where a place is, for a reader who counts lines. */
    static String label(Place place) {
        return switch (place.span().field()) {
            case TEXT -> "line " + place.line();
            case HEADLINE -> "headline";
            case SOURCE -> "source line " + place.line();
        };
    }

    private FactTable relations() {
        List<FactRow> rows = facts.relations().stream()
                .map(fact -> row(fact.span(), fact.event(), fact.from(), fact.to(), fact.what(), fact.when(), fact.standing(), fact.source()))
                .toList();
        return new FactTable("Who does what to whom", List.of("Event", "From", "To", "What", "When", "Standing", "Says who"), rows);
    }

    private FactTable times() {
        List<FactRow> rows = facts.times().stream()
                .map(fact -> row(fact.span(), fact.time(), fact.day(), fact.event()))
                .toList();
        return new FactTable("Times", List.of("When", "Day", "What happens"), rows);
    }

    private FactTable figures() {
        List<FactRow> rows = facts.figures().stream()
                .map(fact -> row(fact.span(), fact.value(), fact.of()))
                .toList();
        return new FactTable("Figures", List.of("Figure", "Of what"), rows);
    }

    private FactTable people() {
        List<FactRow> rows = facts.people().stream()
                .map(fact -> row(fact.span(), fact.name(), String.join("; ", fact.titles())))
                .toList();
        return new FactTable("People", List.of("Name", "Called"), rows);
    }

    private FactTable quotes() {
        List<FactRow> rows = facts.quotes().stream()
                .map(fact -> row(fact.span(), fact.speaker(), fact.words()))
                .toList();
        return new FactTable("Quotes", List.of("Speaker", "Words"), rows);
    }

    private FactRow row(Span span, String... cells) {
        Place place = places.place(span);
        return new FactRow(Stream.of(cells).map(TerminalText::of).toList(), anchor(place), label(place));
    }

    private static String anchor(Place place) {
        return switch (place.span().field()) {
            case TEXT -> "L" + place.line();
            case HEADLINE -> "headline";
            case SOURCE -> "S" + place.line();
        };
    }
}

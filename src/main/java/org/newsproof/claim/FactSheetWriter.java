package org.newsproof.claim;

import java.util.List;
import org.newsproof.analysis.Analysis;

/** Writes the fact sheet of an article from its claims, clauses, times and amounts. */
final class FactSheetWriter {
    private final Analysis analysis;
    private final Claims claims;

    FactSheetWriter(Analysis analysis, Claims claims) {
        this.analysis = analysis;
        this.claims = claims;
    }

    FactSheet write() {
        Timeline timeline = Timeline.read(analysis, claims);
        return new FactSheet(
                new RelationRows(analysis, claims, timeline).all(),
                timeline.facts(),
                new FigureRows(analysis).all(),
                PeopleRows.of(claims.mentions()),
                quotes());
    }

    private List<FactSheet.Quotation> quotes() {
        return claims.statements().stream()
                .filter(Statement::direct)
                .map(statement -> new FactSheet.Quotation(statement.speaker().name(), analysis.slice(statement.content()), statement.place()))
                .toList();
    }
}

package org.newsproof.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.document.SpanIndex;

/** What an article says, in text order. */
public final class Claims {
    private final Analysis analysis;
    private final List<Clause> clauses;
    private final Map<Integer, List<Clause>> clausesBySentence = new HashMap<>();
    private final Mentions mentions;
    private final List<Claim> claims;
    private final List<Statement> statements;
    private final SpanIndex<Statement> statementsByPlace;

    Claims(Analysis analysis, List<Clause> clauses, Mentions mentions, List<Claim> claims, List<Statement> statements) {
        this.analysis = analysis;
        this.clauses = List.copyOf(clauses);
        clauses.forEach(clause -> clausesBySentence.computeIfAbsent(clause.sentence().index(), index -> new ArrayList<>()).add(clause));
        this.mentions = mentions;
        this.claims = List.copyOf(claims);
        this.statements = List.copyOf(statements);
        this.statementsByPlace = new SpanIndex<>(this.statements, Statement::content);
    }

    /** All clauses of all sentences. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Those of one sentence, in its order. */
    public List<Clause> clauses(Sentence sentence) {
        return Collections.unmodifiableList(clausesBySentence.getOrDefault(sentence.index(), List.of()));
    }

    public Mentions mentions() {
        return mentions;
    }

    /** The events that a frame recognises. */
    public List<Claim> all() {
        return claims;
    }

    /** The quotations and reported clauses that have a speaker, by place. */
    public List<Statement> statements() {
        return statements;
    }

    /** Who says what stands there: the speaker of the shortest statement around it; nobody where the article itself does. */
    public Optional<Mention> sourceOf(Span span) {
        return statementsByPlace.overlapping(span).stream()
                .filter(statement -> statement.content().contains(span))
                .min(Comparator.comparingInt(statement -> statement.content().length()))
                .map(Statement::speaker);
    }

    public FactSheet factSheet() {
        return new FactSheetWriter(analysis, this).write();
    }
}

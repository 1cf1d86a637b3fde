package org.newsproof.claim;

import java.util.List;
import org.newsproof.analysis.Analysis;

/** What an article says, in text order. */
public final class Claims {
    private final Analysis analysis;
    private final List<Clause> clauses;
    private final Mentions mentions;
    private final List<Claim> claims;
    private final List<Statement> statements;

    Claims(Analysis analysis, List<Clause> clauses, Mentions mentions, List<Claim> claims, List<Statement> statements) {
        this.analysis = analysis;
        this.clauses = List.copyOf(clauses);
        this.mentions = mentions;
        this.claims = List.copyOf(claims);
        this.statements = List.copyOf(statements);
    }

    /** All clauses of all sentences. */
    public List<Clause> clauses() {
        return clauses;
    }

    public Mentions mentions() {
        return mentions;
    }

    /** The events that a frame recognises. */
    public List<Claim> all() {
        return claims;
    }

    /** The quotations that have a speaker. */
    public List<Statement> statements() {
        return statements;
    }

    public FactSheet factSheet() {
        return new FactSheetWriter(analysis, this).write();
    }
}

package org.newsproof.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Span;

/**
 * An article with the certain fixes of its findings written into it. A fix is certain when its finding is shown (no note), has this
 * one fix and no other, and the rule's file says that it is {@code certain}. Fixes are written in rounds, between which the article
 * is checked again, until nothing certain is left; so fixing what was fixed changes nothing. Immutable.
 */
public final class Repair {
    /** An article that goes on changing for longer has rules that do not agree; it stays as it was. */
    static final int MOST_ROUNDS = 10;

    private final Document original;
    private final Document document;
    private final List<Round> rounds;
    private final boolean givenUp;

    private Repair(Document original, Document document, List<Round> rounds, boolean givenUp) {
        this.original = original;
        this.document = document;
        this.rounds = List.copyOf(rounds);
        this.givenUp = givenUp;
    }

    /**
     * Fixes that were written together, in text order.
     *
     * @param before the article as it was, in which the fixes have their places
     */
    public record Round(Document before, List<AppliedFix> fixes) {
        public Round {
            fixes = List.copyOf(fixes);
        }
    }

    /** The article without any fix. */
    public static Repair none(Document document) {
        return new Repair(document, document, List.of(), false);
    }

    /** The article before the first fix. */
    public Document original() {
        return original;
    }

    /** The article as it is now. */
    public Document document() {
        return document;
    }

    /** The fixes, round by round; the first round is one of the original. */
    public List<Round> rounds() {
        return rounds;
    }

    /** How many fixes were written. */
    public int count() {
        return rounds.stream().mapToInt(round -> round.fixes().size()).sum();
    }

    /**
     * The article after one more round; empty when there is nothing left to do.
     *
     * @param findings what the article, as it is now, was judged to have
     */
    public Optional<Repair> next(List<RatedFinding> findings) {
        List<AppliedFix> fixes = givenUp ? List.of() : CertainFixes.of(document, findings);
        if (fixes.isEmpty()) {
            return Optional.empty();
        }
        Document fixed = with(fixes);
        if (rounds.size() == MOST_ROUNDS || fixed.text().isBlank()) {
            return Optional.of(new Repair(original, original, List.of(), true));
        }
        List<Round> all = new ArrayList<>(rounds);
        all.add(new Round(document, fixes));
        return Optional.of(new Repair(original, fixed, all, false));
    }

    private Document with(List<AppliedFix> fixes) {
        Document fixed = document;
        for (Field field : Field.values()) {
            StringBuilder text = new StringBuilder();
            int end = 0;
            for (AppliedFix fix : fixes) {
                Span span = fix.span();
                if (span.field() == field) {
                    text.append(document.field(field).orElseThrow(), end, span.start()).append(fix.replacement());
                    end = span.end();
                }
            }
            if (end > 0) {
                fixed = fixed.with(field, text.append(document.field(field).orElseThrow().substring(end)).toString());
            }
        }
        return fixed;
    }
}

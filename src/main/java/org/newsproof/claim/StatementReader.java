package org.newsproof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Quote;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;

/** Finds who says a quotation: the subject of a verb of saying right before or right behind it, in the same paragraph. */
final class StatementReader {
    private static final Set<String> SAYING = Set.of(
            "say", "tell", "add", "note", "stress", "explain", "warn", "write", "declare", "announce", "state", "insist", "argue", "recall", "comment",
            "complain", "reply", "answer", "continue", "conclude", "emphasize", "emphasise", "observe", "admit", "ask", "claim", "joke", "remark", "assure");
    /** Characters between the quotation and its attribution: a comma, a space, "as". */
    private static final int LONGEST_GAP = 4;

    private StatementReader() {}

    static List<Statement> read(Analysis analysis, List<Clause> clauses, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        for (Quote quote : analysis.quotes()) {
            attribution(quote, clauses).ifPresent(found ->
                    statements.add(new Statement(quote, mentions.of(found.speaker), found.span)));
        }
        return statements;
    }

    private record Attribution(NounPhrase speaker, Span span) {}

    private static Optional<Attribution> attribution(Quote quote, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.span().field() != quote.span().field() || !SAYING.contains(clause.lemma()) || clause.passive()) {
                continue;
            }
            Optional<Attribution> found = behind(quote, clause).or(() -> before(quote, clause));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@code "...," said X} and {@code "...," X said}. */
    private static Optional<Attribution> behind(Quote quote, Clause clause) {
        int end = quote.span().end();
        Span verb = clause.verbToken().span();
        boolean verbFirst = verb.start() >= end && verb.start() - end <= LONGEST_GAP;
        if (verbFirst && !clause.objects().isEmpty()) {
            NounPhrase speaker = clause.objects().get(0);
            return Optional.of(new Attribution(speaker, verb.cover(speaker.span())));
        }
        if (clause.subjects().isEmpty() || clause.subjects().get(0).sentence() != clause.sentence()) {
            return Optional.empty();
        }
        NounPhrase speaker = clause.subjects().get(0);
        boolean speakerFirst = speaker.span().start() >= end && speaker.span().start() - end <= LONGEST_GAP && speaker.to() <= clause.verb();
        return speakerFirst ? Optional.of(new Attribution(speaker, speaker.span().cover(verb))) : Optional.empty();
    }

    /** {@code X said: "..."}, {@code X told reporters, "..."}. */
    private static Optional<Attribution> before(Quote quote, Clause clause) {
        Sentence sentence = clause.sentence();
        int start = quote.span().start();
        int after = Math.max(clause.to(), clause.verb() + 1);
        Span last = sentence.token(after - 1).span();
        boolean near = last.end() <= start && start - last.end() <= LONGEST_GAP;
        if (!near || clause.subjects().isEmpty() || clause.subjects().get(0).sentence() != sentence) {
            return Optional.empty();
        }
        NounPhrase speaker = clause.subjects().get(0);
        return Optional.of(new Attribution(speaker, speaker.span().cover(clause.verbToken().span())));
    }
}

package org.newsproof.redundancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.claim.Claims;
import org.newsproof.claim.Clause;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code doubled-attribution}: one statement with two sources in a row, "according to A, ..., B said", or with one source
 * twice, "A reports that ..., A reported". "B said, according to A" is how agencies are quoted, and passes unless A is B.
 */
public final class DoubledAttributionRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("doubled-attribution", Set.of(), DoubledAttributionRule::new);
    private static final Set<String> SAYING = Set.of(
            "say", "report", "add", "note", "state", "announce", "stress", "explain", "declare", "write", "claim", "confirm", "emphasize", "emphasise", "inform",
            "specify", "affirm", "believe", "think", "indicate", "clarify", "underline", "underscore", "assert", "maintain", "assure", "complain", "warn",
            "estimate", "conclude", "comment", "remark", "observe", "argue", "insist", "recall", "highlight", "communicate", "tell", "admit", "consider");

    private final RuleFile file;

    private DoubledAttributionRule(RuleFile file) {
        this.file = file;
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Claims claims = article.claims();
        for (Sentence sentence : article.analysis().sentences()) {
            List<Clause> clauses = claims.clauses(sentence);
            accordingThenSaid(sentence, clauses)
                    .or(() -> saidThenAccording(article, sentence, clauses))
                    .or(() -> saidTwice(article, clauses))
                    .filter(span -> !isPartlyQuoted(article, span))
                    .ifPresent(span -> findings.add(file.finding(span, file.message("match", article.analysis().slice(span)))));
        }
        return findings;
    }

    private static boolean isPartlyQuoted(Article article, Span span) {
        return !article.analysis().quotesAt(Span.of(span.start(), span.start() + 1)).isEmpty();
    }

    private static Optional<Integer> accordingAt(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            boolean opens = i == 0 || sentence.has(i - 1, ",");
            if (opens && sentence.has(i, "according") && sentence.has(i + 1, "to") && !sentence.has(i + 2, "what")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> accordingThenSaid(Sentence sentence, List<Clause> clauses) {
        return accordingAt(sentence).flatMap(according -> clauses.stream()
                .filter(clause -> closes(sentence, clause) && clause.verb() > according + 3)
                .findFirst()
                .map(clause -> sentence.span(according, Math.max(clause.verb() + 1, isInverted(sentence, clause) ? clause.to() : 0))));
    }

    private static Optional<Span> saidThenAccording(Article article, Sentence sentence, List<Clause> clauses) {
        return accordingAt(sentence).flatMap(according -> clauses.stream()
                .filter(clause -> isSaying(clause) && clause.verb() < according && !clause.subjects().isEmpty())
                .filter(clause -> sentence.has(according - 1, ",") && clause.verb() == according - 2)
                .filter(clause -> sameWords(article, clause.subjects().get(0), sentence, according + 2))
                .findFirst()
                .map(clause -> sentence.span(clause.from(), Math.min(sentence.size(), according + 2 + length(clause.subjects().get(0))))));
    }

    private static int length(NounPhrase phrase) {
        return phrase.to() - phrase.from();
    }

    private static boolean sameWords(Article article, NounPhrase phrase, Sentence sentence, int at) {
        int end = at + length(phrase);
        return end <= sentence.size() && article.analysis().slice(phrase.span()).equalsIgnoreCase(article.analysis().slice(sentence.span(at, end)));
    }

    private static Optional<Span> saidTwice(Article article, List<Clause> clauses) {
        List<Clause> saying = clauses.stream().filter(DoubledAttributionRule::isSaying).toList();
        if (saying.size() < 2) {
            return Optional.empty();
        }
        Clause first = saying.get(0);
        Clause last = saying.get(saying.size() - 1);
        boolean opens = first.from() == 0 && !first.subjects().isEmpty();
        return opens && closes(last.sentence(), last) && !last.subjects().isEmpty() && speaker(article, first).equals(speaker(article, last))
                ? Optional.of(last.sentence().span(last.from(), last.verb() + 1)) : Optional.empty();
    }

    private static String speaker(Article article, Clause clause) {
        return clause.subjects().stream().map(phrase -> article.claims().mentions().of(phrase).key()).collect(Collectors.joining("+"));
    }

    private static boolean isSaying(Clause clause) {
        return SAYING.contains(clause.lemma()) && clause.form() == Clause.Form.FINITE && !clause.passive();
    }

    /** ", the spokesman said." or ", said the spokesman on Monday.": nothing is said after the verb, it all came before. */
    private static boolean closes(Sentence sentence, Clause clause) {
        if (!isSaying(clause)) {
            return false;
        }
        boolean afterComma = sentence.has(clause.from() - 1, ",");
        int end = Math.max(clause.to(), clause.verb() + 1);
        while (end < sentence.size() && (sentence.token(end).pos() == PartOfSpeech.ADV || sentence.token(end).isPunctuation())) {
            end++;
        }
        boolean inverted = isInverted(sentence, clause);
        boolean hasObject = !clause.objects().isEmpty() && !inverted;
        return end == sentence.size() && !hasObject && (afterComma && !clause.subjects().isEmpty() || inverted);
    }

    /** ", said the spokesman" */
    private static boolean isInverted(Sentence sentence, Clause clause) {
        return !clause.objects().isEmpty() && sentence.has(clause.verb() - 1, ",");
    }
}

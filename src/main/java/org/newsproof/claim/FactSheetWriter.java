package org.newsproof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Quantity;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;

/** Writes the fact sheet of an article from its claims, clauses and quantities. */
final class FactSheetWriter {
    private final Analysis analysis;
    private final Claims claims;

    FactSheetWriter(Analysis analysis, Claims claims) {
        this.analysis = analysis;
        this.claims = claims;
    }

    FactSheet write() {
        List<FactSheet.Relation> relations = new ArrayList<>();
        claims.all().forEach(claim -> relation(claim).ifPresent(relations::add));
        List<FactSheet.TimeFact> times = new ArrayList<>();
        for (Clause clause : claims.clauses()) {
            for (TimeExpression time : clause.times()) {
                times.add(new FactSheet.TimeFact(analysis.slice(time.span()), event(clause), time.span()));
            }
        }
        return new FactSheet(relations, times, figures());
    }

    private Optional<FactSheet.Relation> relation(Claim claim) {
        if (claim.frame().directed().isEmpty()) {
            return Optional.empty();
        }
        Frame.Direction direction = claim.frame().directed().get();
        String from = names(claim.role(direction.from()));
        String to = names(claim.role(direction.to()));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        String what = claim.roles().entrySet().stream()
                .filter(role -> !role.getKey().equals(direction.from()) && !role.getKey().equals(direction.to()))
                .map(role -> names(role.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
        String standing = (claim.negated() ? "not " : "") + claim.standing().key();
        return Optional.of(new FactSheet.Relation(claim.frame().id(), from, to, what, standing, claim.span()));
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).distinct().collect(Collectors.joining(", "));
    }

    private String event(Clause clause) {
        String subjects = clause.subjects().stream().map(phrase -> claims.mentions().of(phrase).name()).distinct().collect(Collectors.joining(", "));
        String objects = clause.objects().stream().map(phrase -> analysis.slice(phrase.span())).collect(Collectors.joining(", "));
        return (subjects + " " + (clause.negated() ? "not " : "") + clause.verbToken().lower() + " " + objects).strip();
    }

    private List<FactSheet.Figure> figures() {
        List<FactSheet.Figure> figures = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (NounPhrase phrase : Chunker.nounPhrases(sentence)) {
                figure(sentence, phrase).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private Optional<FactSheet.Figure> figure(Sentence sentence, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.headAt(); i++) {
            Optional<Quantity> quantity = Quantity.at(sentence, i);
            if (quantity.isPresent() && quantity.get().to() < phrase.to() + 1) {
                int to = Math.min(quantity.get().to(), phrase.headAt());
                String of = analysis.slice(sentence.span(to, phrase.to()));
                return Optional.of(new FactSheet.Figure(analysis.slice(sentence.span(i, to)), of, phrase.span()));
            }
        }
        return Optional.empty();
    }
}

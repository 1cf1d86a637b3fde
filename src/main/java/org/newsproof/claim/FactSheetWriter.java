package org.newsproof.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
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
        return new FactSheet(relations, times, figures(), people(), quotes());
    }

    private Optional<FactSheet.Relation> relation(Claim claim) {
        Optional<Frame.Direction> direction = claim.frame().directed();
        String doer = direction.map(Frame.Direction::from).orElseGet(() -> mainRole(claim));
        String other = direction.map(Frame.Direction::to).orElse("");
        String from = names(claim.role(doer));
        String to = names(claim.role(other));
        if (from.isEmpty() || direction.isPresent() && to.isEmpty()) {
            return Optional.empty();
        }
        String what = claim.roles().entrySet().stream()
                .filter(role -> !role.getKey().equals(doer) && !role.getKey().equals(other))
                .sorted(Map.Entry.comparingByKey())
                .map(role -> names(role.getValue()))
                .collect(Collectors.joining(", "));
        String when = claim.times().stream().map(time -> analysis.slice(time.span())).distinct().collect(Collectors.joining(", "));
        String standing = (claim.negated() ? "not " : "") + claim.standing().key();
        return Optional.of(new FactSheet.Relation(claim.frame().id(), from, to, what, when, standing, claim.span()));
    }

    /** The role that an event of one side is about: the one it cannot do without. */
    private static String mainRole(Claim claim) {
        return claim.frame().required().stream().sorted().findFirst().orElseGet(() -> claim.roles().keySet().stream().sorted().findFirst().orElse(""));
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).distinct().collect(Collectors.joining(", "));
    }

    private String event(Clause clause) {
        String subjects = clause.subjects().stream().map(phrase -> claims.mentions().of(phrase).name()).distinct().collect(Collectors.joining(", "));
        String objects = clause.objects().stream().map(phrase -> analysis.slice(phrase.span())).collect(Collectors.joining(", "));
        return (subjects + " " + (clause.negated() ? "not " : "") + clause.verbToken().lower() + " " + objects).strip();
    }

    private List<FactSheet.Person> people() {
        Map<String, FactSheet.Person> byKey = new LinkedHashMap<>();
        for (Mention mention : claims.mentions().all()) {
            if (mention.type() == Mention.Type.PERSON && mention.named() && mention.phrase().isName()) {
                FactSheet.Person known = byKey.getOrDefault(mention.key(), new FactSheet.Person(mention.name(), List.of(), mention.phrase().span()));
                byKey.put(mention.key(), new FactSheet.Person(longer(known.name(), mention.name()), titles(known.titles(), mention), known.span()));
            }
        }
        return List.copyOf(byKey.values());
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    private static List<String> titles(List<String> known, Mention mention) {
        String title = title(mention);
        boolean isNew = !title.isEmpty() && known.stream().noneMatch(title::equalsIgnoreCase);
        return isNew ? Stream.concat(known.stream(), Stream.of(title)).toList() : known;
    }

    /** "Foreign Minister" in "the Foreign Minister Anna Weiss": the words of the phrase before those of the name. */
    private static String title(Mention mention) {
        Set<String> name = Set.of(mention.name().toLowerCase(Locale.ROOT).split(" +"));
        NounPhrase phrase = mention.phrase();
        int to = phrase.to();
        while (to > phrase.from() && name.contains(phrase.sentence().token(to - 1).lower())) {
            to--;
        }
        int from = phrase.from();
        while (from < to && phrase.sentence().token(from).pos() == PartOfSpeech.DET) {
            from++;
        }
        return phrase.sentence().words(from, to);
    }

    private List<FactSheet.Quotation> quotes() {
        return claims.statements().stream()
                .filter(Statement::direct)
                .map(statement -> new FactSheet.Quotation(statement.speaker().name(), analysis.slice(statement.content()), statement.place()))
                .toList();
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

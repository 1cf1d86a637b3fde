package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Standing;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code contrary}: one deed of one party that is told as done and as not done ({@code by: negation}), by two verbs that exclude each other ({@code by: opposites},
 * after the lexicon of opposites), or with the sides exchanged ({@code by: roles}; not in two neighbouring sentences, which would set them side by side). Both are facts by one
 * source, without a word for another time, another one of the kind, a part or a condition; and the same take part in both. {@code verbs} are the
 * only ones to be read, or {@code light} those that say too little; {@code alone} are verbs that need no object, {@code scope} words that may be what is denied ("not only", "not all").
 */
public final class ContraryRule implements Rule {
    private enum By { NEGATION, OPPOSITES, ROLES }

    private final RuleFile file;
    private final Optional<By> by;
    private final Set<String> light;
    private final Set<String> verbs;
    private final Set<String> alone;
    private final Set<String> scope;
    private final Reservations reservations;
    private final Opposites opposites;

    private ContraryRule(RuleFile file, Reservations reservations, Opposites opposites) {
        this.file = file;
        this.by = file.body().requiredConstant("by", By.class);
        this.light = Set.copyOf(file.body().texts("light"));
        this.verbs = Set.copyOf(file.body().texts("verbs"));
        this.alone = Set.copyOf(file.body().texts("alone"));
        this.scope = Set.copyOf(file.body().texts("scope"));
        this.reservations = reservations;
        this.opposites = opposites;
    }

    /** The kind, whose rules share what they know from these lexicons. */
    public static RuleKind kind(Lexicons lexicons) {
        Reservations reservations = new Reservations(lexicons);
        Opposites opposites = new Opposites(lexicons);
        return RuleKind.of("contrary", Set.of("by", "light", "verbs", "alone", "scope"), file -> new ContraryRule(file, reservations, opposites));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Deed> deeds = article.analysis().sentences().stream()
                .filter(sentence -> !Telling.namesYear(sentence))
                .flatMap(sentence -> deeds(article, sentence))
                .toList();
        Nearby<Deed> near = new Nearby<>(deeds, Deed::parties);
        List<Finding> findings = new ArrayList<>();
        for (int at = 1; at < deeds.size(); at++) {
            Deed second = deeds.get(at);
            near.before(at, second.parties()).stream()
                    .filter(first -> first.sentence() != second.sentence() && isContrary(first, second) && isOne(article, first, second))
                    .findFirst()
                    .ifPresent(first -> findings.add(finding(article, first, second)));
        }
        return findings;
    }

    private Stream<Deed> deeds(Article article, Sentence sentence) {
        List<Clause> clauses = article.claims().clauses(sentence);
        Set<Clause> governing = clauses.stream().flatMap(clause -> clause.governor().stream()).collect(Collectors.toSet());
        return clauses.stream()
                .filter(clause -> isRead(clause) && isFact(clause) && !governing.contains(clause) && isPlain(clause) && !article.analysis().isQuoted(clause.span()))
                .map(clause -> Deed.of(clause, article.claims()))
                .filter(deed -> !deed.patients().isEmpty() || alone.contains(deed.clause().lemma()))
                .filter(deed -> !deed.clause().negated() || !isInScope(deed));
    }

    private boolean isRead(Clause clause) {
        return verbs.isEmpty() ? !light.contains(clause.lemma()) : verbs.contains(clause.lemma());
    }

    /** Whether something else than the deed may be denied: "not only", "not voluntarily". */
    private boolean isInScope(Deed deed) {
        return Telling.has(deed.sentence(), scope) || deed.sentence().tokens().stream().anyMatch(token -> token.pos() == PartOfSpeech.ADV && token.lower().endsWith("ly"));
    }

    private boolean isFact(Clause clause) {
        boolean told = clause.standing() == Standing.ASSERTED || clause.standing() == Standing.REPORTED;
        return told && clause.modal().isEmpty() && clause.form() == Clause.Form.FINITE;
    }

    /** Whether nothing beside the verb makes a reservation. */
    private boolean isPlain(Clause clause) {
        Sentence sentence = clause.sentence();
        return reservations.of(sentence, 0, clause.verb()).isEmpty() && reservations.of(sentence, clause.verb() + 1, sentence.size()).isEmpty();
    }

    private boolean isContrary(Deed first, Deed second) {
        String one = first.clause().lemma();
        String other = second.clause().lemma();
        boolean denied = first.clause().negated() != second.clause().negated();
        boolean done = !denied && !first.clause().negated();
        return switch (by.orElse(By.NEGATION)) {
            case NEGATION -> denied && one.equals(other) && first.hasSameParties(second);
            case OPPOSITES -> done && opposites.exclude(one, other) && first.hasSameParties(second);
            case ROLES -> done && one.equals(other) && first.hasTurnedParties(second) && second.sentence().index() - first.sentence().index() > 1;
        };
    }

    private boolean isOne(Article article, Deed first, Deed second) {
        boolean within = first.clause().negated() ? first.isWithin(second) : second.clause().negated() ? second.isWithin(first) : first.isWithin(second) && second.isWithin(first);
        return within && isOneTime(first, second) && Telling.sources(article.claims(), first.sentence()).equals(Telling.sources(article.claims(), second.sentence()));
    }

    /** Neither says when, or both may mean one time. */
    private static boolean isOneTime(Deed first, Deed second) {
        List<TimeExpression> one = first.clause().times();
        List<TimeExpression> other = second.clause().times();
        return one.isEmpty() == other.isEmpty() && one.stream().allMatch(time -> other.stream().anyMatch(time::allows));
    }

    private Finding finding(Article article, Deed first, Deed second) {
        String here = words(article, second);
        String there = words(article, first);
        Related related = new Related(first.clause().span(), "here it is '" + there + "'");
        return file.finding(second.clause().span(), file.message("match", article.analysis().slice(second.clause().span()), "first", there, "second", here), List.of(related), List.of());
    }

    /** The verb with what stands around it that says whether it is done. */
    private static String words(Article article, Deed deed) {
        Clause clause = deed.clause();
        int before = clause.negated() ? 3 : clause.passive() ? 1 : 0;
        return article.analysis().slice(clause.sentence().span(Math.max(clause.from(), clause.verb() - before), Math.min(clause.verb() + 2, clause.sentence().size())));
    }
}

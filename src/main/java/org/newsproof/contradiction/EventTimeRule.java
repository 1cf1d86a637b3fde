package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.claim.Claim;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Mention;
import org.newsproof.claim.NameBook;
import org.newsproof.claim.Standing;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code event-time}: one event at two times that exclude each other. Only for frames that one party rarely goes through
 * twice ({@code once}), only where both claims are told as facts by no two sources, and for two different days only where more than one
 * role is the same or the event has but one. {@code other} are words that announce another event of the kind.
 */
public final class EventTimeRule implements Rule {
    private final RuleFile file;
    private final NameBook book;
    private final Set<String> other;

    private EventTimeRule(RuleFile file, NameBook book) {
        this.file = file;
        this.book = book;
        this.other = Set.copyOf(file.body().texts("other"));
    }

    public static RuleKind kind(NameBook book) {
        return RuleKind.of("event-time", Set.of("other"), file -> new EventTimeRule(file, book));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        SameEvent same = new SameEvent(article.claims(), book);
        List<Claim> timed = article.claims().all().stream()
                .filter(claim -> claim.frame().once() && !claim.times().isEmpty() && !claim.negated() && isFact(claim))
                .filter(claim -> !namesAnother(claim))
                .toList();
        Nearby<Claim> near = new Nearby<>(timed, same::matters);
        List<Finding> findings = new ArrayList<>();
        Set<Span> told = new HashSet<>();
        for (int at = 1; at < timed.size(); at++) {
            Claim later = timed.get(at);
            near.before(at, same.matters(later)).stream()
                    .map(earlier -> clash(article, earlier, later, same))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .filter(finding -> told.add(finding.span()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** By the words of the claim, by those that open its sentence or by the one right behind it. */
    private boolean namesAnother(Claim claim) {
        Sentence sentence = claim.times().get(0).sentence();
        int to = 0;
        while (to < sentence.size() && sentence.token(to).span().start() < claim.span().end()) {
            to++;
        }
        return Telling.has(sentence, 0, to + 1, other);
    }

    private static boolean isFact(Claim claim) {
        return claim.standing() == Standing.ASSERTED || claim.standing() == Standing.REPORTED;
    }

    private Optional<Finding> clash(Article article, Claim earlier, Claim later, SameEvent same) {
        TimeExpression first = earlier.times().get(0);
        TimeExpression second = later.times().get(0);
        boolean sameMention = first.span().overlaps(second.span());
        if (sameMention || first.allows(second) || !same.isPossible(earlier, later)) {
            return Optional.empty();
        }
        boolean aside = later.clause().filter(Clause::relative).isPresent();
        if (!aside && Telling.ofTwoSources(article.claims(), first.sentence(), second.sentence())) {
            return Optional.empty();
        }
        boolean sameDay = first.weekday().isPresent() && first.weekday().equals(second.weekday())
                || first.day().isPresent() && first.day().equals(second.day()) && first.month().equals(second.month());
        long shared = same.sharedRoles(earlier, later);
        boolean journeys = later.roles().values().stream().flatMap(List::stream).anyMatch(mention -> mention.type() == Mention.Type.VEHICLE);
        boolean oneEvent = sameDay || journeys ? sameDay : shared >= 2 || shared >= 1 && !later.frame().types().containsKey("place");
        return oneEvent ? Optional.of(finding(article, earlier, later, first, second)) : Optional.empty();
    }

    private Finding finding(Article article, Claim earlier, Claim later, TimeExpression first, TimeExpression second) {
        String firstWords = article.analysis().slice(first.span());
        String secondWords = article.analysis().slice(second.span());
        Related related = new Related(first.span(), "here '" + earlier.verb() + "' is at the time '" + firstWords + "'");
        String message = file.message("match", secondWords, "first", firstWords, "second", secondWords, "event", later.verb(), "earlierEvent", earlier.verb());
        return file.finding(second.span(), message, List.of(related), List.of());
    }
}

package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.claim.Claim;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Frame;
import org.newsproof.claim.Mention;
import org.newsproof.claim.NameBook;
import org.newsproof.claim.RoleCount;
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
 * Kind {@code over-filled-role}: one verb with two fillers for one role: "supplying A with arms to B" has two recipients. Where
 * the article says elsewhere which of the two gives and which receives, that place is shown.
 */
public final class OverFilledRoleRule implements Rule {
    private static final int MOST_RELATED = 3;
    /** The class of goods that themselves go somewhere: "ferries to Sicily". */
    private static final String TRAVELLING = "vehicles";

    private final RuleFile file;
    private final NameBook book;

    private OverFilledRoleRule(RuleFile file, NameBook book) {
        this.file = file;
        this.book = book;
    }

    public static RuleKind kind(NameBook book) {
        return RuleKind.of("over-filled-role", Set.of(), file -> new OverFilledRoleRule(file, book));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Claim> claims = article.claims().all().stream().filter(claim -> claim.frame().directed().isPresent()).toList();
        Nearby<Claim> near = new Nearby<>(claims, OverFilledRoleRule::matters);
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            if (claims.get(at).clause().isPresent()) {
                overFilled(article, claims, at, near).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The kind of event with each party to it. */
    private static Set<String> matters(Claim claim) {
        return involved(claim).stream().map(key -> matter(claim, key)).collect(Collectors.toSet());
    }

    private static String matter(Claim claim, String party) {
        return claim.frame().id() + " " + party;
    }

    private static Set<String> involved(Claim claim) {
        Frame.Direction direction = claim.frame().directed().orElseThrow();
        return Stream.of(direction.from(), direction.to()).flatMap(role -> claim.role(role).stream()).map(Mention::key).collect(Collectors.toSet());
    }

    private Optional<Finding> overFilled(Article article, List<Claim> claims, int at, Nearby<Claim> near) {
        Claim claim = claims.get(at);
        String role = claim.frame().directed().orElseThrow().to();
        Clause clause = claim.clause().orElseThrow();
        Map<String, Mention> fillers = new LinkedHashMap<>();
        RoleCount.fillers(claim, role, article.claims().mentions()).forEach(mention -> fillers.putIfAbsent(mention.key(), mention));
        if (fillers.size() < 2 || !goodsBefore(clause, List.copyOf(fillers.values()).get(1))) {
            return Optional.empty();
        }
        List<Mention> both = List.copyOf(fillers.values());
        Span span = clause.sentence().span(clause.verb(), both.get(both.size() - 1).phrase().to());
        String message = file.message("match", article.analysis().slice(span), "role", role, "first", both.get(0).name(), "second", both.get(1).name());
        List<Claim> others = near.around(at, Set.of(matter(claim, both.get(0).key())));
        return Optional.of(file.finding(span, message, related(claim, fillers.keySet(), others), List.of()));
    }

    /** "rifles to B", not "a link to B" or "maps of the roads to B": what goes to the second one is goods, and no way or relation. */
    private boolean goodsBefore(Clause clause, Mention second) {
        int preposition = second.phrase().from() - 1;
        int goods = preposition - 1;
        return goods > clause.verb() && clause.sentence().token(goods).pos() == PartOfSpeech.NOUN
                && book.goodsClass(clause.sentence().token(goods).lemma(), clause.sentence().token(goods).lower())
                        .filter(name -> !name.equals(TRAVELLING)).isPresent();
    }

    private static List<Related> related(Claim claim, Set<String> parties, List<Claim> others) {
        Frame.Direction direction = claim.frame().directed().orElseThrow();
        return others.stream()
                .filter(other -> !other.span().overlaps(claim.span()) && involved(other).containsAll(parties))
                .limit(MOST_RELATED)
                .map(other -> new Related(other.span(), "here " + other.role(direction.from()).get(0).name() + " is the " + direction.from()
                        + " and " + other.role(direction.to()).get(0).name() + " the " + direction.to()))
                .toList();
    }
}

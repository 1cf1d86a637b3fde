package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : article.claims().all()) {
            if (claim.frame().directed().isPresent() && claim.clause().isPresent()) {
                String role = claim.frame().directed().get().to();
                overFilled(article, claim, role).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> overFilled(Article article, Claim claim, String role) {
        Clause clause = claim.clause().orElseThrow();
        Map<String, Mention> fillers = new LinkedHashMap<>();
        RoleCount.fillers(claim, role, article.claims().mentions()).forEach(mention -> fillers.putIfAbsent(mention.key(), mention));
        if (fillers.size() < 2 || !goodsBefore(clause, List.copyOf(fillers.values()).get(1))) {
            return Optional.empty();
        }
        List<Mention> both = List.copyOf(fillers.values());
        Span span = clause.sentence().span(clause.verb(), both.get(both.size() - 1).phrase().to());
        String message = file.message("match", article.analysis().slice(span), "role", role, "first", both.get(0).name(), "second", both.get(1).name());
        return Optional.of(file.finding(span, message, related(article, claim, fillers.keySet()), List.of()));
    }

    /** "rifles to B", not "a link to B" or "maps of the roads to B": what goes to the second one is goods, and no way or relation. */
    private boolean goodsBefore(Clause clause, Mention second) {
        int preposition = second.phrase().from() - 1;
        int goods = preposition - 1;
        return goods > clause.verb() && clause.sentence().token(goods).pos() == PartOfSpeech.NOUN
                && book.goodsClass(clause.sentence().token(goods).lemma(), clause.sentence().token(goods).lower())
                        .filter(name -> !name.equals(TRAVELLING)).isPresent();
    }

    private static List<Related> related(Article article, Claim claim, Set<String> parties) {
        List<Related> related = new ArrayList<>();
        Frame.Direction direction = claim.frame().directed().orElseThrow();
        for (Claim other : article.claims().all()) {
            if (other.frame() == claim.frame() && !other.span().overlaps(claim.span()) && related.size() < MOST_RELATED) {
                Set<String> involved = new LinkedHashSet<>();
                other.role(direction.from()).forEach(mention -> involved.add(mention.key()));
                other.role(direction.to()).forEach(mention -> involved.add(mention.key()));
                if (involved.containsAll(parties)) {
                    related.add(new Related(other.span(), "here " + other.role(direction.from()).get(0).name() + " is the " + direction.from()
                            + " and " + other.role(direction.to()).get(0).name() + " the " + direction.to()));
                }
            }
        }
        return related;
    }
}

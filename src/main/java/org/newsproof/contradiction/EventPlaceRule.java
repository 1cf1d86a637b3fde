package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
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
 * Kind {@code event-place}: one event in two places. Both places are names, or both are nouns of {@code rooms}; both claims are told
 * as facts; nothing in their words ({@code other}) announces another event of the kind.
 */
public final class EventPlaceRule implements Rule {
    private final RuleFile file;
    private final NameBook book;
    private final Set<String> frames;
    private final Set<String> other;
    private final Set<String> rooms;

    private EventPlaceRule(RuleFile file, NameBook book) {
        this.file = file;
        this.book = book;
        this.frames = Set.copyOf(file.body().texts("frames"));
        this.other = Set.copyOf(file.body().texts("other"));
        this.rooms = Set.copyOf(file.body().texts("rooms"));
    }

    public static RuleKind kind(NameBook book) {
        return RuleKind.of("event-place", Set.of("frames", "other", "rooms"), file -> new EventPlaceRule(file, book));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        SameEvent same = new SameEvent(article.claims(), book);
        List<Claim> placed = article.claims().all().stream()
                .filter(claim -> frames.contains(claim.frame().id()) && place(claim).isPresent() && !claim.negated() && isFact(claim) && !namesAnother(claim))
                .toList();
        Nearby<Claim> near = new Nearby<>(placed, same::matters);
        List<Finding> findings = new ArrayList<>();
        Set<Span> told = new HashSet<>();
        for (int at = 1; at < placed.size(); at++) {
            Claim later = placed.get(at);
            near.before(at, same.matters(later)).stream()
                    .filter(earlier -> clash(article, earlier, later, same))
                    .findFirst()
                    .map(earlier -> finding(article, earlier, later))
                    .filter(finding -> told.add(finding.span()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean isFact(Claim claim) {
        return claim.standing() == Standing.ASSERTED || claim.standing() == Standing.REPORTED;
    }

    private Optional<Mention> place(Claim claim) {
        return claim.role("place").stream().filter(mention -> isName(mention) || isRoom(mention)).findFirst();
    }

    private static boolean isName(Mention mention) {
        return mention.named() && (mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.PLACE);
    }

    private boolean isRoom(Mention mention) {
        return !mention.named() && rooms.contains(mention.phrase().head().lemma());
    }

    /** By the words of the claim, or by those that open its sentence. */
    private boolean namesAnother(Claim claim) {
        Sentence sentence = claim.role("place").get(0).phrase().sentence();
        return sentence.tokens().stream()
                .filter(token -> claim.span().contains(token.span()) || token.span().end() <= claim.span().start())
                .map(Token::lower)
                .anyMatch(word -> other.contains(word) || word.matches("1[5-9]\\d\\d|20\\d\\d"));
    }

    private boolean clash(Article article, Claim earlier, Claim later, SameEvent same) {
        Mention first = place(earlier).orElseThrow();
        Mention second = place(later).orElseThrow();
        boolean timesAllow = earlier.times().stream().allMatch(time -> later.times().stream().allMatch(time::allows));
        return isName(first) == isName(second)
                && !first.key().equals(second.key())
                && first.phrase().sentence() != second.phrase().sentence()
                && timesAllow
                && same.isPossibleElsewhere(earlier, later)
                && (isAside(later) || !Telling.ofTwoSources(article.claims(), first.phrase().sentence(), second.phrase().sentence()));
    }

    /** "the fire, which started in the cellar": taken as known, whoever speaks. */
    private static boolean isAside(Claim claim) {
        return claim.clause().filter(Clause::relative).isPresent();
    }

    private Finding finding(Article article, Claim earlier, Claim later) {
        Mention first = place(earlier).orElseThrow();
        Mention second = place(later).orElseThrow();
        Span span = later.clause().isPresent()
                ? later.clause().get().verbToken().span().cover(second.phrase().span()) : later.span();
        Related related = new Related(earlier.span(), "here the place is '" + article.analysis().slice(first.phrase().span()) + "'");
        String message = file.message("match", article.analysis().slice(span), "first", article.analysis().slice(first.phrase().span()),
                "second", article.analysis().slice(second.phrase().span()));
        return file.finding(span, message, List.of(related), List.of());
    }
}

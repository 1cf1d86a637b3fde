package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Claim;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Frame;
import org.newsproof.claim.Mention;
import org.newsproof.claim.NameBook;
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
 * Kind {@code role-direction}: A gives B something here, B gives A the same there. Standing does not matter: what is feared of A
 * and what is denied of B cannot be about one matter. {@code exchange} are words that announce the turn-about. Two neighbouring
 * sentences that put both the same way and with the same verb set them side by side on purpose. {@code again} are the frames of events
 * that happen again with the sides exchanged, such as a match: there both must be of one day.
 */
public final class RoleDirectionRule implements Rule {
    /** More places than this prove nothing more. */
    private static final int MOST_RELATED = 3;

    private final RuleFile file;
    private final NameBook book;
    private final Set<String> exchange;
    private final Set<String> again;

    private RoleDirectionRule(RuleFile file, NameBook book) {
        this.file = file;
        this.book = book;
        this.exchange = Set.copyOf(file.body().texts("exchange"));
        this.again = Set.copyOf(file.body().texts("again"));
    }

    /** The kind, with the classes of goods at hand. */
    public static RuleKind kind(NameBook book) {
        return RuleKind.of("role-direction", Set.of("exchange", "again"), file -> new RoleDirectionRule(file, book));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        SameEvent same = new SameEvent(article.claims(), book);
        List<Claim> claims = article.claims().all().stream().filter(claim -> isDirected(claim) && !claim.negated() && !isExchange(claim)).toList();
        Nearby<Claim> near = new Nearby<>(claims, claim -> ways(claim, false));
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            Claim claim = claims.get(at);
            List<Claim> opposite = near.around(at, ways(claim, true)).stream().filter(other -> opposes(claim, other, same)).toList();
            Set<String> back = opposite.stream().flatMap(other -> ways(other, true).stream()).collect(Collectors.toSet());
            long alike = near.around(at, back).stream().filter(other -> opposite.stream().anyMatch(o -> opposes(other, o, same))).count();
            boolean lessSaid = opposite.size() > alike + 1 || opposite.size() == alike + 1 && isLater(claim, opposite);
            if (!opposite.isEmpty() && lessSaid) {
                findings.add(finding(article, claim, opposite));
            }
        }
        return findings;
    }

    private static boolean isDirected(Claim claim) {
        Optional<Frame.Direction> direction = claim.frame().directed();
        return direction.isPresent()
                && claim.role(direction.get().from()).stream().anyMatch(Mention::named)
                && claim.role(direction.get().to()).stream().anyMatch(Mention::named);
    }

    /** Who does it to whom, by name, each pair with the kind of event; {@code turned} for the other way round. */
    private static Set<String> ways(Claim claim, boolean turned) {
        Frame.Direction direction = claim.frame().directed().orElseThrow();
        Set<String> from = named(claim.role(turned ? direction.to() : direction.from()));
        Set<String> to = named(claim.role(turned ? direction.from() : direction.to()));
        return from.stream().flatMap(doer -> to.stream().map(receiver -> claim.frame().id() + " " + doer + " > " + receiver)).collect(Collectors.toSet());
    }

    private static boolean isLater(Claim claim, List<Claim> opposite) {
        return opposite.stream().allMatch(other -> other.span().compareTo(claim.span()) < 0);
    }

    private boolean opposes(Claim one, Claim other, SameEvent same) {
        if (one == other || one.frame() != other.frame() || one.span().overlaps(other.span())) {
            return false;
        }
        Frame.Direction direction = one.frame().directed().orElseThrow();
        boolean crossed = isCrossed(one, other, direction);
        boolean goods = one.frame().types().entrySet().stream()
                .filter(role -> role.getValue() == Frame.Filler.GOODS)
                .allMatch(role -> same.sharesGoods(one, other, role.getKey()));
        boolean timesAllow = one.times().stream().allMatch(time -> other.times().stream().allMatch(time::allows));
        return crossed && goods && timesAllow && !isSideBySide(one, other) && (!again.contains(one.frame().id()) || isOneDay(one, other));
    }

    private static boolean isOneDay(Claim one, Claim other) {
        return one.times().stream().anyMatch(time -> time.namesDay() && other.times().stream().anyMatch(second -> second.namesDay()
                && time.weekday().equals(second.weekday()) && time.day().equals(second.day())));
    }

    private static boolean isSideBySide(Claim one, Claim other) {
        boolean alike = one.clause().map(Clause::lemma).equals(other.clause().map(Clause::lemma)) && one.clause().isPresent() && one.standing() == other.standing() && one.sources().isEmpty() == other.sources().isEmpty();
        return alike && Math.abs(sentence(one).index() - sentence(other).index()) <= 1;
    }

    private static Sentence sentence(Claim claim) {
        return claim.roles().values().iterator().next().get(0).phrase().sentence();
    }

    private static boolean isCrossed(Claim one, Claim other, Frame.Direction direction) {
        Set<String> doers = named(one.role(direction.from()));
        Set<String> receivers = named(one.role(direction.to()));
        Set<String> otherDoers = named(other.role(direction.from()));
        Set<String> otherReceivers = named(other.role(direction.to()));
        return doers.stream().anyMatch(doer -> otherReceivers.contains(doer) && !receivers.contains(doer)
                && receivers.stream().anyMatch(receiver -> otherDoers.contains(receiver) && !otherReceivers.contains(receiver)));
    }

    private static Set<String> named(List<Mention> mentions) {
        return mentions.stream().filter(Mention::named).map(Mention::key).collect(Collectors.toSet());
    }

    /** Whether the claim's words, or the opening of its sentence, say that things were otherwise at another time. */
    private boolean isExchange(Claim claim) {
        Sentence sentence = sentence(claim);
        String words = " " + sentence.tokens().stream()
                .filter(token -> claim.span().contains(token.span()) || token.span().end() <= claim.span().start())
                .map(Token::lower)
                .collect(Collectors.joining(" ")) + " ";
        return exchange.stream().anyMatch(marker -> words.contains(" " + marker + " ")) || words.matches(".* (?:1[5-9]\\d\\ds?|20\\d\\ds) .*");
    }

    private Finding finding(Article article, Claim claim, List<Claim> opposite) {
        List<Related> related = opposite.stream()
                .limit(MOST_RELATED)
                .map(other -> new Related(other.span(), "here " + says(other)))
                .toList();
        Span span = claim.span();
        String message = file.message("match", article.analysis().slice(span), "here", says(claim), "there", says(opposite.get(0)));
        return file.finding(span, message, related, List.of());
    }

    private static String says(Claim claim) {
        Frame.Direction direction = claim.frame().directed().orElseThrow();
        return names(claim.role(direction.from())) + " is the " + direction.from() + " and " + names(claim.role(direction.to())) + " the " + direction.to();
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream().filter(Mention::named).map(Mention::name).distinct().collect(Collectors.joining(" and "));
    }
}

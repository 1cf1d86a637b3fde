package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeFinder;
import org.newsproof.claim.Claim;
import org.newsproof.claim.Frame;
import org.newsproof.claim.Mention;
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
 * Kind {@code outcome}: a result that is taken up again with the sides exchanged: "A defeated B" ... "B's victory". The short
 * mention names one side only, says nothing of where or in which match, and so points back to the last result that this side was part
 * of, at most {@value #FARTHEST} sentences before. {@code frames} are those of results, {@code other} words that announce another one.
 */
public final class OutcomeRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("outcome", Set.of("frames", "other"), OutcomeRule::new);

    private static final Set<String> RESULTS = Set.of(
            "beat", "beats", "beating", "beaten", "win", "wins", "won", "winning", "lose", "loses", "lost", "losing", "defeat", "defeats", "defeated", "defeating", "victory", "triumph", "overcame");
    private static final int FARTHEST = 20;

    private final RuleFile file;
    private final Set<String> frames;
    private final Set<String> other;

    private OutcomeRule(RuleFile file) {
        this.file = file;
        this.frames = Set.copyOf(file.body().texts("frames"));
        this.other = Set.copyOf(file.body().texts("other"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Claim> all = article.claims().all().stream().filter(claim -> frames.contains(claim.frame().id())).toList();
        List<Claim> results = all.stream().filter(claim -> !claim.negated()).toList();
        Nearby<Claim> near = new Nearby<>(results, result -> isFull(result) ? sides(result) : Set.of());
        Set<Integer> read = all.stream().map(claim -> sentence(claim).index()).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < results.size(); at++) {
            Claim claim = results.get(at);
            if (isShort(claim) && isBare(claim) && !namesAnother(claim) && !article.analysis().isQuoted(claim.span())) {
                antecedent(claim, near.before(at, sides(claim)))
                        .filter(result -> contradicts(claim, result) && !isUnreadBetween(article, result, claim, read))
                        .ifPresent(result -> findings.add(finding(article, claim, result)));
            }
        }
        return findings;
    }

    /** "B's victory": one side, by a noun. */
    private static boolean isShort(Claim claim) {
        return claim.clause().isEmpty() && keys(claim, true).size() + keys(claim, false).size() == 1;
    }

    /** Whether both sides are named. */
    private static boolean isFull(Claim result) {
        return !keys(result, true).isEmpty() && !keys(result, false).isEmpty();
    }

    /** "B's victory", not "B's only victory" or "B's victory in the first round". */
    private static boolean isBare(Claim claim) {
        Sentence sentence = sentence(claim);
        int at = 0;
        while (at < sentence.size() && !(sentence.token(at).lower().equals(claim.verb()) && claim.span().contains(sentence.token(at).span()))) {
            at++;
        }
        boolean named = at > 0 && (sentence.has(at - 1, "'s") || sentence.has(at - 1, "’s") || sentence.has(at - 1, "'") || sentence.has(at - 1, "’"));
        boolean restricted = at + 1 < sentence.size() && sentence.token(at + 1).pos() == PartOfSpeech.ADP && !isTime(sentence, at + 1);
        return named && !restricted;
    }

    private static boolean isTime(Sentence sentence, int preposition) {
        boolean endpoint = sentence.has(preposition, "until") || sentence.has(preposition, "with");
        return endpoint || TimeFinder.find(sentence).stream().anyMatch(time -> time.from() == preposition + 1);
    }

    private static Sentence sentence(Claim claim) {
        return claim.roles().values().iterator().next().get(0).phrase().sentence();
    }

    private boolean namesAnother(Claim claim) {
        Sentence sentence = sentence(claim);
        return sentence.tokens().stream().anyMatch(token -> other.contains(token.lower()) || token.lower().matches("1[5-9]\\d\\d|20\\d\\d"));
    }

    /** The last of the full results before the claim that its side was part of. */
    private static Optional<Claim> antecedent(Claim claim, List<Claim> before) {
        return before.stream()
                .filter(result -> result.span().compareTo(claim.span()) < 0 && !result.span().overlaps(claim.span()) && sides(result).containsAll(sides(claim)))
                .filter(result -> sentence(claim).index() - sentence(result).index() <= FARTHEST)
                .reduce((earlier, later) -> later);
    }

    /** A sentence in between that speaks of the side and of winning or losing, but of which no result could be read, may give another one. */
    private static boolean isUnreadBetween(Article article, Claim result, Claim claim, Set<Integer> read) {
        Set<String> side = sides(claim);
        return IntStream.range(sentence(result).index() + 1, sentence(claim).index())
                .filter(index -> !read.contains(index))
                .mapToObj(article.analysis().sentences()::get)
                .filter(sentence -> article.claims().mentions().in(sentence).stream().anyMatch(mention -> side.contains(mention.key())))
                .anyMatch(sentence -> Telling.has(sentence, RESULTS));
    }

    private static Set<String> sides(Claim claim) {
        Set<String> sides = keys(claim, true);
        sides.addAll(keys(claim, false));
        return sides;
    }

    private static boolean contradicts(Claim claim, Claim result) {
        return keys(result, false).containsAll(keys(claim, true)) && keys(result, true).containsAll(keys(claim, false));
    }

    private static Set<String> keys(Claim claim, boolean winner) {
        Frame.Direction direction = claim.frame().directed().orElseThrow();
        return claim.role(winner ? direction.from() : direction.to()).stream().filter(Mention::named).map(Mention::key).collect(Collectors.toSet());
    }

    private Finding finding(Article article, Claim claim, Claim result) {
        Span span = claim.span();
        String there = article.analysis().slice(result.span());
        Related related = new Related(result.span(), "here it is the other way round");
        return file.finding(span, file.message("match", article.analysis().slice(span), "there", there), List.of(related), List.of());
    }
}

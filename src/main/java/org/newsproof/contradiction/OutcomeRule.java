package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        List<Claim> results = article.claims().all().stream().filter(claim -> frames.contains(claim.frame().id()) && !claim.negated()).toList();
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : results) {
            if (isShort(claim) && isBare(claim) && !namesAnother(claim) && !article.analysis().isQuoted(claim.span())) {
                antecedent(claim, results)
                        .filter(result -> contradicts(claim, result) && !isUnreadBetween(article, result, claim, all))
                        .ifPresent(result -> findings.add(finding(article, claim, result)));
            }
        }
        return findings;
    }

    /** "B's victory": one side, by a noun. */
    private static boolean isShort(Claim claim) {
        return claim.clause().isEmpty() && keys(claim, true).size() + keys(claim, false).size() == 1;
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

    /** The last full result before the claim that its side was part of. */
    private static Optional<Claim> antecedent(Claim claim, List<Claim> results) {
        Optional<Claim> last = Optional.empty();
        for (Claim result : results) {
            boolean full = !keys(result, true).isEmpty() && !keys(result, false).isEmpty();
            if (full && result.span().compareTo(claim.span()) < 0 && !result.span().overlaps(claim.span()) && involves(result, claim)
                    && sentence(claim).index() - sentence(result).index() <= FARTHEST) {
                last = Optional.of(result);
            }
        }
        return last;
    }

    /** A sentence in between that speaks of the side and of winning or losing, but of which no result could be read, may give another one. */
    private static boolean isUnreadBetween(Article article, Claim result, Claim claim, List<Claim> all) {
        Set<String> side = keys(claim, true);
        side.addAll(keys(claim, false));
        return article.claims().mentions().all().stream()
                .filter(mention -> side.contains(mention.key()))
                .map(mention -> mention.phrase().sentence())
                .filter(sentence -> sentence.index() > sentence(result).index() && sentence.index() < sentence(claim).index())
                .filter(sentence -> all.stream().noneMatch(read -> sentence(read) == sentence))
                .anyMatch(sentence -> Telling.has(sentence, RESULTS));
    }

    private static boolean involves(Claim result, Claim claim) {
        Set<String> sides = keys(result, true);
        sides.addAll(keys(result, false));
        return sides.containsAll(keys(claim, true)) && sides.containsAll(keys(claim, false));
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

package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Sentence;
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
 * mention names one side only and so points back to the last result that this side was part of. {@code frames} are those of
 * results, {@code other} words that announce another one.
 */
public final class OutcomeRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("outcome", Set.of("frames", "other"), OutcomeRule::new);

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
        List<Claim> results = article.claims().all().stream().filter(claim -> frames.contains(claim.frame().id()) && !claim.negated()).toList();
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : results) {
            if (isShort(claim) && !namesAnother(claim)) {
                antecedent(claim, results).filter(result -> contradicts(claim, result)).ifPresent(result -> findings.add(finding(article, claim, result)));
            }
        }
        return findings;
    }

    /** "B's victory": one side, by a noun. */
    private static boolean isShort(Claim claim) {
        return claim.clause().isEmpty() && keys(claim, true).size() + keys(claim, false).size() == 1;
    }

    private boolean namesAnother(Claim claim) {
        Sentence sentence = claim.roles().values().iterator().next().get(0).phrase().sentence();
        return sentence.tokens().stream().anyMatch(token -> other.contains(token.lower()) || token.lower().matches("1[5-9]\\d\\d|20\\d\\d"));
    }

    /** The last full result before the claim that its side was part of. */
    private static Optional<Claim> antecedent(Claim claim, List<Claim> results) {
        Optional<Claim> last = Optional.empty();
        for (Claim result : results) {
            boolean full = !keys(result, true).isEmpty() && !keys(result, false).isEmpty();
            if (full && result.span().compareTo(claim.span()) < 0 && !result.span().overlaps(claim.span()) && involves(result, claim)) {
                last = Optional.of(result);
            }
        }
        return last;
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

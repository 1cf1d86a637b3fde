package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Claim;
import org.newsproof.claim.Mention;
import org.newsproof.claim.Standing;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code opposite}: two events that exclude each other, told as facts of one named party: acquitted here, convicted there.
 * {@code frames} are the two kinds of events, {@code role} is who goes through them, {@code change} words that tell of an appeal, of
 * another time or of another matter.
 */
public final class OppositeRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("opposite", Set.of("frames", "role", "change"), OppositeRule::new);

    private final RuleFile file;
    private final List<String> frames;
    private final String role;
    private final Set<String> change;

    private OppositeRule(RuleFile file) {
        this.file = file;
        this.frames = file.body().texts("frames");
        this.role = file.body().requiredText("role");
        this.change = Set.copyOf(file.body().texts("change"));
        if (frames.size() != 2) {
            file.body().mistake("'frames' names the two kinds of events that exclude each other");
        }
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Claim> facts = article.claims().all().stream()
                .filter(claim -> frames.contains(claim.frame().id()) && !claim.negated() && isFact(claim) && !tellsChange(claim))
                .toList();
        Nearby<Claim> near = new Nearby<>(facts, this::parties);
        List<Finding> findings = new ArrayList<>();
        for (int at = 1; at < facts.size(); at++) {
            Claim second = facts.get(at);
            near.before(at, parties(second)).stream()
                    .filter(first -> first.frame() != second.frame() && parties(first).equals(parties(second)))
                    .findFirst()
                    .ifPresent(first -> findings.add(finding(article, first, second)));
        }
        return findings;
    }

    private static boolean isFact(Claim claim) {
        return claim.standing() == Standing.ASSERTED || claim.standing() == Standing.REPORTED;
    }

    private boolean tellsChange(Claim claim) {
        if (claim.role(role).isEmpty()) {
            return true;
        }
        Sentence sentence = claim.role(role).get(0).phrase().sentence();
        return sentence.tokens().stream().map(Token::lower).anyMatch(word -> change.contains(word) || word.matches("1[5-9]\\d\\d|20\\d\\d"));
    }

    private Set<String> parties(Claim claim) {
        return claim.role(role).stream()
                .filter(mention -> mention.named() && (mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.NAME))
                .map(Mention::key)
                .collect(Collectors.toSet());
    }

    private Finding finding(Article article, Claim first, Claim second) {
        Related related = new Related(first.span(), "here it is '" + first.verb() + "'");
        String message = file.message("match", article.analysis().slice(second.span()), "first", first.verb(), "second", second.verb(),
                "name", second.role(role).get(0).name());
        return file.finding(second.span(), message, List.of(related), List.of());
    }
}

package org.newsproof.policy.allow;

import java.util.List;
import java.util.function.Function;
import org.newsproof.document.Document;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.policy.Policy;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.RuleNames;
import org.newsproof.policy.Verdict;

/** All that decides what becomes of findings: the policy, the switches of the article, the baseline, one after the other. Thread-safe. */
public final class Review {
    private final Policy policy;
    private final RuleNames names;
    private final Baseline baseline;
    private final Function<Document, String> baselineName;
    private final boolean obeysSwitches;

    /**
     * @param baselineName how the baseline calls an article
     * @param obeysSwitches whether articles may allow findings themselves
     */
    public Review(Policy policy, RuleNames names, Baseline baseline, Function<Document, String> baselineName, boolean obeysSwitches) {
        this.policy = policy;
        this.names = names;
        this.baseline = baseline;
        this.baselineName = baselineName;
        this.obeysSwitches = obeysSwitches;
    }

    public Policy policy() {
        return policy;
    }

    /**
     * @param findings those of {@link InlineSwitches#document()}
     * @param paragraphs the places of its paragraphs, in order
     */
    public Verdict judge(InlineSwitches switches, List<Finding> findings, List<Span> paragraphs) {
        List<RatedFinding> rated = policy.judge(switches.document(), findings);
        Verdict verdict = obeysSwitches ? switches.applied(rated, paragraphs, names) : switches.ignored(rated);
        return baseline.applied(baselineName.apply(switches.document()), verdict);
    }
}

package org.newsproof.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the findings of one article.
 *
 * @param findings all that are kept, also those that do not count, by place and then by rule
 * @param notices about the article's own switches and its entries of the baseline
 * @param ignoredSwitches how many switches of the article were not obeyed because none are to be
 */
public record Verdict(List<RatedFinding> findings, List<Notice> notices, int ignoredSwitches) {

    public Verdict {
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /** Findings about which nothing else is to be said. */
    public static Verdict of(List<RatedFinding> findings) {
        return new Verdict(findings, List.of(), 0);
    }

    /** The same with other findings and further notices. */
    public Verdict with(List<RatedFinding> others, List<Notice> further) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(further);
        return new Verdict(others, all, ignoredSwitches);
    }
}

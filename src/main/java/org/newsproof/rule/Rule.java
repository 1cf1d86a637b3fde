package org.newsproof.rule;

import java.util.List;
import org.newsproof.finding.Finding;

/** Something that can be wrong with an article. Thread-safe: one instance serves all threads. */
public interface Rule {

    RuleDescription description();

    /** The findings in any order; neither filtered nor ranked. */
    List<Finding> check(Article article);
}

package org.newsproof.rule;

import java.util.List;
import org.newsproof.finding.Finding;

/** Something that can be wrong with an article. Thread-safe: one instance serves all threads. */
public interface Rule {

    RuleDescription description();

    /** The findings in any order; neither filtered nor ranked. */
    List<Finding> check(Article article);

    /** The entries of the rule's list that match in none of these articles; nothing for a rule without such a list. */
    default List<Untested> untested(List<Article> articles) {
        return List.of();
    }

    /**
     * An entry of a list in a rule file that no example shows at work.
     *
     * @param line where it stands in the file, from 1
     */
    record Untested(int line, String words) {}
}

package org.newsproof.policy;

import org.newsproof.finding.Finding;

/**
 * Words that the settings allow.
 *
 * @param rule id of a rule, or a category
 * @param text exactly the words at the place of the finding
 */
public record Allowance(String rule, String text, String reason) {

    /** @param words at the place of the finding */
    public boolean covers(Finding finding, String words) {
        return text.equals(words) && (rule.equals(finding.rule()) || rule.equals(finding.category().key()));
    }
}

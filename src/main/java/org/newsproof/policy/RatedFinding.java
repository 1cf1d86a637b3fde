package org.newsproof.policy;

import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;

/**
 * A finding that is kept, with what the policy makes of it.
 *
 * @param fingerprint stays the same when the article is edited elsewhere
 */
public record RatedFinding(Finding finding, Severity severity, String fingerprint) {}

package org.newsproof.policy;

import java.util.Optional;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;

/**
 * A finding that is kept, with what the policy makes of it.
 *
 * @param fingerprint stays the same when the article is edited elsewhere
 * @param suppression why it does not count, if somebody allowed it
 * @param isKnown whether the baseline has it, so that it is not new; never together with a suppression
 */
public record RatedFinding(Finding finding, Severity severity, String fingerprint, Optional<Suppression> suppression, boolean isKnown) {

    /** @throws IllegalArgumentException when it is both suppressed and known */
    public RatedFinding {
        if (suppression.isPresent() && isKnown) {
            throw new IllegalArgumentException("what is suppressed is no longer looked up in the baseline");
        }
    }

    /** A finding that counts. */
    public RatedFinding(Finding finding, Severity severity, String fingerprint) {
        this(finding, severity, fingerprint, Optional.empty(), false);
    }

    /** Whether it counts for gates, totals and scores: it is neither suppressed nor known. */
    public boolean counts() {
        return suppression.isEmpty() && !isKnown;
    }

    /** The same, but somebody allowed it. */
    public RatedFinding suppressed(Suppression why) {
        return new RatedFinding(finding, severity, fingerprint, Optional.of(why), false);
    }

    /** The same, but it was there before; what is suppressed stays that. */
    public RatedFinding known() {
        return suppression.isPresent() ? this : new RatedFinding(finding, severity, fingerprint, suppression, true);
    }
}

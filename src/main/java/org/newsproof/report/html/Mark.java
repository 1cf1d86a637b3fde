package org.newsproof.report.html;

import org.newsproof.document.Span;
import org.newsproof.policy.RatedFinding;

/**
 * One marked place of a finding.
 *
 * @param number of the finding in its article, from 1
 * @param place 0 for the finding's own place, then from 1 for the places that prove it
 */
public record Mark(int number, int place, RatedFinding finding, Span span) {

    /** A few lines; strong colour over more than that would drown the rest. */
    private static final int LONG = 400;

    /** The id of the place in its page. */
    public String anchor() {
        return place == 0 ? "p" + number : "p" + number + "-" + place;
    }

    /** The id of the finding's card in its page. */
    public String card() {
        return "f" + number;
    }

    /** Category, severity, role and length as style classes. */
    public String classes() {
        String classes = "k-" + finding.finding().category().key() + " s-"
                + finding.severity().key();
        return classes + (place == 0 ? "" : " other") + (span.length() > LONG ? " long" : "");
    }

    /** What a screen reader says for the number. */
    public String label() {
        String kind =
                finding.finding().category().key() + ", " + finding.severity().key();
        return "finding " + number + (place == 0 ? ": " : ", another place: ") + kind;
    }
}

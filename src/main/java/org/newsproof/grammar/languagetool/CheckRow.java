package org.newsproof.grammar.languagetool;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of the table of checks.
 *
 * @param id LanguageTool's id of the check
 * @param category LanguageTool's id of its category
 * @param tallies by the name of the data, in the order of the table
 * @param reason why it is on or off where the figures alone do not say so, else empty
 */
public record CheckRow(String id, String category, CheckUse use, Map<String, Tally> tallies, String reason) {
    /** A check is on its figures' side when so many of its findings are right; about where Newsproof begins to show findings. */
    private static final double LEAST_PRECISION = 0.7;

    public CheckRow {
        tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    }

    Tally all() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Whether the figures alone would have it otherwise, and no reason says why not. */
    public boolean lacksReason() {
        return isOn() != deservesToBeOn() && (reason.isEmpty() || Reason.NEW.isGivenBy(reason));
    }

    boolean isOn() {
        return use.state() != CheckState.OFF;
    }

    CheckRow withReason(String words) {
        return new CheckRow(id, category, use, tallies, words);
    }

    private boolean deservesToBeOn() {
        return all().found() > 0 && all().right() >= LEAST_PRECISION * all().found();
    }
}

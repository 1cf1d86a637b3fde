package org.newsproof.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of a day as news speaks of them, as minutes after midnight; wide, because people use them so. */
public enum PartOfDay {
    MORNING(4 * 60, 12 * 60),
    NOON(11 * 60, 13 * 60),
    AFTERNOON(12 * 60, 18 * 60 + 30),
    EVENING(17 * 60, 24 * 60),
    NIGHT(20 * 60, 30 * 60);

    private static final Map<String, PartOfDay> WORDS = Map.ofEntries(
            Map.entry("morning", MORNING), Map.entry("dawn", MORNING), Map.entry("noon", NOON), Map.entry("midday", NOON),
            Map.entry("lunchtime", NOON), Map.entry("afternoon", AFTERNOON), Map.entry("evening", EVENING),
            Map.entry("night", NIGHT), Map.entry("midnight", NIGHT));

    private final int from;
    private final int to;

    PartOfDay(int from, int to) {
        this.from = from;
        this.to = to;
    }

    static Optional<PartOfDay> of(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Its first minute after midnight. */
    public int from() {
        return from;
    }

    /** The minute after midnight at which it ends; more than a day for the night. */
    public int to() {
        return to;
    }

    /** Whether one moment can be in both. Afternoon and evening are told apart although their edges meet. */
    public boolean allows(PartOfDay other) {
        if (this == other) {
            return true;
        }
        boolean night = this == NIGHT || other == NIGHT;
        boolean evening = this == EVENING || other == EVENING;
        boolean noon = this == NOON || other == NOON;
        return night && evening || noon && !evening && !night;
    }

    /** Whether the minute after midnight lies in it. */
    public boolean holds(int minute) {
        return from <= minute && minute <= to || minute + 24 * 60 <= to;
    }
}

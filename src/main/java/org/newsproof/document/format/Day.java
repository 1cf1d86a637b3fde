package org.newsproof.document.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a time stamp of ISO 8601, extended (2026-11-24T09:00:00Z) or basic (20261124T090000Z), in the zone of the stamp. */
final class Day {
    private static final Pattern STAMP = Pattern.compile("\\s*(\\d{4})(-?)(\\d\\d)\\2(\\d\\d)(?:[T ].*|\\s*)", Pattern.DOTALL);

    private Day() {}

    /** Empty where the text is no time stamp; a wrong date in a file's data does not keep its article from being checked. */
    static Optional<LocalDate> of(String stamp) {
        Matcher matcher = STAMP.matcher(stamp);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

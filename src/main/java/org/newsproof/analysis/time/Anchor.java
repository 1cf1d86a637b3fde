package org.newsproof.analysis.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative words count from.
 *
 * @param today the day of the article
 * @param story the day that the article spoke of last: that from which "two days later" counts
 * @param ahead whether the sentence looks ahead, so that "on Friday" is to come
 */
public record Anchor(Optional<LocalDate> today, Optional<LocalDate> story, boolean ahead) {
    public static final Anchor NONE = new Anchor(Optional.empty(), Optional.empty(), false);

    public static Anchor on(LocalDate today) {
        return new Anchor(Optional.of(today), Optional.empty(), false);
    }
}

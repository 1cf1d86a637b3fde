package org.newsproof.policy;

import java.util.Optional;
import org.newsproof.document.Span;

/**
 * Something about how an article is checked, not about its words: a switch that works not, an entry of the baseline that is stale.
 *
 * @param span the switch, where it is about one
 * @param message one line, no final stop
 */
public record Notice(Optional<Span> span, String message) {}

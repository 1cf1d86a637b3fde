package org.newsproof.contradiction.headline;

import java.util.Optional;
import org.newsproof.document.Span;

/**
 * A name of a headline that its text does not have.
 *
 * @param other what the text has in its stead, if anything
 */
record NameClash(Span span, Optional<Span> other) {}

package org.newsproof.claim;

import org.newsproof.analysis.Quote;
import org.newsproof.document.Span;

/**
 * Quoted words and who says them.
 *
 * @param attribution from the name to the verb of saying, or the other way round
 */
public record Statement(Quote quote, Mention speaker, Span attribution) {}

package org.newsproof.analysis;

import org.newsproof.document.Span;

/**
 * Quoted words.
 *
 * @param span with the quotation marks
 * @param inner without them
 * @param closed whether there is a closing mark; an open quotation ends with its paragraph
 */
public record Quote(Span span, Span inner, boolean closed) {}

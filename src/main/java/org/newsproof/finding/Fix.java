package org.newsproof.finding;

import org.newsproof.document.Span;

/** What to write instead; an empty replacement deletes. */
public record Fix(Span span, String replacement) {}

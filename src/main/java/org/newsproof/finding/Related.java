package org.newsproof.finding;

import org.newsproof.document.Span;

/** Another place that proves a finding, and what it shows. */
public record Related(Span span, String message) {}

package org.newsproof.policy;

import org.newsproof.document.Span;

/**
 * A fix that was written into an article.
 *
 * @param rule id of the rule whose finding it was
 * @param span where the words stood in the article as it was before that round of fixes
 * @param words what stood there
 * @param replacement what stands there now; empty where the words were deleted
 */
public record AppliedFix(String rule, Span span, String words, String replacement) {}

package org.newsproof.inference;

/** Two sentences of one article, in the order in which they stand there. */
public record TextPair(String first, String second) {}

package org.newsproof.document;

/** The text of a file, without its byte order mark, and how the file writes it. */
public record DecodedText(String text, TextForm form) {}

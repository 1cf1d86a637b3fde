package org.newsproof.report;

/** An input that could not be checked, and why, in one line. */
public record InputError(String id, String message) {}

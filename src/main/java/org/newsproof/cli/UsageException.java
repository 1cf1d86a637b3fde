package org.newsproof.cli;

/** What was asked for makes no sense; the message says why, in one line, for the person who asked. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}

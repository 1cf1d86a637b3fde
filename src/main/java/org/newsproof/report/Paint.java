package org.newsproof.report;

import org.newsproof.finding.Severity;

/** ANSI colours for a terminal, or none. */
record Paint(boolean colour) {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String BOLD_RED = "\u001B[1;31m";
    private static final String BOLD_YELLOW = "\u001B[1;33m";

    String title(String text) {
        return in(BOLD, text);
    }

    String faint(String text) {
        return in(FAINT, text);
    }

    String strong(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in(BOLD_RED, text);
            case WARNING -> in(BOLD_YELLOW, text);
            case NOTE -> text;
        };
    }

    private String in(String escape, String text) {
        return colour ? escape + text + RESET : text;
    }
}

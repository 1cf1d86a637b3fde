package org.newsproof.cli;

/** The exit codes; where several apply, the highest wins. */
final class ExitCode {
    /** Nothing at or above the threshold. */
    static final int OK = 0;
    /** Findings at or above the threshold. */
    static final int FINDINGS = 1;
    /** Wrong usage, configuration or rule file. */
    static final int USAGE = 2;
    /** An input could not be read, or the program failed. */
    static final int FAILURE = 3;

    /** Ended by a signal; reports have what was done by then. As shells say it for Ctrl-C. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}

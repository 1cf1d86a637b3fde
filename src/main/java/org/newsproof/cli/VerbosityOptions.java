package org.newsproof.cli;

import picocli.CommandLine.Option;

/** How much a run tells beside its reports. */
final class VerbosityOptions {
    @Option(names = "--quiet", description = "print nothing but what goes wrong: no findings, no progress; files of reports are written, and the exit code tells the rest")
    private boolean quiet;

    @Option(names = "--verbose", description = "tell on standard error of each article when it is done, and of the settings")
    private boolean verbose;

    void refuseNonsense() {
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose do not go together");
        }
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }
}

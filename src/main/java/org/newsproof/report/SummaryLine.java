package org.newsproof.report;

import org.newsproof.finding.Severity;

/** What came of a run, in one line. */
record SummaryLine(Summary summary, int inputErrors) {

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(checked());
        if (summary.fixes() > 0) {
            line.append("; ").append(summary.fixes()).append(" fixed");
        }
        SetAside aside = summary.setAside();
        if (aside.known() > 0) {
            line.append("; ").append(Count.of(aside.known(), "known finding")).append(" left out");
        }
        if (aside.suppressed() > 0) {
            line.append("; ").append(aside.suppressed()).append(" allowed");
        }
        if (aside.ignoredSwitches() > 0) {
            line.append("; ").append(Count.of(aside.ignoredSwitches(), "allow comment")).append(" ignored");
        }
        if (inputErrors > 0) {
            line.append("; ").append(Count.of(inputErrors, "input")).append(" could not be checked");
        }
        return line.toString();
    }

    private String checked() {
        if (summary.documents() == 0) {
            return "no articles were checked";
        }
        long notes = summary.count(Severity.NOTE);
        String line = findings() + " in " + Count.of(summary.documents(), "article") + " ("
                + Count.of(summary.words(), "word") + ")";
        return notes == 0 ? line : line + ", and " + Count.of(notes, "note") + " in the reports";
    }

    private String findings() {
        long errors = summary.count(Severity.ERROR);
        long warnings = summary.count(Severity.WARNING);
        if (errors + warnings == 0) {
            return summary.count(Severity.NOTE) == 0 ? "no findings" : "no errors or warnings";
        }
        if (warnings == 0) {
            return Count.of(errors, "error");
        }
        if (errors == 0) {
            return Count.of(warnings, "warning");
        }
        return Count.of(errors, "error") + ", " + Count.of(warnings, "warning");
    }
}

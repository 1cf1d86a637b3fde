package org.newsproof.report.exchange;

/** How formats name an input that could not be checked. */
public final class InputFault {
    /** In the place of a rule's id. */
    public static final String RULE = "input.not-checked";

    private InputFault() {}

    static String message(String reason) {
        return "not checked: " + reason;
    }
}

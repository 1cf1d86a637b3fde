package org.newsproof.report.exchange;

/** How formats that know only findings name an input that could not be checked. */
final class InputFault {
    /** In the place of a rule's id. */
    static final String RULE = "input.not-checked";

    private InputFault() {}

    static String message(String reason) {
        return "not checked: " + reason;
    }
}

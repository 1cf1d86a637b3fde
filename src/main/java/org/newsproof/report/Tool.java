package org.newsproof.report;

/** The program that made a report, as far as its answers depend on it. */
public record Tool(String version, String rulesVersion) {

    /** The name in reports. */
    public String name() {
        return "newsproof";
    }
}

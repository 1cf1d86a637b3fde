package org.newsproof.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar says it has. */
public final class Version implements IVersionProvider {
    private static final String NOT_PACKAGED = "development";

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? NOT_PACKAGED : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"newsproof " + number(), "Java " + System.getProperty("java.version")};
    }
}

package org.newsproof;

/** One checker for all tests of a run: its models and rules take seconds to load. */
public final class SharedNewsproof {
    public static final Newsproof INSTANCE = Newsproof.withDefaults();

    private SharedNewsproof() {}
}

package org.newsproof.report;

/** Numbers with their nouns. */
public final class Count {
    private Count() {}

    /** Such as "1 error" and "2 errors", for nouns whose plural ends in s. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

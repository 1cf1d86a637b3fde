package org.newsproof.report.sarif;

import java.nio.charset.StandardCharsets;
import org.newsproof.report.WellFormed;

/** The addresses of files in reports. */
final class FileAddress {
    private static final String UNRESERVED = "-._~/";

    private FileAddress() {}

    /** A relative address, or for a path that begins with {@code /} one with the scheme {@code file}; valid whatever the path contains. */
    static String of(String path) {
        StringBuilder address = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte unit : WellFormed.text(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0) {
                address.append(c);
            } else {
                address.append(String.format("%%%02X", (int) c));
            }
        }
        return address.toString();
    }
}

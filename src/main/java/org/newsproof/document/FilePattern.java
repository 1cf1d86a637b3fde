package org.newsproof.document;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.Pattern;

/**
 * A pattern of file names such as {@code articles/**}{@code /*.html}, as {@link java.nio.file.FileSystem#getPathMatcher} reads globs, but
 * {@code **}{@code /} stands for no folder, too, as it does in shells.
 *
 * @param folder the folders before the first one with a mark of patterns; empty when the pattern begins with one
 */
record FilePattern(Path folder, PathMatcher matcher) {
    private static final Pattern MARK = Pattern.compile("[*?\\[{]");

    /** Whether an input is meant as a pattern: it has marks of one, and no file has just this name. */
    static boolean isOne(String input, Path workingFolder) {
        if (!MARK.matcher(input).find()) {
            return false;
        }
        try {
            return !Files.exists(workingFolder.resolve(input));
        } catch (InvalidPathException noPath) { // where file names have no such marks
            return true;
        }
    }

    /** @throws IllegalArgumentException when the pattern is none, or names no path */
    static FilePattern of(String input) {
        String pattern = input.startsWith("./") ? input.substring(2) : input;
        int lastFolder = -1;
        for (int i = 0; i < pattern.length() && !MARK.matcher(pattern.substring(i, i + 1)).matches(); i++) {
            lastFolder = pattern.charAt(i) == '/' ? i : lastFolder;
        }
        Path folder = Path.of(pattern.substring(0, lastFolder + 1)).normalize();
        String below = pattern.substring(lastFolder + 1);
        String withNoFolder = below.contains("{") ? below : below.replace("**/", "{**/,}"); // groups do not nest
        return new FilePattern(folder, FileSystems.getDefault().getPathMatcher("glob:" + withNoFolder));
    }

    /** @param file a path below {@link #folder} */
    boolean fits(Path file) {
        return matcher.matches(folder.toString().isEmpty() ? file : folder.relativize(file));
    }
}

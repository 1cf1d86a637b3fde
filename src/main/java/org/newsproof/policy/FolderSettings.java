package org.newsproof.policy;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;

/**
 * What a desk decides otherwise for some articles.
 *
 * @param glob which articles: the pattern of their ids, such as {@code archive/**}
 * @param failOn what fails the gate there, if it is said
 */
public record FolderSettings(String glob, Ratings ratings, Optional<FailOn> failOn) {

    /** @throws java.util.regex.PatternSyntaxException when the glob is none */
    public FolderSettings {
        matcher(glob);
    }

    /** Whether an article is one of them. */
    public boolean covers(String document) {
        try {
            return matcher(glob).matches(Path.of(document));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }
}

package org.newsproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the project's own pages name is there. */
class DocumentationTest {
    /** {@code words in code}, and where links lead. */
    private static final Pattern NAMED = Pattern.compile("`([^`\\s]+)`|]\\(([^)\\s#]+)(?:#[^)]*)?\\)");
    /** Paths of the project begin with one of these; others in the pages are those of a reader. */
    private static final Set<String> OWN_FOLDERS = Set.of("src", "rules", "fixtures", "docs");

    @TestFactory
    Stream<DynamicTest> everyPathNamedExists() {
        return ProjectFiles.endingIn(".md", "").stream()
                .filter(page -> !ProjectFiles.shown(page).startsWith("target/"))
                .map(page -> DynamicTest.dynamicTest(ProjectFiles.shown(page), () -> assertEquals(Set.of(), missing(page))));
    }

    @Test
    void tellsAMissingPathFromOneThatIsThere() throws IOException {
        Path page = ProjectFiles.ROOT.resolve("page.md");
        String text = "See `src/main/java/`, `rules/*/typo.yaml`, `rules/<family>/`, [the build](pom.xml), https://x.org, `src/gone.java` and [this](gone.md#top).";
        assertEquals(new TreeSet<>(List.of("src/gone.java", "gone.md")), missing(page, text));
        assertTrue(exists(ProjectFiles.ROOT, "fixtures/clean"));
    }

    private static Set<String> missing(Path page) throws IOException {
        return missing(page, ProjectFiles.text(page));
    }

    private static Set<String> missing(Path page, String text) throws IOException {
        Set<String> missing = new TreeSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            boolean link = named.group(1) == null;
            String path = link ? named.group(2) : named.group(1);
            if (link && !path.contains(":") && !exists(page.getParent(), path) || !link && isOwnPath(path) && !exists(ProjectFiles.ROOT, path)) {
                missing.add(path);
            }
        }
        return missing;
    }

    private static boolean isOwnPath(String code) {
        return code.matches("[\\w.*-]+(?:/[\\w.*-]+)*/?") && code.contains("/") && OWN_FOLDERS.contains(code.substring(0, code.indexOf('/')));
    }

    private static boolean exists(Path folder, String path) throws IOException {
        if (!path.contains("*")) {
            return Files.exists(folder.resolve(path));
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path);
        try (Stream<Path> files = Files.walk(folder.resolve(path.substring(0, path.indexOf('/'))))) {
            return files.anyMatch(file -> matcher.matches(folder.relativize(file)));
        }
    }
}

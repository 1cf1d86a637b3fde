package org.newsproof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, for tests that read them; tests run in its folder. */
public final class ProjectFiles {
    public static final Path ROOT = Path.of("").toAbsolutePath();

    private ProjectFiles() {}

    /** The files below a folder of the project whose names end so, in the order of their paths. */
    public static List<Path> endingIn(String suffix, String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> Files.isRegularFile(file) && file.getFileName().toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The path below the project's folder, with {@code /}. */
    public static String shown(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}

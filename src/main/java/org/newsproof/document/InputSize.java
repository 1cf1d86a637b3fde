package org.newsproof.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much there is to read, to foresee how long it takes. */
public final class InputSize {
    private InputSize() {}

    /** The bytes of all files that the inputs name, with those in folders; 0 when one of them is not known before it is read. */
    public static long of(List<String> inputs, Path workingFolder) {
        long size = 0;
        for (String input : inputs) {
            try (Stream<Path> files = Files.walk(workingFolder.resolve(input))) {
                size += files.filter(Files::isRegularFile).mapToLong(InputSize::size).sum();
            } catch (IOException | UncheckedIOException | InvalidPathException notThere) {
                return 0;
            }
        }
        return size;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}

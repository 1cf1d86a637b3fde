package org.newsproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a test in which command lines run. */
record WorkingFolder(Path path) {

    void write(String file, String text) throws IOException {
        Path place = path.resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
    }

    String read(String file) throws IOException {
        return Files.readString(path.resolve(file));
    }

    /** All files, hidden ones too. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).map(file -> path.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }
}

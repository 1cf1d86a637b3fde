package org.newsproof.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Reads inputs as people name them: text files, {@code .jsonl} files, folders of both (searched with all folders below, hidden
 * ones left out, in the order of their names) and {@code -} for standard input. One document at a time is in memory.
 */
public final class DocumentReader {
    private static final String STANDARD_INPUT = "-";
    /** Larger files are no articles. In bytes. */
    private static final long LARGEST_FILE = 256L * 1024 * 1024;

    private final Path workingFolder;
    private final InputStream standardInput;

    /** @param workingFolder what ids of files are relative to */
    public DocumentReader(Path workingFolder, InputStream standardInput) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
        this.standardInput = standardInput;
    }

    /** Gives every document of the inputs to the sink, in their order. */
    public void read(List<String> inputs, DocumentSink sink) throws IOException {
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                text(STANDARD_INPUT, standardInput.readAllBytes(), sink);
            } else {
                path(input, sink);
            }
        }
    }

    private void path(String input, DocumentSink sink) throws IOException {
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            sink.unreadable(input, "is no path");
            return;
        }
        if (Files.isDirectory(workingFolder.resolve(path))) {
            folder(path, sink);
        } else if (Files.exists(workingFolder.resolve(path))) {
            file(path, sink);
        } else {
            sink.unreadable(id(path), "there is no such file or folder");
        }
    }

    private void folder(Path folder, DocumentSink sink) throws IOException {
        List<Path> articles = new ArrayList<>();
        List<Path> closed = new ArrayList<>();
        Path start = workingFolder.resolve(folder);
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return !visited.equals(start) && isHidden(visited) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && isArticle(file)) {
                    articles.add(folder.resolve(start.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                closed.add(folder.resolve(start.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(articles);
        for (Path path : closed) {
            sink.unreadable(id(path), "cannot be opened: permission denied");
        }
        if (articles.isEmpty() && closed.isEmpty()) {
            sink.unreadable(id(folder), "the folder has no articles: no file that ends in .txt or .jsonl");
        }
        for (Path article : articles) {
            file(article, sink);
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean isArticle(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || isJsonLines(path);
    }

    private static boolean isJsonLines(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    private void file(Path given, DocumentSink sink) throws IOException {
        String id = id(given);
        Path path = workingFolder.resolve(given);
        try {
            if (isJsonLines(path)) {
                try (InputStream in = Files.newInputStream(path)) {
                    JsonLines.read(id, in, sink);
                }
            } else if (Files.size(path) > LARGEST_FILE) {
                sink.unreadable(id, "is larger than " + LARGEST_FILE / 1024 / 1024 + " MiB");
            } else {
                text(id, Files.readAllBytes(path), sink);
            }
        } catch (AccessDeniedException e) {
            sink.unreadable(id, "cannot be opened: permission denied");
        }
    }

    private static void text(String id, byte[] bytes, DocumentSink sink) throws IOException {
        String text;
        try {
            text = TextDecoder.decode(bytes);
        } catch (UnreadableInput e) {
            sink.unreadable(id, e.getMessage());
            return;
        }
        if (text.isBlank()) {
            sink.unreadable(id, bytes.length == 0 ? "the file is empty" : "the file has no text");
        } else {
            sink.document(Document.of(id, text));
        }
    }

    /** The path with {@code /}, relative to the working folder, or as given when outside of it. */
    private String id(Path given) {
        Path absolute = workingFolder.resolve(given).normalize();
        Path shown = absolute.startsWith(workingFolder) && !absolute.equals(workingFolder) ? workingFolder.relativize(absolute) : given;
        return shown.toString().replace('\\', '/');
    }
}

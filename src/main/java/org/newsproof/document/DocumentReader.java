package org.newsproof.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
    private final List<Path> leftOut;

    /** @param workingFolder what ids of files are relative to */
    public DocumentReader(Path workingFolder, InputStream standardInput) {
        this(workingFolder.toAbsolutePath().normalize(), standardInput, List.of());
    }

    private DocumentReader(Path workingFolder, InputStream standardInput, List<Path> leftOut) {
        this.workingFolder = workingFolder;
        this.standardInput = standardInput;
        this.leftOut = leftOut;
    }

    /** This reader, but what it finds in a folder of inputs is not, and does not come from, the given file or folder, into which the program writes. */
    public DocumentReader leavingOut(Path written) {
        List<Path> all = new ArrayList<>(leftOut);
        all.add(workingFolder.resolve(written).normalize());
        return new DocumentReader(workingFolder, standardInput, List.copyOf(all));
    }

    /**
     * Gives every document of the inputs to the sink, in their order; what cannot be read is told to it.
     *
     * @throws IOException when the sink fails
     */
    public void read(List<String> inputs, DocumentSink sink) throws IOException {
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                read(STANDARD_INPUT, Optional.empty(), standardInput::readAllBytes, sink);
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
        Path start = workingFolder.resolve(folder).toRealPath(); // the walk follows no links but this one, or it might never end
        List<Path> articles = new ArrayList<>();
        Map<Path, IOException> closed = new TreeMap<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return !visited.equals(start) && (isHidden(visited) || isLeftOut(visited)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && isArticle(file) && !isFolderOrDevice(file) && !isLeftOut(file)) {
                    articles.add(folder.resolve(start.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                closed.put(folder.resolve(start.relativize(file)), e);
                return FileVisitResult.CONTINUE;
            }
        });
        for (Map.Entry<Path, IOException> path : closed.entrySet()) {
            sink.unreadable(id(path.getKey()), reason(path.getValue()));
        }
        if (articles.isEmpty() && closed.isEmpty()) {
            sink.unreadable(id(folder), "the folder has no articles: no file that ends in .txt or .jsonl");
        }
        Collections.sort(articles);
        for (Path article : articles) {
            file(article, sink);
        }
    }

    /** Whether a link leads to a folder, or the file would be read without end; a link to nowhere is a file that is missing. */
    private static boolean isFolderOrDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private boolean isLeftOut(Path visited) {
        return leftOut.stream().filter(Files::exists).anyMatch(written -> isSame(visited, written));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
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
        Path path = workingFolder.resolve(given);
        if (isJsonLines(path)) {
            jsonLines(id(given), path, sink);
        } else {
            read(id(given), Optional.of(path), () -> bytes(path), sink);
        }
    }

    private static void jsonLines(String id, Path path, DocumentSink sink) throws IOException {
        InputStream in;
        try {
            in = Files.newInputStream(path);
        } catch (IOException e) {
            sink.unreadable(id, reason(e));
            return;
        }
        try (in) {
            JsonLines.read(id, path, in, sink);
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        if (Files.size(path) > LARGEST_FILE) {
            throw new UnreadableInput("is larger than " + LARGEST_FILE / 1024 / 1024 + " MiB");
        }
        return Files.readAllBytes(path);
    }

    private interface Source {
        byte[] bytes() throws IOException;
    }

    private static void read(String id, Optional<Path> file, Source source, DocumentSink sink) throws IOException {
        DecodedText decoded;
        try {
            byte[] bytes = source.bytes();
            decoded = TextDecoder.decode(bytes);
            if (decoded.text().isBlank()) {
                String input = id.equals(STANDARD_INPUT) ? "standard input " : "the file ";
                throw new UnreadableInput(input + (bytes.length == 0 ? "is empty" : "has no text"));
            }
        } catch (IOException e) {
            sink.unreadable(id, reason(e));
            return;
        }
        sink.document(Document.of(id, decoded.text()).withOrigin(new Origin.Whole(file, decoded.form())));
    }

    private static String reason(IOException e) {
        if (e instanceof UnreadableInput) {
            return e.getMessage();
        }
        if (e instanceof AccessDeniedException) {
            return "cannot be opened: permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        return "cannot be read: " + (e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : e.getMessage());
    }

    /** The path with {@code /}, relative to the working folder, or as given when outside of it. */
    private String id(Path given) {
        Path absolute = workingFolder.resolve(given).normalize();
        Path shown = absolute.startsWith(workingFolder) && !absolute.equals(workingFolder) ? workingFolder.relativize(absolute) : given;
        return shown.toString().replace('\\', '/');
    }
}

package org.newsproof.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsproof.document.format.BoundedStream;
import org.newsproof.document.format.Input;
import org.newsproof.document.format.InputFormat;

/**
 * Reads inputs as people name them: files of the kinds that {@link InputFormat} lists, folders of them (searched with all folders below,
 * hidden ones left out, in the order of their names), patterns such as {@code articles/**}{@code /*.html}, and {@code -} for standard
 * input. The documents of one file at a time are in memory, of JSON lines one document.
 */
public final class DocumentReader {
    private static final String STANDARD_INPUT = "-";

    private final Path workingFolder;
    private final InputStream standardInput;
    private final InputFormat standardFormat;
    private final List<Path> leftOut;

    /** @param workingFolder what ids of files are relative to */
    public DocumentReader(Path workingFolder, InputStream standardInput) {
        this(workingFolder.toAbsolutePath().normalize(), standardInput, InputFormat.TEXT, List.of());
    }

    private DocumentReader(Path workingFolder, InputStream standardInput, InputFormat standardFormat, List<Path> leftOut) {
        this.workingFolder = workingFolder;
        this.standardInput = standardInput;
        this.standardFormat = standardFormat;
        this.leftOut = List.copyOf(leftOut);
    }

    /** This reader, but what it finds in a folder of inputs is none of the given files and comes from none of the given folders, into which our own output goes. */
    public DocumentReader leavingOut(List<Path> outputs) {
        List<Path> absolute = outputs.stream().map(output -> workingFolder.resolve(output).normalize()).toList();
        return new DocumentReader(workingFolder, standardInput, standardFormat, absolute);
    }

    /** This reader, but standard input is of a format, and not text. */
    public DocumentReader withStandardInput(InputFormat format) {
        return new DocumentReader(workingFolder, standardInput, format, leftOut);
    }

    /**
     * Gives every document of the inputs to the sink, in their order; what cannot be read is told to it.
     *
     * @throws IOException when the sink fails
     */
    public void read(List<String> inputs, DocumentSink sink) throws IOException {
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                read(STANDARD_INPUT, Optional.empty(), List.of(standardFormat), false, false, sink, () -> standardInput);
            } else {
                path(input, sink);
            }
        }
    }

    private void path(String input, DocumentSink sink) throws IOException {
        if (FilePattern.isOne(input, workingFolder)) {
            pattern(input, sink);
            return;
        }
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

    private void pattern(String input, DocumentSink sink) throws IOException {
        FilePattern pattern;
        try {
            pattern = FilePattern.of(input);
        } catch (IllegalArgumentException e) {
            sink.unreadable(input, "is no pattern of file names: " + e.getMessage().lines().findFirst().orElse(""));
            return;
        }
        Path folder = workingFolder.resolve(pattern.folder());
        if (!Files.isDirectory(folder)) {
            sink.unreadable(input, "there is no folder '" + id(pattern.folder()) + "'");
            return;
        }
        ArticleFiles found = files(pattern.folder(), file -> pattern.fits(file.normalize()));
        if (found.isEmpty()) {
            sink.unreadable(input, "no article fits the pattern; read are files that end in " + InputFormat.knownEndings());
        }
        read(input, found, sink);
    }

    private void folder(Path folder, DocumentSink sink) throws IOException {
        ArticleFiles found = files(folder, file -> true);
        if (found.isEmpty()) {
            sink.unreadable(id(folder), "the folder has no articles: no file that ends in " + InputFormat.knownEndings());
        }
        read(id(folder), found, sink);
    }

    private ArticleFiles files(Path folder, Predicate<Path> wanted) throws IOException {
        return ArticleFiles.below(workingFolder.resolve(folder).toRealPath(), folder, wanted, leftOut);
    }

    /** What of a kind that articles can have is none, such as settings in JSON, is passed over, unless there is nothing else. */
    private void read(String input, ArticleFiles found, DocumentSink sink) throws IOException {
        for (Map.Entry<Path, IOException> path : found.closed().entrySet()) {
            sink.unreadable(id(path.getKey()), reason(path.getValue()));
        }
        boolean isAnyArticle = found.articles().isEmpty();
        for (Path article : found.articles()) {
            isAnyArticle |= file(article, sink, true);
        }
        if (!isAnyArticle) {
            sink.unreadable(input, "none of the files there is an article");
        }
    }

    private void file(Path given, DocumentSink sink) throws IOException {
        file(given, sink, false);
    }

    /** Whether it was an article, or should have been. */
    private boolean file(Path given, DocumentSink sink, boolean passesOver) throws IOException {
        Path path = workingFolder.resolve(given);
        String name = path.getFileName().toString();
        List<InputFormat> formats = InputFormat.ofNamed(name);
        if (formats.isEmpty()) {
            sink.unreadable(id(given), "files of this kind are not read; read are " + InputFormat.knownEndings());
            return true;
        }
        boolean packed = InputFormat.isPacked(name);
        return read(id(given), Optional.of(path), formats, packed, passesOver, sink, () -> {
            long size = Files.size(path);
            return packed ? BoundedStream.unpacked(Files.newInputStream(path), size) : Files.newInputStream(path);
        });
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private boolean read(String id, Optional<Path> file, List<InputFormat> formats, boolean packed, boolean passesOver, DocumentSink sink, Source source) throws IOException {
        InputStream in;
        try {
            in = source.open();
        } catch (IOException e) {
            sink.unreadable(id, reason(e));
            return true;
        }
        try (in) {
            if (formats.equals(List.of(InputFormat.JSON_LINES))) {
                JsonLines.read(id, line -> lineOf(file, packed, line), in, sink);
                return true;
            }
            return read(id, file, formats, packed, passesOver, sink, in);
        }
    }

    private static Origin lineOf(Optional<Path> file, boolean packed, int line) {
        return file.isEmpty() || packed ? new Origin.ReadOnly(file, false, Optional.empty()) : new Origin.Line(file.get(), line);
    }

    private static boolean read(String id, Optional<Path> file, List<InputFormat> formats, boolean packed, boolean passesOver, DocumentSink sink, InputStream in) throws IOException {
        List<Document> documents;
        try {
            byte[] bytes = BoundedStream.plain(in).readAllBytes();
            String input = id.equals(STANDARD_INPUT) ? "standard input " : "the file ";
            if (bytes.length == 0) {
                throw new UnreadableInput(input + "is empty");
            }
            documents = InputFormat.read(formats, new Input(id, file, bytes, packed));
            if (documents.stream().anyMatch(document -> document.text().isBlank())) {
                throw new UnreadableInput(input + "has no text");
            }
        } catch (IOException e) {
            if (passesOver && e instanceof UnreadableInput other && other.isOfOtherKind()) {
                return false;
            }
            sink.unreadable(id, reason(e));
            return true;
        }
        for (Document document : documents) {
            sink.document(document);
        }
        return true;
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

package org.newsproof.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newsproof.document.Document;
import org.newsproof.document.Origin;
import org.newsproof.policy.Repair;

/**
 * Writes articles as they are after their fixes, in the form of the file that they came from: copies of all of them, or only those that
 * were fixed in place of what they were. A file is replaced in one step when it is whole. The text of standard input goes to standard
 * output. Where something cannot be written, {@link #add} or {@link #finish} says so and the next file can follow; of a file of which a
 * document could not be written, none is.
 */
public final class FixedFiles implements Report {
    private final UnaryOperator<Path> places;
    private final boolean inPlace;
    private final OutputStream standardOutput;
    private Optional<FixedLines> lines = Optional.empty();
    private Optional<Failure> failed = Optional.empty();

    private record Failure(Optional<Path> file, IOException reason) {}

    private FixedFiles(UnaryOperator<Path> places, boolean inPlace, OutputStream standardOutput) {
        this.places = places;
        this.inPlace = inPlace;
        this.standardOutput = standardOutput;
    }

    /** Fixed articles in place of the files that they came from; what was not fixed is not touched. */
    public static FixedFiles inPlace(OutputStream standardOutput) {
        return new FixedFiles(path -> path, true, standardOutput);
    }

    /** Copies below a folder, under the paths that the files have below the working folder, or else below their root. */
    public static FixedFiles copies(Path folder, Path workingFolder, OutputStream standardOutput) {
        return new FixedFiles(file -> {
            Path absolute = file.toAbsolutePath().normalize();
            Path base = absolute.startsWith(workingFolder) ? workingFolder : absolute.getRoot();
            return folder.resolve(base.relativize(absolute).toString());
        }, false, standardOutput);
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        Repair repair = article.repair();
        Optional<Origin> origin = repair.original().origin();
        if (origin.isEmpty()) {
            return;
        }
        if (lines.isPresent() && !lines.get().holds(origin.get())) {
            finishLines();
        }
        try {
            if (origin.get() instanceof Origin.Whole whole) {
                write(repair, whole);
            } else if (origin.get() instanceof Origin.Line line) {
                refuseFailed(line);
                write(repair, line);
            }
        } catch (IOException e) {
            failed = Optional.of(new Failure(origin.get().file(), e));
            closeLines();
            throw e;
        }
    }

    /** @throws IOException the same one again */
    private void refuseFailed(Origin.Line line) throws IOException {
        if (failed.isPresent() && failed.get().file().equals(line.file())) {
            throw failed.get().reason();
        }
    }

    private void write(Repair repair, Origin.Whole whole) throws IOException {
        byte[] bytes = whole.form().bytes(repair.document().text());
        if (whole.file().isEmpty()) {
            standardOutput.write(bytes);
            standardOutput.flush();
        } else if (!inPlace || repair.count() > 0) {
            Path file = whole.file().get();
            refuseChanged(file, whole.form().bytes(repair.original().text()), repair.original());
            try (Target target = target(file)) {
                target.stream().write(bytes);
                target.publish();
            }
        }
    }

    /** What somebody wrote in the meantime is not overwritten, nor a file whose form is not understood byte by byte. */
    private void refuseChanged(Path file, byte[] asRead, Document original) throws IOException {
        if (inPlace && !Arrays.equals(asRead, Files.readAllBytes(file))) {
            throw new IOException(original.id() + " has changed since it was read");
        }
    }

    private void write(Repair repair, Origin.Line line) throws IOException {
        if (lines.isEmpty() && (!inPlace || repair.count() > 0)) {
            lines = Optional.of(new FixedLines(line.path(), target(line.path())));
        }
        if (lines.isPresent()) {
            lines.get().write(line.number(), repair);
        }
    }

    private Target target(Path file) throws IOException {
        Path place = places.apply(file);
        if (inPlace && !Files.isRegularFile(place)) {
            throw new IOException(place + " is no regular file; it cannot be fixed in place");
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(place.toString());
        }
        return Target.at(place);
    }

    private void finishLines() throws IOException {
        try {
            if (lines.isPresent()) {
                lines.get().finish();
            }
        } finally {
            closeLines();
        }
    }

    private void closeLines() throws IOException {
        if (lines.isPresent()) {
            FixedLines open = lines.get();
            lines = Optional.empty();
            open.close();
        }
    }

    @Override
    public void add(InputError error) {}

    @Override
    public void finish(Summary summary) throws IOException {
        finishLines();
    }

    @Override
    public void close() throws IOException {
        closeLines();
    }
}

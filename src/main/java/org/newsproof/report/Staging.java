package org.newsproof.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A hidden folder inside a report's own folder, so that files written there can be moved into place in one step. It
 * goes away when closed and when the program is interrupted; what a killed program left behind is removed by the next
 * run. A lock tells the leftovers of a dead run from the files of one that is still at work.
 */
public final class Staging implements Closeable {
    private static final String PREFIX = ".newsproof-";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final List<Path> createdFolders;
    private final FileChannel lock;
    private final Thread onInterrupt = new Thread(this::removeWhatIsLeft);
    private boolean closed;

    private Staging(Path folder, List<Path> createdFolders, FileChannel lock) {
        this.folder = folder;
        this.createdFolders = createdFolders;
        this.lock = lock;
    }

    /**
     * A new staging folder, for files that are to appear in the given folder, which is created when it is not there.
     *
     * @throws IOException also when there is a file where the folder should be
     */
    public static Staging in(Path destination) throws IOException {
        if (Files.exists(destination) && !Files.isDirectory(destination)) {
            throw new IOException(destination + " is a file; a report needs a folder there");
        }
        List<Path> created = missing(destination.toAbsolutePath());
        Files.createDirectories(destination);
        sweep(destination);
        Path folder = Files.createTempDirectory(destination, PREFIX);
        FileChannel lock =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        Staging staging = new Staging(folder, created, lock);
        Runtime.getRuntime().addShutdownHook(staging.onInterrupt);
        return staging;
    }

    /** Where to write the file of this name. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Moves a written file into place, in one step, over whatever is there. */
    public void move(String name, Path target) throws IOException {
        Files.move(file(name), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the files that were not moved, and the report's folder when it was created for nothing. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        lock.close();
        remove(folder);
        for (Path created : createdFolders) {
            removeIfEmpty(created);
        }
        forgetHook();
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException shuttingDown) {
            closed = true; // the hook has begun, and finds nothing left to do
        }
    }

    private void removeWhatIsLeft() {
        try {
            close();
        } catch (IOException inUse) {
            closed = true; // the next run sweeps it away
        }
    }

    /** The folders that have to be created for this one, the deepest first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path at = folder; at != null && Files.notExists(at); at = at.getParent()) {
            missing.add(at);
        }
        return missing;
    }

    private static void sweep(Path destination) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(destination, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                if (isAbandoned(leftover)) {
                    remove(leftover);
                }
            }
        }
    }

    private static boolean isAbandoned(Path leftover) throws IOException {
        Path file = leftover.resolve(LOCK);
        if (Files.notExists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException inUse) {
            // It holds the finished report, or something of somebody else's: it stays.
            return;
        }
    }
}

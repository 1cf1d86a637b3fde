package org.newsproof.document;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsproof.document.format.InputFormat;

/**
 * The articles in a folder and all below it, hidden ones left out.
 *
 * @param articles in the order of their names
 * @param closed what could not be looked into
 */
record ArticleFiles(List<Path> articles, Map<Path, IOException> closed) {

    boolean isEmpty() {
        return articles.isEmpty() && closed.isEmpty();
    }

    /**
     * @param start the folder itself: the walk follows no links, or it might never end
     * @param shown how the folder was named; the articles are named below it
     * @param wanted which of the articles, by their names
     * @param leftOut files and folders that are none
     */
    static ArticleFiles below(Path start, Path shown, Predicate<Path> wanted, List<Path> leftOut) throws IOException {
        List<Path> articles = new ArrayList<>();
        Map<Path, IOException> closed = new TreeMap<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return !visited.equals(start) && (isHidden(visited) || isOneOf(leftOut, visited)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path named = shown.resolve(start.relativize(file));
                if (!isHidden(file) && isArticle(file) && wanted.test(named) && !isFolderOrDevice(file) && !isOneOf(leftOut, file)) {
                    articles.add(named);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                closed.put(shown.resolve(start.relativize(file)), e);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(articles);
        return new ArticleFiles(articles, closed);
    }

    private static boolean isArticle(Path file) {
        return !InputFormat.byName(file.getFileName().toString()).isEmpty();
    }

    /** Whether a link leads to a folder, or the file would be read without end; a link to nowhere is a file that is missing. */
    private static boolean isFolderOrDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private static boolean isOneOf(List<Path> leftOut, Path visited) {
        return leftOut.stream().filter(Files::exists).anyMatch(path -> isSame(visited, path));
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
}

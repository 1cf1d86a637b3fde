package org.newsproof.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The mistakes of one file, each as {@code path:line:column: message}. */
final class Mistakes {
    private final String path;
    private final List<Mistake> found = new ArrayList<>();

    Mistakes(String path) {
        this.path = path;
    }

    private record Mistake(int line, int column, String message) implements Comparable<Mistake> {
        @Override
        public int compareTo(Mistake other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }
    }

    void add(int line, int column, String message) {
        found.add(new Mistake(line, column, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    List<String> lines() {
        Collections.sort(found);
        return found.stream().map(m -> path + ":" + m.line() + ":" + m.column() + ": " + m.message()).distinct().toList();
    }
}

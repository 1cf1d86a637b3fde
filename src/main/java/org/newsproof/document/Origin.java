package org.newsproof.document;

import java.nio.file.Path;
import java.util.Optional;

/** Where the words of a document stand, so that changed ones can be written back. */
public sealed interface Origin {

    /** The file; none for standard input. */
    Optional<Path> file();

    /** Whether all characters of a text can be written there. */
    boolean canWrite(String text);

    /** Whether the text was drawn out of mark-up or fields, so that its offsets are not those of the file. */
    default boolean isExtracted() {
        return false;
    }

    /** Where the characters of the text stand in the file, if that is known and not plain. */
    default Optional<SourceMap> map() {
        return Optional.empty();
    }

    /** A whole file, or standard input, that is nothing but the text. */
    record Whole(Optional<Path> file, TextForm form) implements Origin {
        @Override
        public boolean canWrite(String text) {
            return form.canWrite(text);
        }
    }

    /**
     * A line of a file of JSON lines.
     *
     * @param number from 1
     */
    record Line(Path path, int number) implements Origin {
        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }

        @Override
        public boolean canWrite(String text) {
            return true;
        }
    }

    /**
     * A file or standard input that a changed text is not written back to.
     *
     * @param isExtracted whether the text was drawn out of mark-up or fields, so that its offsets are not those of the file
     * @param map where the characters of the text stand in the file, if that is known
     */
    record ReadOnly(Optional<Path> file, boolean isExtracted, Optional<SourceMap> map) implements Origin {
        @Override
        public boolean canWrite(String text) {
            return false;
        }
    }
}

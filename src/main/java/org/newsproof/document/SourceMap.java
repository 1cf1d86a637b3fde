package org.newsproof.document;

import java.util.Arrays;

/** Where the characters of an extracted text stand in the file that it was extracted from. Immutable, thread-safe. */
public final class SourceMap {
    private final int[] textStarts;
    private final int[] fileStarts;
    private final LineIndex lines;
    private final int fileLength;

    private SourceMap(int[] textStarts, int[] fileStarts, String file) {
        this.textStarts = textStarts;
        this.fileStarts = fileStarts;
        this.lines = new LineIndex(file);
        this.fileLength = file.length();
    }

    /** The line, from 1, of the file that a character of the text stands in; of what was added to it, that of the words before. */
    public int line(int offset) {
        return lines.line(inFile(offset));
    }

    /** The column, from 1 and in UTF-16 code units, of the file that a character of the text stands in. */
    public int column(int offset) {
        return lines.column(inFile(offset));
    }

    private int inFile(int offset) {
        int at = Arrays.binarySearch(textStarts, offset);
        int run = at >= 0 ? at : -at - 2;
        return run < 0 ? 0 : Math.min(fileStarts[run] + offset - textStarts[run], fileLength);
    }

    /** Makes an extracted text and its map, character by character. Not thread-safe. */
    public static final class Builder {
        private final String file;
        private final StringBuilder text = new StringBuilder();
        private int[] textStarts = new int[16];
        private int[] fileStarts = new int[16];
        private int runs;
        /** Behind the place of the last character. */
        private int next;
        private boolean isInRun;

        /** @param file all characters of the file, without its byte order mark */
        public Builder(String file) {
            this.file = file;
        }

        /**
         * Adds a character that comes from a place of the file.
         *
         * @throws IndexOutOfBoundsException unless {@code 0 <= place < length of the file}, in UTF-16 code units
         */
        public void append(char c, int place) {
            if (place < 0 || place >= file.length()) {
                throw new IndexOutOfBoundsException("place " + place + " is outside of 0.." + (file.length() - 1));
            }
            if (!isInRun || place != next) {
                startRun(place);
            }
            text.append(c);
            next = place + 1;
            isInRun = true;
        }

        /** Adds characters that the file has not; they count to the place of what stands before them. */
        public void add(String characters) {
            for (int i = 0; i < characters.length(); i++) {
                startRun(next);
                text.append(characters.charAt(i));
                isInRun = false;
            }
        }

        private void startRun(int place) {
            if (runs == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, runs * 2);
                fileStarts = Arrays.copyOf(fileStarts, runs * 2);
            }
            textStarts[runs] = text.length();
            fileStarts[runs++] = place;
        }

        public int length() {
            return text.length();
        }

        /** The text so far. */
        public String text() {
            return text.toString();
        }

        public SourceMap map() {
            return new SourceMap(Arrays.copyOf(textStarts, runs), Arrays.copyOf(fileStarts, runs), file);
        }
    }
}

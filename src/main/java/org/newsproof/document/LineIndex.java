package org.newsproof.document;

import java.util.Arrays;

/** Line and column, both from 1, of offsets in UTF-16 code units; lines end at LF, CR or CR LF. Thread-safe. */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    public LineIndex(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
        length = text.length();
    }

    /** @throws IndexOutOfBoundsException unless {@code 0 <= offset <= length of the text} */
    public int line(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " is outside of 0.." + length);
        }
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** @throws IndexOutOfBoundsException unless {@code 0 <= offset <= length of the text} */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}

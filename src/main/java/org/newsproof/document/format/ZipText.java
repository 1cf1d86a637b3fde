package org.newsproof.document.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.newsproof.document.UnreadableInput;

/** Takes a few files out of a ZIP, into memory only. */
final class ZipText {
    private static final int PIECE = 8192;

    private ZipText() {}

    /**
     * The wanted files that are there, by name.
     *
     * @throws UnreadableInput when it is no ZIP, is damaged, or is made to do harm
     */
    static Map<String, byte[]> entries(byte[] zip, Set<String> wanted) throws IOException {
        Map<String, byte[]> found = new HashMap<>();
        Set<String> names = new HashSet<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            InputStream bounded = BoundedStream.unpacking(entries, zip.length, Limits.LARGEST_FILE);
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                refuseTricks(entry.getName(), names);
                byte[] bytes = bytes(bounded, wanted.contains(entry.getName()));
                if (wanted.contains(entry.getName())) {
                    found.put(entry.getName(), bytes);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) { // the last one for names that are no UTF-8
            throw new UnreadableInput("is a damaged ZIP: " + (e.getMessage() == null ? "it ends too early" : e.getMessage()));
        }
        if (names.isEmpty()) {
            throw new UnreadableInput("is no ZIP, as files of this kind are");
        }
        return found;
    }

    private static void refuseTricks(String name, Set<String> names) throws UnreadableInput {
        if (name.startsWith("/") || name.contains("\\") || name.matches("[A-Za-z]:.*") || ("/" + name + "/").contains("/../")) {
            throw new UnreadableInput("its ZIP has a name that leads out of it: '" + name + "'");
        }
        if (!names.add(name)) {
            throw new UnreadableInput("its ZIP has two files of the name '" + name + "'");
        }
        if (names.size() > Limits.MOST_ENTRIES) {
            throw new UnreadableInput("its ZIP has more than " + Limits.MOST_ENTRIES + " files");
        }
    }

    private static byte[] bytes(InputStream in, boolean kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (kept) {
                bytes.write(piece, 0, read);
            }
            if (bytes.size() > Limits.LARGEST_TREE) {
                throw new UnreadableInput("unpacks to more than " + Limits.LARGEST_TREE / 1024 / 1024 + " MiB");
            }
        }
        return bytes.toByteArray();
    }
}

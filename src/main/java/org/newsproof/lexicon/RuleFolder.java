package org.newsproof.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a rules folder, by their path below it with {@code /}, in the order of their paths. */
public final class RuleFolder {
    private static final String IN_JAR = "rules/";
    private static final int VERSION_BYTES = 6;

    private final String shownAs;
    private final Map<String, String> files;

    private RuleFolder(String shownAs, Map<String, String> files) {
        this.shownAs = shownAs;
        this.files = files;
    }

    /** The rules that come with the program, from its jar or its classes folder. */
    public static RuleFolder bundled() {
        try {
            Path code = Path.of(RuleFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(code) ? read(code.resolve("rules"), "rules/") : new RuleFolder("rules/", zipped(code));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where the program's own rules are", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own rules", e);
        }
    }

    /**
     * A folder of the house.
     *
     * @param shownAs how people know the folder, for messages
     * @throws RuleFileException with all files that cannot be read
     * @throws IOException when the folder cannot be listed
     */
    public static RuleFolder of(Path folder, String shownAs) throws IOException {
        String shown = shownAs.replace('\\', '/');
        return read(folder, shown.endsWith("/") ? shown : shown + "/");
    }

    /** How the path of a file is told to people. */
    public String shown(String path) {
        return shownAs + path;
    }

    /** Changes when any file of the folder does. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> digest.update((path + "\n" + content + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Content by path. */
    public Map<String, String> files() {
        return files;
    }

    private static RuleFolder read(Path folder, String shownAs) throws IOException {
        Map<String, String> files = new TreeMap<>();
        List<String> mistakes = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) paths.filter(RuleFolder::isYaml)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                content(file, shownAs + path, mistakes).ifPresent(content -> files.put(path, content));
            }
        }
        if (!mistakes.isEmpty()) {
            Collections.sort(mistakes);
            throw new RuleFileException(mistakes);
        }
        return new RuleFolder(shownAs, files);
    }

    private static Optional<String> content(Path file, String shown, List<String> mistakes) {
        if (file.toString().endsWith(".yml")) {
            mistakes.add(shown + ":1:1: is not read: the names of rule files end in .yaml");
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            mistakes.add(shown + ":1:1: is not UTF-8");
        } catch (IOException e) {
            mistakes.add(shown + ":1:1: cannot be read: " + (e instanceof AccessDeniedException ? "permission denied" : e.getMessage()));
        }
        return Optional.empty();
    }

    private static Map<String, String> zipped(Path jar) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (entry.getName().startsWith(IN_JAR) && entry.getName().endsWith(".yaml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        files.put(entry.getName().substring(IN_JAR.length()), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return files;
    }

    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".") && Files.isRegularFile(path);
    }
}

package org.newsproof.document.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsproof.document.Document;
import org.newsproof.document.UnreadableInput;

/** The kinds of files that articles are read from. A parser is loaded when the first file of its kind comes. */
public enum InputFormat {
    TEXT("text", List.of(".txt"), List.of(), () -> new PlainText()),
    MARKDOWN("markdown", List.of(".md", ".markdown"), List.of(), () -> new MarkdownText()),
    HTML("html", List.of(".html", ".htm"), List.of(), () -> new HtmlPage()),
    DOCX("docx", List.of(".docx"), List.of(), () -> new WordDocument()),
    ODT("odt", List.of(".odt"), List.of(), () -> new OpenDocumentText()),
    NEWSML("newsml", List.of(".xml"), List.of("newsItem", "newsMessage"), () -> new NewsItems()),
    NITF("nitf", List.of(".xml"), List.of("nitf"), () -> new NitfArticle()),
    NINJS("ninjs", List.of(".json", ".ninjs"), List.of(), () -> new NinjsItem()),
    XLIFF("xliff", List.of(".xlf", ".xliff"), List.of("xliff"), () -> new XliffTargets()),
    TMX("tmx", List.of(".tmx"), List.of("tmx"), () -> new TranslationMemory()),
    /** Streamed by {@link org.newsproof.document.DocumentReader}, not read as a whole. */
    JSON_LINES("jsonl", List.of(".jsonl"), List.of(), () -> input -> {
        throw new IllegalStateException("JSON lines are streamed");
    });

    private static final String PACKED = ".gz";
    /** Longer "endings" are words of a name, as in "Interview with Dr. Kern". In characters, with the point. */
    private static final int LONGEST_ENDING = 9;

    private final String key;
    private final List<String> endings;
    private final List<String> roots;
    private final Supplier<ArticleReader> reader;

    InputFormat(String key, List<String> endings, List<String> roots, Supplier<ArticleReader> reader) {
        this.key = key;
        this.endings = endings;
        this.roots = roots;
        this.reader = reader;
    }

    /** What people call it by, such as {@code html}. */
    public String key() {
        return key;
    }

    public static Optional<InputFormat> byKey(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /** All keys, for a person. */
    public static String keys() {
        return Arrays.stream(values()).map(InputFormat::key).collect(Collectors.joining(", "));
    }

    /** All endings of file names, for a person. */
    public static String knownEndings() {
        return Arrays.stream(values()).flatMap(format -> format.endings.stream()).distinct().collect(Collectors.joining(" ")) + ", each also with " + PACKED;
    }

    public static boolean isPacked(String fileName) {
        return lower(fileName).endsWith(PACKED);
    }

    /** The formats that a file of this name may have: several where only its contents tell, none where it is none that is read. */
    public static List<InputFormat> byName(String fileName) {
        String name = isPacked(fileName) ? fileName.substring(0, fileName.length() - PACKED.length()) : fileName;
        return Arrays.stream(values()).filter(format -> format.endings.stream().anyMatch(lower(name)::endsWith)).toList();
    }

    /** The formats of a file that was named by a person: as {@link #byName}, and text where the name has no ending. */
    public static List<InputFormat> ofNamed(String fileName) {
        List<InputFormat> known = byName(fileName);
        return known.isEmpty() && !hasEnding(fileName) ? List.of(TEXT) : known;
    }

    private static boolean hasEnding(String fileName) {
        String ending = fileName.substring(Math.max(0, fileName.lastIndexOf('.')));
        return ending.length() <= LONGEST_ENDING && ending.matches("\\.(?=.*[A-Za-z])[A-Za-z0-9]+");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * The articles of an input.
     *
     * @param formats those that it may have, at least one; the root element tells which one it is
     * @throws UnreadableInput when there are none, with the reason
     */
    public static List<Document> read(List<InputFormat> formats, Input input) throws UnreadableInput {
        String kind = formats.stream().map(InputFormat::key).collect(Collectors.joining(" or "));
        try {
            InputFormat format = formats.size() == 1 ? formats.get(0) : byRoot(formats, XmlTree.rootOf(input.bytes()));
            kind = format.key;
            return format.reader.get().documents(input);
        } catch (UnreadableInput e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableInput("cannot be read as " + kind + ": " + (e.getMessage() == null ? "it is malformed" : e.getMessage().lines().findFirst().orElse("")));
        }
    }

    private static InputFormat byRoot(List<InputFormat> formats, String root) throws UnreadableInput {
        Stream<InputFormat> fitting = formats.stream().filter(format -> format.roots.contains(root));
        Optional<InputFormat> format = fitting.findFirst();
        if (format.isEmpty()) {
            throw UnreadableInput.ofOtherKind(wrongRoot(root, formats.stream().flatMap(known -> known.roots.stream()).toList()));
        }
        return format.get();
    }

    /** @throws UnreadableInput when the root is none of this format */
    void requireRoot(String root) throws UnreadableInput {
        if (!roots.contains(root)) {
            throw UnreadableInput.ofOtherKind(wrongRoot(root, roots));
        }
    }

    private static String wrongRoot(String root, List<String> wanted) {
        return "the root element is '" + root + "', wanted is " + String.join(" or ", wanted);
    }
}

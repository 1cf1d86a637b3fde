package org.newsproof.document.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentReader;
import org.newsproof.document.DocumentSink;

/** What is broken, or made to do harm, is refused in one line, and what stands next to it is still read. */
class HostileInputsTest {
    private static final int INPUTS = 300;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** Any number would do; one that stays makes a failure come again. */
    private static final long SEED = 20261124;
    private static final String DOCTYPE = "<!DOCTYPE nitf [%s]>";

    @TempDir
    Path folder;

    @Test
    void eachMalformedInputGivesADocumentOrOneClearError() throws IOException {
        Random random = new Random(SEED);
        List<Map.Entry<String, byte[]>> samples = List.copyOf(SampleInputs.all().entrySet());
        List<String> inputs = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            Map.Entry<String, byte[]> sample = samples.get(i % samples.size());
            String name = i + "-" + sample.getKey();
            write(name, damaged(sample.getValue(), random));
            inputs.add(name);
            List<String> read = read(name);
            refused += read.get(0).contains("! ") ? 1 : 0;
            assertClear(name, read);
        }
        assertTrue(refused > INPUTS / 5 && refused < INPUTS, refused + " refused: the damage is too little or too much to show anything");
        write("good.txt", SampleInputs.bytes(SampleInputs.TEXT));
        inputs.add("good.txt");
        List<String> read = read(inputs.toArray(String[]::new));
        assertEquals("good.txt: " + SampleInputs.TEXT, read.get(read.size() - 1));
    }

    private static void assertClear(String name, List<String> read) {
        assertFalse(read.isEmpty(), name + " gave nothing");
        for (String line : read) {
            if (line.startsWith(name + "! ")) {
                assertFalse(line.contains("Exception") || line.contains("java.") || line.contains("\n") || line.endsWith("null"), line);
                assertTrue(line.length() < 400 && line.length() > name.length() + 10, line);
            }
        }
        assertTrue(name.endsWith(".jsonl") || read.stream().filter(line -> line.startsWith(name + "! ")).count() <= 1, () -> String.join("\n", read));
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        switch (random.nextInt(6)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes = new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_16);
            case 2 -> flip(bytes, 1 + random.nextInt(3), random);
            case 3 -> flip(bytes, bytes.length / 10, random);
            case 4 -> {
                int at = random.nextInt(bytes.length);
                byte[] doubled = Arrays.copyOf(bytes, bytes.length * 2 - at);
                System.arraycopy(bytes, at, doubled, bytes.length, bytes.length - at);
                bytes = doubled;
            }
            default -> {
                String inserted = List.of("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;", "]]>", "\"", "{[", "<", "\0", "PK\3\4", "```").get(random.nextInt(9));
                int at = random.nextInt(bytes.length);
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                bytes = (text.substring(0, at) + inserted + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        return bytes;
    }

    private static void flip(byte[] bytes, int times, Random random) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    @TestFactory
    Stream<DynamicTest> harmIsRefusedAndTheNextInputRead() {
        return harm().stream().map(harm -> DynamicTest.dynamicTest(harm.why, () -> {
            write(harm.name, harm.bytes);
            write("good.txt", SampleInputs.bytes(SampleInputs.TEXT));
            List<String> read = read(harm.name, "good.txt");
            assertEquals(2, read.size());
            assertTrue(read.get(0).startsWith(harm.name + "! ") && read.get(0).contains(harm.reason), read.get(0));
            assertEquals("good.txt: " + SampleInputs.TEXT, read.get(1));
        }));
    }

    private record Harm(String why, String name, byte[] bytes, String reason) {
        Harm(String why, String name, String text, String reason) {
            this(why, name, SampleInputs.bytes(text), reason);
        }
    }

    private List<Harm> harm() {
        String use = SampleInputs.nitf().replace("Harwick", "&x;");
        StringBuilder laughs = new StringBuilder("<!ENTITY x0 \"ha\">");
        IntStream.range(1, 40).forEach(i -> laughs.append("<!ENTITY x").append(i).append(" \"").append(("&x" + (i - 1) + ";").repeat(10)).append("\">"));
        byte[] zeros = new byte[300 * 1024 * 1024 / 64];
        Map<String, byte[]> many = new HashMap<>();
        IntStream.range(0, Limits.MOST_ENTRIES + 1).forEach(i -> many.put("f" + i, new byte[0]));
        return List.of(
                new Harm("an external entity", "a.xml", DOCTYPE.formatted("<!ENTITY x SYSTEM \"" + folder.toUri() + "good.txt\">") + use, "DTDs and their entities are not read"),
                new Harm("an entity of the file's own", "b.xml", DOCTYPE.formatted("<!ENTITY x \"y\">") + use, "DTDs and their entities are not read"),
                new Harm("entities that multiply", "c.xml", DOCTYPE.formatted(laughs) + use.replace("&x;", "&x39;"), "DTDs and their entities are not read"),
                new Harm("an external entity in a DOCX", "a.docx", SampleInputs.zip(Map.of("word/document.xml", SampleInputs.bytes(
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><document><body><p><r><t>&x;</t></r></p></body></document>"))), "entities are not read"),
                new Harm("deep XML", "d.xml", "<nitf>" + "<p>".repeat(100_000), "lie in each other"),
                new Harm("deep HTML", "a.html", "<div>".repeat(100_000) + "Port closed.", "lie in each other"),
                new Harm("deep JSON", "a.json", "[".repeat(100_000), "is not JSON"),
                new Harm("a ZIP that unpacks to a thousand times its size", "b.docx", SampleInputs.zip(Map.of("word/media/a.png", zeros, "word/document.xml", zeros)), "200 times its size"),
                new Harm("a gzip that unpacks to a thousand times its size", "a.txt.gz", SampleInputs.gzip(zeros), "200 times its size"),
                new Harm("a gzip of JSON lines that does so", "a.jsonl.gz", SampleInputs.gzip(new String(zeros, StandardCharsets.ISO_8859_1).replace('\0', ' ').getBytes(StandardCharsets.ISO_8859_1)), "200 times its size"),
                new Harm("a ZIP of many files", "c.docx", SampleInputs.zip(many), "more than 10000 files"),
                new Harm("a name that leads out of a ZIP", "a.odt", SampleInputs.zip(Map.of("../content.xml", new byte[1], "content.xml", new byte[1])), "leads out of it"),
                new Harm("an absolute name in a ZIP", "b.odt", SampleInputs.zip(Map.of("/etc/passwd", new byte[1])), "leads out of it"),
                new Harm("no ZIP", "c.odt", "PK", "is no ZIP"),
                new Harm("no gzip", "b.txt.gz", "Port closed.", "is no gzip file"),
                new Harm("a DOCX without text", "d.docx", SampleInputs.zip(Map.of("mimetype", new byte[1])), "has no word/document.xml"),
                new Harm("an XML of another kind", "e.xml", "<rss/>", "wanted is newsItem or newsMessage or nitf"),
                new Harm("an XLIFF of another kind", "a.xlf", "<tmx/>", "wanted is xliff"),
                new Harm("an XLIFF that nobody translated", "b.xlf", "<xliff><file><body><trans-unit><source>Zu.</source></trans-unit></body></file></xliff>", "no translated text"),
                new Harm("a JSON of another kind", "b.json", "{\"a\": 1}", "is no ninjs article"));
    }

    @Test
    void nothingButMarksTakesLittleTime() throws IOException {
        List<String> marks = List.of("[", "![", "*a_ ", "> ", "`", "<", "- ", "&", "[a](", "\\", "|", "<a href=\"");
        for (int i = 0; i < marks.size(); i++) {
            write(i + ".md", SampleInputs.bytes("Port closed.\n\n" + marks.get(i).repeat(50_000)));
            write(i + ".html", SampleInputs.bytes("<p>Port closed.</p>" + marks.get(i).repeat(50_000)));
            assertEquals(1, read(i + ".md").size());
            assertEquals(1, read(i + ".html").size());
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    /** What came of inputs, each a line: {@code id: text} or {@code id! reason}. */
    private List<String> read(String... names) {
        List<String> lines = new ArrayList<>();
        assertTimeoutPreemptively(LONGEST, () -> new DocumentReader(folder, new ByteArrayInputStream(new byte[0])).read(List.of(names), new DocumentSink() {
            @Override
            public void document(Document document) {
                lines.add(document.id() + ": " + document.text());
            }

            @Override
            public void unreadable(String id, String reason) {
                lines.add(id + "! " + reason);
            }
        }), () -> String.join(", ", names));
        return lines;
    }
}

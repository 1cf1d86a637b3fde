package org.newsproof.document.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentReader;
import org.newsproof.document.DocumentSink;
import org.newsproof.document.Field;
import org.newsproof.document.SourceMap;

class InputFormatTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachFormatGivesTheWordsOfTheArticle() {
        return SampleInputs.all().entrySet().stream().map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
            Document document = one(sample.getKey(), sample.getValue());
            assertEquals(SampleInputs.TEXT, document.text().strip().replaceAll("\\n\\n+", "\n\n"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> headlineAndDayAreThoseOfTheFormat() {
        return Stream.of("a.md", "a.html", "newsml.xml", "nitf.xml", "a.ninjs", "a.html.gz", "a.docx", "a.odt").map(name -> DynamicTest.dynamicTest(name, () -> {
            Document document = one(name, SampleInputs.all().get(name));
            assertEquals(Optional.of(SampleInputs.HEADLINE), document.field(Field.HEADLINE));
            boolean hasDay = !name.equals("a.docx") && !name.equals("a.odt");
            assertEquals(hasDay ? Optional.of(DAY) : Optional.empty(), document.date());
        }));
    }

    @Test
    void translationsKeepTheirSource() throws IOException {
        assertEquals(Optional.of("Der Hafen von Harwick war am Montag zu.\n\nZwei F\u00e4hren."), one("a.xlf", SampleInputs.all().get("a.xlf")).field(Field.SOURCE));
        assertEquals(Optional.of("Der Hafen sagte er.\n\nZwei F\u00e4hren."), one("b.xliff", SampleInputs.all().get("b.xliff")).field(Field.SOURCE));
        assertEquals(Optional.of("Der Hafen.\n\nZwei."), one("a.tmx", SampleInputs.all().get("a.tmx")).field(Field.SOURCE));
    }

    @TestFactory
    Stream<DynamicTest> placesAreThoseOfTheFile() {
        return Stream.of("a.md", "a.html").map(name -> DynamicTest.dynamicTest(name, () -> {
            byte[] bytes = SampleInputs.all().get(name);
            for (String word : List.of("Monday", "tug", "moored", "quay")) {
                assertEquals(placeIn(new String(bytes, StandardCharsets.UTF_8), word), placeOf(one(name, bytes), word), word);
            }
        }));
    }

    @Test
    void placesAreExactWithWindowsLineEndsAndEmoji() throws IOException {
        String file = SampleInputs.html().replace("\n", "\r\n").replace("The port", "\ud83d\udea2 &ldquo;The port");
        assertEquals(placeIn(file, "Monday"), placeOf(one("a.html", SampleInputs.bytes(file)), "Monday"));
        String markdown = SampleInputs.markdown().replace("\n", "\r\n").replace("The port", "\ud83d\udea2 The port");
        assertEquals(placeIn(markdown, "quay"), placeOf(one("a.md", SampleInputs.bytes(markdown)), "quay"));
    }

    @Test
    void severalArticlesOfAFileHaveNamesOfTheirOwn() throws IOException {
        String two = SampleInputs.ninjs();
        assertEquals(List.of("a.json#urn:example:1", "a.json#urn:example:2"), ids("a.json", "[" + two + "," + two.replace("example:1", "example:2") + "]"));
        assertEquals(List.of("a.json#1", "a.json#2"), ids("a.json", "[" + two + "," + two + "]"));
        String file = SampleInputs.xliff().replaceAll("(?s).*(<file.*</file>).*", "$1");
        assertEquals(List.of("a.xlf#a.html", "a.xlf#b.html"), ids("a.xlf", "<xliff>" + file + file.replace("a.html", "b.html") + "</xliff>"));
    }

    @Test
    void leftoversInsideOfTheArticleStayAndNavigationGoes() throws IOException {
        String page = SampleInputs.html().replace("</article>", "<div class=\"share\"><button>Share</button><button>Leave a comment</button></div></article>");
        assertEquals(SampleInputs.TEXT + "\n\nShare\n\nLeave a comment", one("a.html", SampleInputs.bytes(page)).text());
    }

    @Test
    void findsTheArticleOfAPageThatDoesNotMarkIt() throws IOException {
        String page = SampleInputs.html().replaceAll("</?(?:article|main)>", "").replace("<h1>", "<div id=\"x\"><h1>").replace("<footer>", "</div><footer>")
                .replace("quay.</p>", "quay.</p><p>" + "The ferries sail again on Friday. ".repeat(9) + "</p>").replace("<nav>", "<div><ul><li><a href=\"/\">News</a></li></ul></div><nav>");
        String text = one("a.html", SampleInputs.bytes(page)).text();
        assertEquals(SampleInputs.TEXT, text.substring(0, SampleInputs.TEXT.length()));
        assertEquals(-1, text.indexOf("Imprint"));
    }

    @Test
    void aHeadingOutsideOfTheArticleIsTheNameOfTheSiteWhereThePageTellsAnother() throws IOException {
        String page = "<meta property='og:title' content='Ferry stopped'><header><h1>Example News</h1></header><main><p>The ferry was stopped.</p></main>";
        assertEquals(Optional.of("Ferry stopped"), one("a.html", SampleInputs.bytes(page)).field(Field.HEADLINE));
        assertEquals(Optional.of("Example News"), one("b.html", SampleInputs.bytes(page.replace("og:title", "x"))).field(Field.HEADLINE));
    }

    @Test
    void marksOfMarkdownAreNoWords() throws IOException {
        String file = """
                # Ferry stopped

                > Quoted *line* one
                > goes on.

                1. A \\*star\\*, a [reference][r] and <b>bold</b>.
                2. ![picture](a.png) Second.

                | a | b |
                |---|---|
                | 1 | 2 |

                He called it "*a disgrace*".

                [r]: https://example.org "t"
                """;
        List<String> lines = List.of("Ferry stopped", "", "Quoted line one", "goes on.", "", "A *star*, a reference and bold.", "Second.", "", "", "", "", "", "He called it \"a disgrace\".", "", "");
        assertEquals(lines, one("a.md", SampleInputs.bytes(file)).text().lines().map(String::strip).toList());
    }

    @Test
    void readsTheEncodingThatAFileNamesWhereItIsNotUnicode() throws IOException {
        Charset eastern = Charset.forName("ISO-8859-2");
        assertEquals("Gda\u0144sk, \u0141\u00f3d\u017a", one("a.html", "<meta charset=iso-8859-2><p>Gda\u0144sk, \u0141\u00f3d\u017a</p>".getBytes(eastern)).text());
        String nitf = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><nitf><body><body.content><p>Gda\u0144sk</p></body.content></body></nitf>";
        assertEquals("Gda\u0144sk", one("a.xml", nitf.getBytes(eastern)).text());
        assertEquals("Gda\u0144sk", one("b.html", SampleInputs.bytes("<meta charset=iso-8859-2><p>Gda\u0144sk</p>")).text());
    }

    private List<String> ids(String name, String file) throws IOException {
        return read(name, SampleInputs.bytes(file)).stream().map(Document::id).toList();
    }

    private static String placeIn(String file, String word) {
        int at = file.lastIndexOf(word);
        return (file.substring(0, at).chars().filter(c -> c == '\n').count() + 1) + ":" + (at - file.lastIndexOf('\n', at));
    }

    private static String placeOf(Document document, String word) {
        SourceMap map = document.origin().orElseThrow().map().orElseThrow();
        int at = document.text().lastIndexOf(word);
        return map.line(at) + ":" + map.column(at);
    }

    private Document one(String name, byte[] bytes) throws IOException {
        List<Document> documents = read(name, bytes);
        assertEquals(1, documents.size());
        return documents.get(0);
    }

    private List<Document> read(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        List<Document> documents = new ArrayList<>();
        new DocumentReader(folder, new ByteArrayInputStream(new byte[0])).read(List.of(name), new DocumentSink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void unreadable(String id, String reason) {
                throw new AssertionError(id + "! " + reason);
            }
        });
        return documents;
    }
}

package org.newsproof.document.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One small article in each format, by file name. Each has the words of {@link #TEXT}, and most a headline and a day. */
public final class SampleInputs {
    /** What the text of each of them is. */
    public static final String TEXT = "The port of Harwick was closed on Monday, the mayor said.\n\nTwo ferries & a tug were moored at the the quay.";
    public static final String HEADLINE = "Harwick port closed";

    private SampleInputs() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes(TEXT));
        files.put("a.md", bytes(markdown()));
        files.put("a.html", bytes(html()));
        files.put("a.docx", docx());
        files.put("a.odt", odt());
        files.put("newsml.xml", bytes(newsml()));
        files.put("nitf.xml", bytes("<?xml version=\"1.0\"?>\n<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">\n" + nitf()));
        files.put("a.ninjs", bytes(ninjs()));
        files.put("a.xlf", bytes(xliff()));
        files.put("b.xliff", bytes(laterXliff()));
        files.put("a.tmx", bytes(tmx()));
        files.put("a.jsonl", bytes("{\"id\": \"wire-1\", \"text\": \"" + TEXT.replace("\n", "\\n") + "\", \"headline\": \"" + HEADLINE + "\", \"date\": \"2026-11-24\"}\n"));
        files.put("a.html.gz", gzip(bytes(html())));
        return files;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String markdown() {
        return """
                ---
                title: "Harwick port closed"
                date: 2026-11-24
                ---
                <!-- desk: run today -->
                The port of [Harwick](https://example.org/harwick "the port") was **closed** on *Monday*, the mayor said.

                ```
                the the code
                ```

                - Two `ferries` &amp; a tug were moored at **the** the quay\\.
                """;
    }

    static String html() {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Harwick port closed | Example News</title>
                <meta property="article:published_time" content="2026-11-24T08:00:00+01:00"><script>var the = "the the";</script></head>
                <body><nav><p>Home</p><p>News and the the weather of the whole region, hour by hour, for all who sail or fish or only look at the sea from the pier.</p></nav>
                <main><article><h1>Harwick port
                   closed</h1>
                <p>The port of <a href="/harwick">Harwick</a> was
                <b>closed</b> on Monday, the mayor said.</p>
                <p>Two ferries &amp; a tug were moored at the the quay.</p>
                </article></main><footer><p>Imprint of the the house</p></footer></body></html>
                """;
    }

    static byte[] docx() {
        String body = """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Harwick port closed</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">The port of </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Harwick</w:t></w:r><w:r><w:t xml:space="preserve"> was closed on Monday,</w:t></w:r>
                <w:del><w:r><w:delText> gone</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> the mayor said.</w:t></w:r></w:p>
                <w:p><w:r><w:t>Two ferries &amp; a tug were moored at the the quay.</w:t></w:r></w:p>
                </w:body></w:document>
                """;
        String styles = "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style></w:styles>";
        return zip(Map.of("word/document.xml", bytes(body), "word/styles.xml", bytes(styles)));
    }

    static byte[] odt() {
        return zip(Map.of("content.xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:o" xmlns:text="urn:t" xmlns:style="urn:s">
                <office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>
                <office:body><office:text><text:tracked-changes><text:p>the the past</text:p></text:tracked-changes>
                <text:p text:style-name="P1">Harwick port closed</text:p>
                <text:p>The port of <text:span>Harwick</text:span> was<text:s/>closed on Monday, the mayor said.</text:p>
                <text:list><text:list-item><text:p>Two ferries &amp; a tug were moored at the the quay.</text:p></text:list-item></text:list>
                </office:text></office:body></office:document-content>
                """)));
    }

    static String nitf() {
        return """
                <nitf><head><title>Harwick</title><docdata><date.issue norm="20261124T080000Z"/></docdata></head>
                <body><body.head><hedline><hl1>Harwick port closed</hl1></hedline></body.head>
                <body.content><p>The port of <location>Harwick</location> was closed on Monday, the mayor said.</p>
                <p>Two ferries &amp; a tug were moored at the the quay.</p></body.content></body></nitf>
                """;
    }

    static String newsml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="urn:example:picture"><contentSet/></newsItem>
                <newsItem guid="urn:example:1"><itemMeta><versionCreated>2026-11-24T08:00:00Z</versionCreated></itemMeta>
                <contentMeta><headline>Harwick port closed</headline></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
                <p>The port of Harwick was closed on Monday, the mayor said.</p>
                <p>Two ferries &amp; a tug were moored at the the quay.</p></body></html></inlineXML></contentSet></newsItem>
                </itemSet></newsMessage>
                """;
    }

    static String ninjs() {
        return """
                {"uri": "urn:example:1", "type": "text", "versioncreated": "2026-11-24T08:00:00Z", "headline": "Harwick port closed",
                 "body_html": "<p>The port of Harwick was closed on Monday, the mayor said.</p><p>Two ferries &amp; a tug were moored at the the quay.</p>"}
                """;
    }

    static String xliff() {
        return """
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.html" source-language="de" target-language="en"><body>
                <trans-unit id="1"><source>Der Hafen von <g id="1">Harwick</g> war am Montag zu.</source>
                <target>The port of <g id="1">Harwick</g> was closed on<ph id="2">&lt;br/&gt;</ph> Monday, the mayor said.</target>
                <alt-trans><target>The the harbour.</target></alt-trans></trans-unit>
                <trans-unit id="2"><source>Zwei F\u00e4hren.</source><target>Two ferries &amp; a tug were moored at the the quay.</target></trans-unit>
                <trans-unit id="3"><source>Offen.</source></trans-unit>
                </body></file></xliff>
                """;
    }

    static String laterXliff() {
        return """
                <xliff version="2.1" srcLang="de" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f1">
                <unit id="1"><segment><source>Der Hafen</source><target>The port of <pc id="1">Harwick</pc> was closed on Monday,</target></segment>
                <segment><source>sagte er.</source><target>the mayor said.</target></segment></unit>
                <group id="g"><unit id="2"><segment><source>Zwei F\u00e4hren.</source><target>Two ferries &amp; a tug were moored at the the quay.</target></segment></unit></group>
                </file></xliff>
                """;
    }

    static String tmx() {
        return """
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4"><header srclang="de"/><body>
                <tu><tuv xml:lang="de"><seg>Der Hafen.</seg></tuv><tuv xml:lang="en-GB"><seg>The port of <hi>Harwick</hi> was closed on Monday, the mayor said.</seg></tuv></tu>
                <tu><tuv xml:lang="de"><seg>Zwei.</seg></tuv><tuv xml:lang="EN"><seg>Two ferries &amp; a tug<bpt i="1">{b}</bpt> were moored at the the quay.</seg></tuv></tu>
                </body></tmx>
                """;
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

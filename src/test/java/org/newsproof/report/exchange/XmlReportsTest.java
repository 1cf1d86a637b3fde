package org.newsproof.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.newsproof.report.ArticleBuilder;
import org.newsproof.report.ReportRun;
import org.newsproof.report.WrittenReport;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class XmlReportsTest {
    private static final SchemaFile JUNIT = new SchemaFile("junit/jenkins-junit.xsd");
    private static final SchemaFile CHECKSTYLE = new SchemaFile("checkstyle/checkstyle.xsd");

    @Test
    void junitHasASuiteAnArticleAndACaseAFinding() throws IOException {
        ReportRun run = ReportRun.of(SampleRun.toll(), ArticleBuilder.article("clean.txt", "All is well.").build()).withError("broken.docx", "not a Word file");
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="newsproof">
                  <testsuite name="wire/toll.txt" tests="3" failures="2" errors="0">
                    <testcase classname="wire/toll.txt" name="contradiction.example (line 2, column 20)">
                      <failure type="error" message="says 'fourteen dead' here, but '12 people died' before">wire/toll.txt:2
                fourteen dead
                says 'fourteen dead' here, but '12 people died' before; line 1: "12 people died" (here it is '12')
                instead: "12 dead"</failure>
                    </testcase>
                    <testcase classname="wire/toll.txt" name="grammar.example (line 2, column 34)">
                      <failure type="warning" message="a sentence over two lines">wire/toll.txt:2
                came.
                All
                a sentence over two lines</failure>
                    </testcase>
                    <testcase classname="wire/toll.txt" name="style.example (line 3, column 8)">
                      <system-out>wire/toll.txt:3
                well
                a word that says little</system-out>
                    </testcase>
                  </testsuite>
                  <testsuite name="clean.txt" tests="1" failures="0" errors="0">
                    <testcase classname="clean.txt" name="no findings"/>
                  </testsuite>
                  <testsuite name="broken.docx" tests="1" failures="0" errors="1">
                    <testcase classname="broken.docx" name="is checked">
                      <error type="input.not-checked" message="not checked: not a Word file">not a Word file</error>
                    </testcase>
                  </testsuite>
                </testsuites>
                """, junit(run).replace("&#xd;", "").replace("\r", ""));
    }

    @Test
    void junitCountsWhatItHas() throws IOException {
        NodeList suites = parsed(junit(SampleRun.all())).getElementsByTagName("testsuite");
        assertEquals(7, suites.getLength());
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertEquals(suite.getAttribute("tests"), Integer.toString(suite.getElementsByTagName("testcase").getLength()));
            assertEquals(suite.getAttribute("failures"), Integer.toString(suite.getElementsByTagName("failure").getLength()));
            assertEquals(suite.getAttribute("errors"), Integer.toString(suite.getElementsByTagName("error").getLength()));
        }
    }

    @Test
    void checkstyleHasAFileAnArticleAndAnErrorAFinding() throws IOException {
        ReportRun run = ReportRun.of(SampleRun.toll(), SampleRun.jsonLine()).withError("broken.docx", "not a Word file");
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="newsproof 1.2.3">
                  <file name="wire/toll.txt">
                    <error line="2" column="20" severity="error" message="says 'fourteen dead' here, but '12 people died' before; line 1: &quot;12 people died&quot; (here it is '12')" source="contradiction.example"/>
                    <error line="2" column="34" severity="warning" message="a sentence over two lines" source="grammar.example"/>
                    <error line="3" column="8" severity="info" message="a word that says little" source="style.example"/>
                  </file>
                  <file name="wire/day.jsonl">
                    <error line="3" severity="error" message="a17, headline: the headline says 14; line 1: &quot;Twelve people died&quot; (the text says twelve)" source="contradiction.example"/>
                  </file>
                  <file name="broken.docx">
                    <error line="1" severity="error" message="not checked: not a Word file" source="input.not-checked"/>
                  </file>
                </checkstyle>
                """, checkstyle(run));
    }

    @Test
    void textsOfArticlesComeBackAsTheyWereButForWhatXmlCannotSay() throws IOException {
        Element error = (Element) parsed(checkstyle(ReportRun.of(SampleRun.hostile()))).getElementsByTagName("error").item(0);
        assertEquals(SampleRun.hostile().findings().get(0).finding().message(), error.getAttribute("message"));
        Element suite = (Element) parsed(junit(ReportRun.of(SampleRun.hostile()))).getElementsByTagName("testsuite").item(0);
        assertEquals("odd/a,b: c%|<i>\uFFFD .txt", suite.getAttribute("name"));
        String words = suite.getElementsByTagName("failure").item(0).getTextContent();
        assertTrue(words.contains(SampleRun.hostile().document().text().replaceAll("[\u0007\u001B]", "\uFFFD")), words);
    }

    @Test
    void writesWholeEmojiAndNoHalfOnes() {
        assertEquals("\uD83D\uDE80 \uFFFD \uFFFD \uFFFD\t\n", XmlText.of("\uD83D\uDE80 \uD83D \uFFFE \u0000\t\n"));
    }

    @Test
    void emojiArriveWhole() throws IOException {
        ReportRun run = ReportRun.of(ArticleBuilder.article("\uD83D\uDE80.txt", "All is well.").build());
        assertEquals("\uD83D\uDE80.txt", ((Element) parsed(checkstyle(run)).getElementsByTagName("file").item(0)).getAttribute("name"));
    }

    @Test
    void theSchemasRefuseWhatIsNotTheirs() throws IOException {
        assertNotEquals(List.of(), JUNIT.errors(junit(SampleRun.all()).replace(" tests=", " rests=")));
        assertNotEquals(List.of(), CHECKSTYLE.errors(checkstyle(SampleRun.all()).replace("severity=\"info\"", "severity=\"note\"")));
    }

    private static String junit(ReportRun run) throws IOException {
        return JUNIT.accept(WrittenReport.of(run, target -> new JunitReport(target, ReportRun.TOOL, WrittenReport.FOLDER)));
    }

    private static String checkstyle(ReportRun run) throws IOException {
        return CHECKSTYLE.accept(WrittenReport.of(run, target -> new CheckstyleReport(target, ReportRun.TOOL, WrittenReport.FOLDER)));
    }

    private static Element parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }
}

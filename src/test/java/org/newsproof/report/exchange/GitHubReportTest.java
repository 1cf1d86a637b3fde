package org.newsproof.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsproof.report.ArticleBuilder;
import org.newsproof.report.ReportRun;
import org.newsproof.report.WrittenReport;

class GitHubReportTest {
    @Test
    void writesACommandAFinding() throws IOException {
        assertEquals("""
                ::error file=wire/toll.txt,line=2,endLine=2,col=20,endColumn=33,title=contradiction.example::says 'fourteen dead' here, but '12 people died' before; line 1: "12 people died" (here it is '12')%0Ainstead: "12 dead"
                ::warning file=wire/toll.txt,line=2,endLine=3,title=grammar.example::a sentence over two lines
                ::notice file=wire/toll.txt,line=3,endLine=3,col=8,endColumn=12,title=style.example::a word that says little
                ::error file=wire/day.jsonl,line=3,endLine=3,title=contradiction.example::a17, headline: the headline says 14; line 1: "Twelve people died" (the text says twelve)%0Ainstead: "12 die"
                ::error file=broken.docx,title=input.not-checked::not checked: not a Word file
                """, written(ReportRun.of(SampleRun.toll(), SampleRun.jsonLine()).withError("broken.docx", "not a Word file")));
    }

    @Test
    void nothingInAnArticleIsACommandOrAPropertyOfItsOwn() throws IOException {
        List<String> lines = written(ReportRun.of(SampleRun.hostile())).lines().toList();
        assertEquals(1, lines.size());
        Map<String, String> read = read(lines.get(0));
        assertEquals("odd/a,b: c%|<i>\u0001\n.txt", read.get("file"));
        assertEquals("artefact.example", read.get("title"));
        assertTrue(read.get("data").startsWith(SampleRun.hostile().findings().get(0).finding().message()), read.get("data"));
        assertTrue(read.get("data").contains("␛[31m %0A::error::no␊next"), read.get("data"));
    }

    @Test
    void standardInputHasNoFile() throws IOException {
        String report = written(new ReportRun(List.of(ArticleBuilder.article("-", "All is well.").build()), List.of()).withError("-", "empty"));
        assertEquals("::error title=input.not-checked::not checked: empty\n", report);
    }

    /** As the runner of GitHub reads a command: at the first {@code ::} after the properties, which are parted at commas. */
    private static Map<String, String> read(String line) {
        int data = line.indexOf("::", 2);
        Map<String, String> read = new HashMap<>();
        read.put("data", unescaped(line.substring(data + 2)));
        for (String property : line.substring(line.indexOf(' ') + 1, data).split(",")) {
            String[] pair = property.split("=", 2);
            read.put(pair[0], unescaped(pair[1].replace("%3A", ":").replace("%2C", ",")));
        }
        return read;
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    private static String written(ReportRun run) throws IOException {
        return WrittenReport.of(run, target -> new GitHubReport(target, WrittenReport.FOLDER));
    }
}

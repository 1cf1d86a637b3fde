package org.newsproof.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.report.ReportRun;
import org.newsproof.report.WrittenReport;

class CsvReportTest {
    @Test
    void writesARowAFindingBelowTheNames() throws IOException {
        List<List<String>> rows = rows(written(ReportRun.of(SampleRun.toll(), SampleRun.jsonLine()).withError("broken.docx", "not a Word file")));
        assertEquals(List.of("document", "file", "field", "line", "column", "start", "end", "severity", "category", "rule", "confidence", "message", "text", "advice", "fingerprint"), rows.get(0));
        assertEquals(List.of("wire/toll.txt", "wire/toll.txt", "text", "2", "20", "46", "59", "error", "contradiction", "contradiction.example", "0.92",
                "says 'fourteen dead' here, but '12 people died' before; line 1: \"12 people died\" (here it is '12')", "fourteen dead", "\"12 dead\"", "f0"), rows.get(1));
        assertEquals("came.\r\nAll", rows.get(2).get(12));
        assertEquals("note", rows.get(3).get(7));
        assertEquals(List.of("a17", "wire/day.jsonl", "headline", "1", "1", "0", "6"), rows.get(4).subList(0, 7));
        assertEquals(List.of("broken.docx", "broken.docx", "", "", "", "", "", "error", "input", "input.not-checked", "", "not checked: not a Word file", "", "", ""), rows.get(5));
        assertEquals(6, rows.size());
    }

    @Test
    void noCellIsAFormula() throws IOException {
        List<List<String>> rows = rows(written(SampleRun.all().withError("-", "empty")));
        for (List<String> row : rows) {
            for (String cell : row) {
                assertFalse(cell.matches("(?s)[=+@\\t\\r-].*"), cell);
            }
        }
        assertEquals("'" + SampleRun.hostile().document().text(), rows.get(4).get(12));
        assertTrue(rows.get(4).get(11).startsWith("'@all "), rows.get(4).get(11));
        assertEquals("'-", rows.get(rows.size() - 1).get(0));
    }

    @Test
    void anEmptyRunHasOnlyTheNames() throws IOException {
        assertEquals(1, rows(written(ReportRun.of())).size());
    }

    /** A reader as strict as RFC 4180: lines end with CRLF, quotes stand only around whole cells, all rows are equally long. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            StringBuilder cell = new StringBuilder();
            if (csv.charAt(at) == '"') {
                for (at++; csv.charAt(at) != '"' || csv.startsWith("\"\"", at); at++) {
                    at += csv.charAt(at) == '"' ? 1 : 0;
                    cell.append(csv.charAt(at));
                }
                at++;
            } else {
                for (; ",\r\n".indexOf(csv.charAt(at)) < 0; at++) {
                    assertFalse(csv.charAt(at) == '"', "a quote inside of a bare cell at " + at);
                    cell.append(csv.charAt(at));
                }
            }
            row.add(cell.toString());
            if (csv.charAt(at) == ',') {
                at++;
            } else {
                assertTrue(csv.startsWith("\r\n", at), "no line end at " + at);
                at += 2;
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        rows.forEach(each -> assertEquals(rows.get(0).size(), each.size(), each.toString()));
        return rows;
    }

    private static String written(ReportRun run) throws IOException {
        return WrittenReport.of(run, target -> new CsvReport(target, WrittenReport.FOLDER));
    }
}

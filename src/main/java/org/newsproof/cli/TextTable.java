package org.newsproof.cli;

import java.util.ArrayList;
import java.util.List;
import org.newsproof.report.TerminalText;

/** Rows under a head, in columns that line up; a cell that is too long for the terminal is cut with "…". */
record TextTable(String indent, List<String> head, List<List<String>> rows) {
    /** Wide enough for a usual terminal, narrow enough for half a screen. In characters. */
    private static final int WIDTH = 100;
    private static final String GAP = "  ";
    /** No column is cut below this. In characters. */
    private static final int NARROWEST = 8;

    TextTable {
        head = List.copyOf(head);
        rows = rows.stream().map(row -> row.stream().map(TerminalText::of).toList()).toList();
    }

    /** The lines of the table, the head first. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        lines.add(line(head, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    /** As wide as the longest cell, but the widest columns give way until all fit. */
    private int[] widths() {
        int[] widths = new int[head.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(head.get(i).length(), rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        }
        int room = WIDTH - indent.length() - GAP.length() * (widths.length - 1);
        for (int widest = widest(widths); sum(widths) > room && widths[widest] > NARROWEST; widest = widest(widths)) {
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] > widths[widest]) {
                widest = i;
            }
        }
        return widest;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String shown = cell.length() <= widths[i] ? cell : cell.substring(0, widths[i] - 1) + "…";
            line.append(i == 0 ? "" : GAP).append(shown).append(" ".repeat(widths[i] - shown.length()));
        }
        return line.toString().stripTrailing();
    }
}

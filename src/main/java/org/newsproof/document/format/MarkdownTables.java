package org.newsproof.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables, which CommonMark itself has not: rows of cells between bars, with a row of dashes below the first. */
final class MarkdownTables {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)");
    private static final Pattern DASHES = Pattern.compile("[ \\t|:-]+");

    private MarkdownTables() {}

    /** A text of equal length, with blanks instead of tables: cells are no sentences. */
    static String blanked(String text) {
        List<int[]> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            lines.add(new int[] {matcher.start(), matcher.end()});
        }
        StringBuilder blanked = new StringBuilder(text);
        boolean isInTable = false;
        for (int i = 0; i < lines.size(); i++) {
            isInTable = hasBar(text, lines.get(i)) && (isInTable || i + 1 < lines.size() && isDashes(text, lines.get(i + 1)));
            for (int at = lines.get(i)[0]; isInTable && at < lines.get(i)[1]; at++) {
                blanked.setCharAt(at, text.charAt(at) == '\n' || text.charAt(at) == '\r' ? text.charAt(at) : ' ');
            }
        }
        return blanked.toString();
    }

    private static boolean hasBar(String text, int[] line) {
        return text.substring(line[0], line[1]).contains("|");
    }

    private static boolean isDashes(String text, int[] line) {
        String row = text.substring(line[0], line[1]).strip();
        return row.contains("-") && row.contains("|") && DASHES.matcher(row).matches();
    }
}

package org.newsproof.report.exchange;

import java.util.regex.Pattern;
import org.newsproof.report.TerminalText;

/** Texts of articles inside Markdown: shown as they are, on one line, with no mark-up, link, mention or HTML of their own. */
public final class MarkdownText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]|~$!#]");
    /** What GitHub would make a link or a mention of a person or an issue of; a blank without width is put behind it. */
    private static final Pattern LINKS = Pattern.compile("[@#](?=\\w)|:(?=//)|www(?=\\.)", Pattern.CASE_INSENSITIVE);

    private MarkdownText() {}

    public static String of(String text) {
        String line = TerminalText.of(BLANKS.matcher(text).replaceAll(" "));
        String marked = MARKS.matcher(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).replaceAll("\\\\$0");
        return LINKS.matcher(marked).replaceAll("$0&#8203;");
    }
}

package org.newsproof.policy.allow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.document.Span;

/** Finds the switches in a text: comments of HTML and Markdown, and first lines. In one pass; no comment can hide a paragraph. */
final class SwitchReader {
    private static final Pattern COMMENT_START = Pattern.compile("<!--\\s*newsproof\\b:?");
    private static final String COMMENT_END = "-->";
    /** What is longer was never closed where it should be. In UTF-16 code units. */
    private static final int LONGEST_COMMENT = 1000;
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern MARKDOWN_COMMENT = Pattern.compile(
            "^[ \\t]*(\\[//\\]:[ \\t]*#[ \\t]*(?:\\(newsproof\\b:?([^\\r\\n]*)\\)|\"newsproof\\b:?([^\\r\\n]*)\"))[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern FIRST_LINE = Pattern.compile("\\uFEFF?\\s*(newsproof:([^\\r\\n]*))(?:\\R|\\z)");

    private SwitchReader() {}

    /** In text order. */
    static List<InlineSwitch> read(String text) {
        List<InlineSwitch> switches = new ArrayList<>();
        firstLines(text, switches);
        comments(text, switches);
        Matcher markdown = MARKDOWN_COMMENT.matcher(text);
        while (markdown.find()) {
            String words = markdown.group(2) == null ? markdown.group(3) : markdown.group(2);
            switches.add(InlineSwitch.read(Span.of(markdown.start(1), markdown.end(1)), words, false));
        }
        switches.sort(Comparator.comparing(InlineSwitch::span));
        return switches;
    }

    private static void firstLines(String text, List<InlineSwitch> switches) {
        Matcher line = FIRST_LINE.matcher(text);
        for (int at = 0; line.region(at, text.length()).lookingAt(); at = line.end()) {
            switches.add(InlineSwitch.read(Span.of(line.start(1), line.end(1)), line.group(2), true));
        }
    }

    private static void comments(String text, List<InlineSwitch> switches) {
        Matcher start = COMMENT_START.matcher(text);
        int from = 0;
        int end = 0;
        while (from < text.length() && start.find(from)) {
            from = start.end();
            end = end < from ? text.indexOf(COMMENT_END, from) : end;
            if (end < 0) {
                return;
            }
            if (end - from > LONGEST_COMMENT) {
                continue;
            }
            String words = text.substring(start.end(), end);
            if (!BLANK_LINE.matcher(words).find() && !words.contains("<!--")) { // else it was never closed, and what follows is text
                from = end + COMMENT_END.length();
                switches.add(InlineSwitch.read(Span.of(start.start(), from), words, false));
            }
        }
    }
}

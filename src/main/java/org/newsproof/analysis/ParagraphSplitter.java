package org.newsproof.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.document.Field;
import org.newsproof.document.Span;

/**
 * Cuts a text into paragraphs. A blank line always separates; a single line break does too, unless the text is hard-wrapped,
 * that is, unless most of its single breaks stand before a lower-case letter.
 */
final class ParagraphSplitter {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    /** Fewer breaks than this say nothing about the habits of a text. */
    private static final int BREAKS_TO_JUDGE = 3;

    private ParagraphSplitter() {}

    static List<Span> split(Field field, String text) {
        List<Span> lines = lines(field, text);
        boolean wrapped = isHardWrapped(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && wrapped && isSingleBreak(text, paragraphs.get(last).end(), line.start())) {
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static List<Span> lines(Field field, String text) {
        List<Span> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Span(field, start, end));
            }
        }
        return lines;
    }

    private static boolean isHardWrapped(String text, List<Span> lines) {
        int breaks = 0;
        int beforeLowerCase = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isSingleBreak(text, lines.get(i - 1).end(), lines.get(i).start())) {
                breaks++;
                beforeLowerCase += Character.isLowerCase(text.codePointAt(lines.get(i).start())) ? 1 : 0;
            }
        }
        return breaks >= BREAKS_TO_JUDGE && beforeLowerCase * 2 > breaks;
    }

    private static boolean isSingleBreak(String text, int end, int start) {
        int breaks = 0;
        for (int i = end; i < start; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && text.charAt(i + 1) != '\n') {
                breaks++;
            }
        }
        return breaks == 1;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}

package org.newsproof;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsproof.document.Span;

/**
 * Texts in which tests mark the words that they expect: {@code [[The ship]] left} or, with a label, {@code [[subject:The ship]] left}.
 * Words with a colon need a label.
 */
public final class MarkedWords {
    private static final Pattern OPENING = Pattern.compile("\\[\\[(?:[^\\[\\]:]*:)?");

    private MarkedWords() {}

    /** The text without its marks. */
    public static String plain(String marked) {
        return OPENING.matcher(marked).replaceAll("").replace("]]", "");
    }

    /** The text with marks round those spans. */
    public static String mark(String text, Collection<Span> spans) {
        return mark(text, spans.stream().distinct().collect(Collectors.toMap(span -> span, span -> "")));
    }

    /** The text with marks round those spans, none of which lies in another, and labels, if not empty, before the words. */
    public static String mark(String text, Map<Span, String> labels) {
        List<Span> lastFirst = labels.keySet().stream().sorted(Comparator.comparing(Span::start).reversed()).toList();
        StringBuilder marked = new StringBuilder(text);
        for (Span span : lastFirst) {
            String label = labels.get(span);
            marked.insert(span.end(), "]]").insert(span.start(), "[[" + (label.isEmpty() ? "" : label + ":"));
        }
        return marked.toString();
    }
}

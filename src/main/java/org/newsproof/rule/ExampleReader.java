package org.newsproof.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code [[words]]} and {@code [[1:words]]} out of example sentences. */
final class ExampleReader {
    private static final Pattern MARK = Pattern.compile("\\[\\[(?:(\\d):)?(.+?)]]", Pattern.DOTALL);

    private ExampleReader() {}

    static Example.Flags flags(String marked, Optional<String> fixed, int line) {
        StringBuilder text = new StringBuilder();
        List<Example.Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int end = 0;
        while (matcher.find()) {
            text.append(marked, end, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            marks.add(new Example.Mark(start, text.length(), matcher.group(1) != null));
            end = matcher.end();
        }
        text.append(marked, end, marked.length());
        return new Example.Flags(text.toString(), marks, fixed, line);
    }
}

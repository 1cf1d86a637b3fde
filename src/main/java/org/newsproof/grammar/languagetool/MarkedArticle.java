package org.newsproof.grammar.languagetool;

import java.util.List;
import org.newsproof.document.Span;

/** An article in which people marked what is wrong. */
public record MarkedArticle(String text, List<Span> marks) {
    /** A mark may be this much shorter than what a check flags, which often is the phrase around a wrong word. In UTF-16 code units. */
    private static final int LOOSE = 60;

    public MarkedArticle {
        marks = List.copyOf(marks);
    }

    /** Whether a flagged place touches a mark and is not much longer. */
    boolean isMarked(int start, int end) {
        return marks.stream().anyMatch(mark -> start <= mark.end() && mark.start() <= end && end - start <= mark.length() + LOOSE);
    }
}

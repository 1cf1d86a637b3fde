package org.newsproof.cli;

import java.util.Comparator;
import java.util.List;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.rule.Example;

/** Examples of rules as text, with something before and behind the words that are flagged. */
record MarkedExample(String before, String behind) {

    /** The headline, where there is one, and the text. */
    String of(Example example) {
        List<Span> marks = example instanceof Example.Flags flags ? flags.marks().stream().map(Example.Mark::span).toList() : List.of();
        String headline = example.headline().map(text -> marked(Field.HEADLINE, text, marks) + " | ").orElse("");
        return headline + marked(Field.TEXT, example.text(), marks);
    }

    private String marked(Field field, String text, List<Span> marks) {
        StringBuilder marked = new StringBuilder(text);
        marks.stream().filter(mark -> mark.field() == field).sorted(Comparator.reverseOrder()).forEach(mark -> {
            marked.insert(mark.end(), behind);
            marked.insert(mark.start(), before);
        });
        return marked.toString();
    }
}

package org.newsproof.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;

/**
 * Reads the examples of a rule file, with {@code [[words]]} and {@code [[1:words]]} marked in the text or the headline above it, and
 * refuses what shows nothing.
 */
final class ExampleReader {
    private static final Set<String> KEYS = Set.of("flags", "fixed", "passes", "headline");
    private static final Pattern MARK = Pattern.compile("\\[\\[(?:(\\d):)?(.+?)]]", Pattern.DOTALL);
    private static final String NOT_CLOSED = "a [[...]] marker is not closed, or closed twice";

    private final List<Example> examples = new ArrayList<>();

    private ExampleReader() {}

    /** The examples of a file, those of its phrases first. */
    static List<Example> read(Located root) {
        ExampleReader reader = new ExampleReader();
        root.value("phrases").filter(phrases -> !phrases.isText()).ifPresent(phrases -> phrases.items().stream()
                .filter(phrase -> !phrase.isText() && phrase.value("flags").isPresent())
                .forEach(reader::flags));
        Optional<Located> list = root.value("examples");
        list.ifPresent(found -> found.items().forEach(reader::example));
        Located place = list.orElse(root);
        if (reader.examples.stream().noneMatch(Example.Flags.class::isInstance)) {
            place.mistake("there is no 'flags' example: a rule is loaded only with a sentence that it flags");
        }
        if (reader.examples.stream().noneMatch(Example.Passes.class::isInstance)) {
            place.mistake("there is no 'passes' example: a rule is loaded only with a near-miss that it passes");
        }
        return reader.examples;
    }

    private void example(Located example) {
        for (Located key : example.keys()) {
            if (!KEYS.contains(key.text())) {
                key.mistake("unknown key '" + key.text() + "' in an example" + Nearest.hint(key.text(), KEYS));
            }
        }
        boolean flags = example.value("flags").isPresent();
        boolean passes = example.value("passes").isPresent();
        if (flags == passes) {
            example.mistake("an example says either 'flags' or 'passes'");
        }
        if (flags) {
            flags(example);
        } else if (passes) {
            passes(example);
        }
    }

    private void passes(Located example) {
        String text = Placeholder.refused(example, "passes");
        refuseMarkers(example, "passes", text, "a 'passes' example has no [[...]] markers");
        example.value("fixed").ifPresent(fixed -> fixed.mistake("a 'passes' example has nothing to be fixed"));
        Optional<String> headline = example.text("headline");
        headline.ifPresent(words -> refuseMarkers(example, "headline", words, "the headline of a 'passes' example has no [[...]] markers"));
        examples.add(new Example.Passes(text, headline, example.line()));
    }

    private void flags(Located example) {
        String marked = Placeholder.refused(example, "flags");
        Optional<String> fixed = example.text("fixed");
        List<Example.Mark> marks = new ArrayList<>();
        Optional<String> headline = example.text("headline").map(words -> unmarked(Field.HEADLINE, words, marks));
        Example.Flags flags = new Example.Flags(unmarked(Field.TEXT, marked, marks), headline, marks, fixed, example.line());
        if (!marked.isEmpty() && flags.marks().isEmpty()) {
            example.value("flags").ifPresent(text -> text.mistake("the example has no [[...]] marker; mark the words to be flagged"));
        } else {
            refuseMarkers(example, "flags", flags.text(), NOT_CLOSED);
            headline.ifPresent(words -> refuseMarkers(example, "headline", words, NOT_CLOSED));
        }
        fixed.ifPresent(text -> {
            refuseMarkers(example, "fixed", text, "the fixed sentence has no [[...]] markers");
            if (text.equals(flags.text())) {
                example.value("fixed").ifPresent(value -> value.mistake("'fixed' is the same as the sentence to be flagged"));
            }
        });
        examples.add(flags);
    }

    private static void refuseMarkers(Located example, String key, String text, String mistake) {
        if (text.contains("[[") || text.contains("]]")) {
            example.value(key).ifPresent(value -> value.mistake(mistake));
        }
    }

    /** The words without their markers; what these mark is added to {@code marks}. */
    private static String unmarked(Field field, String marked, List<Example.Mark> marks) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARK.matcher(marked);
        int end = 0;
        while (matcher.find()) {
            text.append(marked, end, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            marks.add(new Example.Mark(new Span(field, start, text.length()), matcher.group(1) != null));
            end = matcher.end();
        }
        return text.append(marked, end, marked.length()).toString();
    }
}

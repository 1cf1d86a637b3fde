package org.newsproof.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.newsproof.document.Document;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;

/** Runs the examples of rule files: exactly the marked findings, no more, no fewer, and a fix that gives what it should. */
public final class ExampleRun {
    private static final Pattern UNFILLED = Pattern.compile("\\{\\w+}");

    private final Function<Document, Article> reader;

    /** @param reader reads an example as an article */
    public ExampleRun(Function<Document, Article> reader) {
        this.reader = reader;
    }

    /**
     * An example that the rule does not follow, or a phrase that no example has.
     *
     * @param line where it stands in the rule's file, from 1
     * @param message what is wrong, in one line
     */
    public record Failure(int line, String message) {}

    /** What is wrong with all examples of a rule, in the order of its file; empty when they hold and leave no phrase untested. */
    public List<Failure> failures(Rule rule) {
        List<Failure> failures = new ArrayList<>();
        rule.description().examples().forEach(example ->
                failure(rule, example).ifPresent(message -> failures.add(new Failure(example.line(), message))));
        failures.addAll(untested(rule));
        failures.sort(Comparator.comparingInt(Failure::line));
        return failures;
    }

    /** The phrases of a rule that none of its {@code flags} examples has. */
    public List<Failure> untested(Rule rule) {
        return rule.untested(flagged(rule)).stream()
                .map(entry -> new Failure(entry.line(), "no 'flags' example has the words '" + entry.words() + "'"))
                .toList();
    }

    private List<Article> flagged(Rule rule) {
        return rule.description().examples().stream()
                .filter(Example.Flags.class::isInstance)
                .map(example -> reader.apply(example.document()))
                .toList();
    }

    /** What is wrong with an example of a rule, in one line; empty when the rule does as the example says. */
    public Optional<String> failure(Rule rule, Example example) {
        List<Finding> findings = check(rule, example.document());
        if (example instanceof Example.Flags flags) {
            return failure(rule, flags, findings);
        }
        return findings.isEmpty() ? Optional.empty() : Optional.of("should pass, but has " + shown(example.document(), findings) + " in: " + example.text());
    }

    private Optional<String> failure(Rule rule, Example.Flags example, List<Finding> findings) {
        Set<String> wanted = wanted(example);
        Set<String> found = new TreeSet<>();
        for (Finding finding : findings) {
            boolean numbered = example.marks().stream().anyMatch(Example.Mark::numbered);
            found.add(numbered ? places(finding) : place(finding.span()));
        }
        if (!wanted.equals(found) || findings.size() != wanted.size()) {
            return Optional.of("should flag " + words(example) + ", but has " + shown(example.document(), findings) + " in: " + example.text());
        }
        Optional<String> unfilled = findings.stream().map(Finding::message).filter(message -> UNFILLED.matcher(message).find()).findFirst();
        if (unfilled.isPresent()) {
            return Optional.of("a place of the message is not filled: " + unfilled.get());
        }
        if (example.fixed().isEmpty()) {
            return Optional.empty();
        }
        String fixed = apply(example.text(), findings);
        if (!fixed.equals(example.fixed().get())) {
            return Optional.of("the fix gives: " + fixed + " instead of: " + example.fixed().get());
        }
        Document repaired = example.headline().map(Document.of("example", fixed)::withHeadline).orElse(Document.of("example", fixed));
        List<Finding> after = check(rule, repaired);
        return after.isEmpty() ? Optional.empty() : Optional.of("still has " + shown(repaired, after) + " when fixed: " + fixed);
    }

    /** What a rule finds in an example. */
    List<Finding> findings(Rule rule, Example example) {
        return check(rule, example.document());
    }

    private List<Finding> check(Rule rule, Document example) {
        return rule.check(reader.apply(example));
    }

    private static Set<String> wanted(Example.Flags example) {
        Set<String> wanted = new TreeSet<>();
        Set<String> together = new TreeSet<>();
        for (Example.Mark mark : example.marks()) {
            String place = place(mark.span());
            (mark.numbered() ? together : wanted).add(place);
        }
        if (!together.isEmpty()) {
            wanted.add(String.join("+", together));
        }
        return wanted;
    }

    private static String places(Finding finding) {
        Set<String> places = new TreeSet<>();
        places.add(place(finding.span()));
        finding.related().forEach(related -> places.add(place(related.span())));
        return String.join("+", places);
    }

    private static String place(Span span) {
        return String.format("%s-%06d-%06d", span.field(), span.start(), span.end());
    }

    private static String words(Example.Flags example) {
        return example.marks().stream().map(mark -> "'" + example.document().slice(mark.span()) + "'").toList().toString();
    }

    private static String shown(Document example, List<Finding> findings) {
        List<String> shown = new ArrayList<>();
        for (Finding finding : findings) {
            List<String> words = new ArrayList<>(List.of("'" + example.slice(finding.span()) + "'"));
            for (Related related : finding.related()) {
                words.add("'" + example.slice(related.span()) + "'");
            }
            shown.add(String.join(" with ", words));
        }
        return shown.isEmpty() ? "no finding" : shown.toString();
    }

    private static String apply(String text, List<Finding> findings) {
        StringBuilder fixed = new StringBuilder(text);
        findings.stream()
                .flatMap(finding -> finding.fixes().stream().limit(1))
                .sorted(Comparator.comparingInt((Fix fix) -> fix.span().start()).reversed())
                .forEach(fix -> fixed.replace(fix.span().start(), fix.span().end(), fix.replacement()));
        return fixed.toString();
    }
}

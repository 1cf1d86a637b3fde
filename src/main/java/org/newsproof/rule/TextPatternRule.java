package org.newsproof.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;

/**
 * Kind {@code text-pattern}: regular expressions over the text as written, for what lies below the words: marks, broken
 * characters, entities. A group named {@code at} is the flagged part; {@code fix} may use groups ({@code $1}) and replaces it, or
 * {@code replace} says for each flagged text what replaces it.
 */
public final class TextPatternRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("text-pattern", Set.of("patterns", "fix", "replace"), TextPatternRule::new);

    private final RuleFile file;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> replacements = new HashMap<>();

    private record Entry(PlacePattern pattern, int line) {}

    private TextPatternRule(RuleFile file) {
        this.file = file;
        if (file.body().value("patterns").isEmpty()) {
            file.body().mistake("'patterns' is missing");
        }
        file.body().value("replace").ifPresent(replace -> replace.keys().forEach(key ->
                replacements.put(key.text(), replace.text(key.text()).orElse(""))));
        file.body().value("patterns").ifPresent(list -> list.items().forEach(item -> {
            try {
                entries.add(new Entry(PlacePattern.compile(item.text()), item.line()));
            } catch (PatternSyntaxException e) {
                item.mistake("not a regular expression: " + e.getDescription());
            }
        }));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Untested> untested(List<Article> articles) {
        List<String> texts = articles.stream().map(article -> article.analysis().document().text()).toList();
        return entries.stream()
                .filter(entry -> texts.stream().noneMatch(text -> entry.pattern().isFoundIn(text)))
                .map(entry -> new Untested(entry.line(), entry.pattern().source()))
                .toList();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : List.of(Field.HEADLINE, Field.TEXT)) {
            article.analysis().document().field(field).ifPresent(text ->
                    entries.forEach(entry -> check(article, field, text, entry.pattern(), findings)));
        }
        return findings;
    }

    private void check(Article article, Field field, String text, PlacePattern pattern, List<Finding> findings) {
        for (PlacePattern.Place place : pattern.places(text)) {
            Span span = new Span(field, place.start(), place.end());
            String words = text.substring(place.start(), place.end());
            Optional<String> replacement = file.body().text("fix").map(fix -> filled(fix, place.groups())).or(() -> Optional.ofNullable(replacements.get(words)));
            List<Fix> fixes = replacement.map(fix -> file.fix(article, span, fix)).stream().toList();
            findings.add(file.finding(span, file.message("match", words), List.of(), fixes));
        }
    }

    private static String filled(String fix, List<String> groups) {
        String filled = fix;
        for (int at = 0; at < groups.size(); at++) {
            filled = filled.replace("$" + (at + 1), groups.get(at));
        }
        return filled;
    }
}

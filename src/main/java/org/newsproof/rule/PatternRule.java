package org.newsproof.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;

/**
 * Kinds {@code phrase} and {@code pattern}: words in a row ({@link TokenPattern}). Every phrase needs an example, its own or one
 * of the file's; a phrase may bring its own {@code fix}, and {@code certain: never} where that is less sure than the others. The words
 * that it comes {@code from} in another language and what English says {@code instead} stand in the message, which refuses a phrase
 * that lacks what it tells; where there is no {@code instead}, it is the fix. With {@code outsideQuotes: true} quoted speech is left alone, with {@code wholeSentences: true} what is no {@link RunningText}.
 */
public final class PatternRule implements Rule {
    public static final RuleKind PHRASE = RuleKind.of("phrase", Set.of("phrases", "fix", "outsideQuotes", "wholeSentences"), file -> new PatternRule(file, "phrases"));
    public static final RuleKind PATTERN = RuleKind.of("pattern", Set.of("patterns", "fix", "outsideQuotes", "wholeSentences"), file -> new PatternRule(file, "patterns"));
    private static final Set<String> PHRASE_KEYS = Set.of("phrase", "fix", "certain", "from", "instead", "flags", "fixed");

    private final RuleFile file;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> anywhere = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final boolean outsideQuotes;
    private final boolean wholeSentences;

    /**
     * One pattern of the file.
     *
     * @param suggested whether its fix is a suggestion, even where those of the file are certain
     * @param from the words of another language that it renders, for the message; empty where the file names none
     * @param instead what English says, for the message; empty where the file names nothing
     * @param line where it stands in the file, from 1
     */
    private record Entry(TokenPattern pattern, Optional<String> fix, boolean suggested, String from, String instead, int line) {}

    private PatternRule(RuleFile file, String listKey) {
        this.file = file;
        this.outsideQuotes = file.body().isOn("outsideQuotes");
        this.wholeSentences = file.body().isOn("wholeSentences");
        Optional<Located> list = file.body().value(listKey);
        if (list.isEmpty()) {
            file.body().mistake("'" + listKey + "' is missing");
        }
        list.ifPresent(found -> found.items().forEach(this::add));
    }

    private void add(Located entry) {
        boolean plain = entry.isText();
        if (!plain) {
            entry.keys().stream().filter(key -> !PHRASE_KEYS.contains(key.text())).forEach(key ->
                    key.mistake("unknown key '" + key.text() + "' of a phrase" + Nearest.hint(key.text(), PHRASE_KEYS)));
        }
        String source = plain ? entry.text() : entry.requiredText("phrase");
        Optional<String> fix = plain ? file.body().text("fix") : entry.text("fix").or(() -> file.body().text("fix"));
        Optional<Located> certain = plain ? Optional.empty() : entry.value("certain");
        certain.filter(value -> !value.text().equals("never")).ifPresent(value ->
                value.mistake("'certain' of a phrase is '" + value.text() + "', wanted is never"));
        if (source.isBlank()) {
            entry.mistake("the phrase is empty");
            return;
        }
        try {
            String from = plain ? "" : entry.text("from").orElse("");
            String instead = plain ? "" : entry.text("instead").or(() -> fix.map(text -> "'" + text + "'")).orElse("");
            refuseUnfilled(entry, "from", from);
            refuseUnfilled(entry, "instead", instead);
            add(new Entry(TokenPattern.parse(source, file.lexicons()), fix, certain.isPresent(), from, instead, entry.line()));
        } catch (IllegalArgumentException e) {
            entry.mistake(e.getMessage());
        }
    }

    private void refuseUnfilled(Located entry, String key, String value) {
        if (value.isEmpty() && file.message().filter(message -> message.contains("{" + key + "}")).isPresent()) {
            entry.mistake("the message tells '" + key + "', but the phrase has none");
        }
    }

    private void add(Entry entry) {
        entries.add(entry);
        if (entry.pattern().anchor().isEmpty()) {
            anywhere.add(entry);
        }
        entry.pattern().anchor().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Untested> untested(List<Article> articles) {
        List<Sentence> sentences = articles.stream().flatMap(article -> article.analysis().sentences().stream()).toList();
        return entries.stream()
                .filter(entry -> sentences.stream().allMatch(sentence -> entry.pattern().matches(sentence).isEmpty()))
                .map(entry -> new Untested(entry.line(), entry.pattern().source()))
                .toList();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            if (wholeSentences && !RunningText.has(sentence)) {
                continue;
            }
            candidates(sentence).forEach(entry -> entry.pattern().matches(sentence).forEach(match ->
                    finding(article, sentence.span(match.from(), match.to()), entry).ifPresent(findings::add)));
        }
        return withoutRepeats(findings);
    }

    /** The entries whose certain words the sentence has. */
    private Set<Entry> candidates(Sentence sentence) {
        Set<Entry> candidates = new LinkedHashSet<>(anywhere);
        for (Token token : sentence.tokens()) {
            candidates.addAll(byWord.getOrDefault(token.lower(), List.of()));
            candidates.addAll(byWord.getOrDefault(token.lemma(), List.of()));
        }
        return candidates;
    }

    /** Several patterns of one file may see the same words. */
    private static List<Finding> withoutRepeats(List<Finding> findings) {
        Set<Span> seen = new HashSet<>();
        return findings.stream().filter(finding -> seen.add(finding.span())).toList();
    }

    private Optional<Finding> finding(Article article, Span span, Entry entry) {
        if (outsideQuotes && article.analysis().isQuoted(span)) {
            return Optional.empty();
        }
        String words = article.analysis().slice(span);
        List<Fix> written = entry.fix().map(text -> inTheCaseOf(words, text))
                .map(text -> file.fix(article, span, text))
                .map(certain -> entry.suggested() ? new Fix(span, certain.replacement()) : certain)
                .stream().toList();
        String replacement = written.isEmpty() ? "" : written.get(0).replacement();
        return Optional.of(file.finding(span, file.message("match", words, "fix", replacement, "from", entry.from(), "instead", entry.instead()), List.of(), written));
    }

    private static String inTheCaseOf(String words, String fix) {
        boolean capital = Character.isUpperCase(words.codePointAt(0)) && !fix.isEmpty();
        return capital ? Character.toUpperCase(fix.charAt(0)) + fix.substring(1) : fix;
    }
}

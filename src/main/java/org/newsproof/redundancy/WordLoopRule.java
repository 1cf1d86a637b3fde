package org.newsproof.redundancy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;
import org.newsproof.rule.RunningText;

/**
 * Kind {@code word-loop}: three words or more that come again at once, in the same order: "the head of the office of the head of the
 * office"; or, where {@code of} is {@code names}, one name or number that does, once in its article: "the port of Odessa Odessa". {@code except} are
 * names that are double, as that of a town or a band.
 */
public final class WordLoopRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("word-loop", Set.of("of", "except"), WordLoopRule::new);
    /** "day by day by day" and "again and again and again" go round in two words. */
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d");
    /** Shorter ones are often double: "Lang Lang", "Zsa Zsa". In letters. */
    private static final int SHORTEST_NAME = 5;

    private final RuleFile file;
    private final boolean ofNames;
    private final Set<String> except;

    private WordLoopRule(RuleFile file) {
        this.file = file;
        this.ofNames = file.body().text("of").filter("names"::equals).isPresent();
        this.except = Set.copyOf(file.body().texts("except"));
        if (!ofNames) {
            file.body().value("of").ifPresent(value -> value.mistake("'of' can only be 'names'"));
        }
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        return ofNames ? names(article) : loops(article);
    }

    private List<Finding> names(Article article) {
        Map<String, List<Span>> doubled = new LinkedHashMap<>();
        for (Sentence sentence : article.analysis().sentences()) {
            for (int at = 0; at + 1 < sentence.size(); at++) {
                if (isDoubledName(sentence, at)) {
                    doubled.computeIfAbsent(sentence.token(at).text(), name -> new ArrayList<>()).add(sentence.span(at, at + 2));
                }
            }
        }
        return doubled.values().stream()
                .filter(places -> places.size() == 1)
                .map(places -> file.finding(places.get(0), file.message("match", article.analysis().slice(places.get(0)))))
                .toList();
    }

    /** "Odessa Odessa" or "2017 2017" in running text, with no further name behind it, which the second one could begin. */
    private boolean isDoubledName(Sentence sentence, int at) {
        String name = sentence.token(at).text();
        boolean last = at + 2 >= sentence.size() || !sentence.token(at + 2).isCapitalised() && !NUMBER.matcher(sentence.token(at + 2).text()).matches();
        return name.equals(sentence.token(at + 1).text()) && last && (isLongName(name) || NUMBER.matcher(name).matches()) && !except.contains(name) && RunningText.has(sentence);
    }

    private static boolean isLongName(String name) {
        boolean capitals = name.length() > 2 && name.chars().allMatch(Character::isUpperCase);
        return name.chars().allMatch(Character::isLetter) && (capitals || name.length() >= SHORTEST_NAME && Character.isUpperCase(name.charAt(0)));
    }

    private List<Finding> loops(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            int at = 0;
            while (at + 2 * SHORTEST <= sentence.size()) {
                Optional<Integer> end = loopFrom(sentence, at);
                if (end.isPresent()) {
                    Span span = sentence.span(at, end.get());
                    findings.add(file.finding(span, file.message("match", article.analysis().slice(span))));
                }
                at = end.orElse(at + 1);
            }
        }
        return findings;
    }

    /** The end of the last round of a loop that begins there. */
    private static Optional<Integer> loopFrom(Sentence sentence, int at) {
        for (int period = SHORTEST; period <= LONGEST && at + 2 * period <= sentence.size(); period++) {
            int end = at + period;
            while (end < sentence.size() && sentence.has(end, sentence.token(end - period).lower())) {
                end++;
            }
            if (end >= at + 2 * period && isPhrase(sentence, at, at + period)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    /** Words with a noun or a verb among them, and no figures, which repeat in tables, nor marks, which set off a refrain. */
    private static boolean isPhrase(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        boolean content = tokens.stream().anyMatch(token -> token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.VERB);
        return content && tokens.stream().allMatch(Token::isWord) && tokens.stream().map(Token::lower).distinct().count() >= SHORTEST;
    }
}

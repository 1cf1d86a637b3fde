package org.newsproof.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.analysis.WordForms;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;
import org.newsproof.rule.WordCounts;

/**
 * Kind {@code near-name}: a capitalised word that no dictionary has, once in the article, one slip of the keyboard away from a word that
 * everybody knows. {@code names} are well-known names, {@code openers} words that sentences begin with, {@code except} other names that are as near. Two neighbouring letters that
 * changed places are a slip anywhere; a letter lost or added is one only in a long name that stands alone, since people bear all kinds of
 * names, and another letter never, since languages spell one name in several ways.
 */
public final class NearNameRule implements Rule {
    /** Shorter names are too near to others. In letters. */
    private static final int SHORTEST = 5;
    /** From this length on, a letter may be lost or added. */
    private static final int LONG = 7;

    private final RuleFile file;
    private final WordForms forms;
    private final Map<String, String> names;
    private final Map<String, String> openers;

    private NearNameRule(RuleFile file, WordForms forms) {
        this.file = file;
        this.forms = forms;
        this.names = misspellings(file.body().texts("names"), SHORTEST);
        this.openers = misspellings(file.body().texts("openers"), SHORTEST - 1);
        file.body().texts("except").forEach(names::remove);
    }

    /** The kind, with the dictionary of word forms at hand. */
    public static RuleKind kind(WordForms forms) {
        return RuleKind.of("near-name", Set.of("names", "openers", "except"), file -> new NearNameRule(file, forms));
    }

    /** From each slip to the word that was meant; slips that two words share are none. */
    private static Map<String, String> misspellings(List<String> words, int shortest) {
        Map<String, String> meant = new HashMap<>();
        for (String word : words) {
            slips(word, shortest).filter(slip -> !words.contains(slip)).forEach(slip -> meant.merge(slip, word, (one, other) -> one.equals(other) ? one : ""));
        }
        meant.values().removeIf(String::isEmpty);
        return meant;
    }

    /** What two letters that changed places make of it; what a letter lost or doubled makes of a long one. The first letter stays, and the last is not lost. */
    private static Stream<String> slips(String word, int shortest) {
        List<String> slips = new ArrayList<>();
        for (int at = 1; at < word.length(); at++) {
            if (at + 1 < word.length() && word.length() >= shortest) {
                slips.add(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
            }
            if (word.length() >= LONG) {
                slips.add(at + 1 < word.length() ? word.substring(0, at) + word.substring(at + 1) : word);
                slips.add(word.substring(0, at) + word.charAt(at) + word.substring(at));
            }
        }
        return slips.stream().filter(slip -> !slip.equals(word));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        WordCounts counts = WordCounts.of(article);
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                Token token = sentence.token(at);
                if (token.isCapitalised() && counts.isOnce(token) && !forms.knows(token.lower()) && token.forms().isEmpty()) {
                    meant(sentence, at).ifPresent(word -> findings.add(finding(article, token, word)));
                }
            }
        }
        return findings;
    }

    private Optional<String> meant(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        Optional<String> name = Optional.ofNullable(names.get(text)).filter(word -> word.length() == text.length() || standsAlone(sentence, at));
        boolean opens = at == 0 && sentence.size() > 1 && sentence.token(1).isWord() && !sentence.token(1).isCapitalised();
        return opens ? name.or(() -> Optional.ofNullable(openers.get(text))) : name;
    }

    /** Whether no other name is beside it, with which it could be that of a person. */
    private static boolean standsAlone(Sentence sentence, int at) {
        return !(at > 0 && sentence.token(at - 1).isCapitalised() && at > 1) && !(at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised());
    }

    private Finding finding(Article article, Token token, String word) {
        Fix fix = file.fix(article, token.span(), word);
        return file.finding(token.span(), file.message("match", token.text(), "fix", word), List.of(), List.of(fix));
    }
}

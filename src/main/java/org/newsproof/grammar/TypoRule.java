package org.newsproof.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.analysis.WordForms;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.grammar.languagetool.Speller;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;
import org.newsproof.rule.WordCounts;

/**
 * Kind {@code typo}: lower-case words that neither American nor British English has, once in the article and a letter or two from a
 * word that it has. Names are never typos: a word with a capital anywhere in the article passes, and so does one that is
 * repeated. Suggestions are looked up only for what is left. Certain are fixes of a letter doubled or not, or of two that changed
 * places, where no other word is as near.
 */
public final class TypoRule implements Rule {
    /** Shorter words are too near to too many others. In letters. */
    private static final int SHORTEST = 5;
    /** From this length on, two letters may be wrong. */
    private static final int LONG = 9;
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    /** Prefixes that make new words at any time. */
    private static final List<String> PREFIXES = List.of(
            "un", "re", "non", "anti", "pre", "co", "sub", "super", "inter", "over", "under", "mis", "de", "dis", "out", "micro", "mini", "multi", "bio", "cyber", "geo");

    /** Endings of terms of the sciences, of which no dictionary has all. */
    private static final List<String> LEARNED_ENDINGS = List.of("logical", "logist", "logists", "logy", "logies", "graphic", "graphical", "metric", "scopy", "scopic", "ectomy", "itis", "emia");

    private final RuleFile file;
    private final Speller speller;
    private final WordForms forms;
    private final Set<String> known;

    private TypoRule(RuleFile file, Speller speller, WordForms forms) {
        this.file = file;
        this.speller = speller;
        this.forms = forms;
        this.known = Set.copyOf(file.body().texts("known"));
    }

    /** The kind, with the dictionary of word forms at hand. */
    public static RuleKind kind(WordForms forms) {
        Speller speller = new Speller();
        return RuleKind.of("typo", Set.of("known"), file -> new TypoRule(file, speller, forms));
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
            for (Token token : sentence.tokens()) {
                if (isCandidate(token) && counts.isOnce(token) && !counts.isCapitalised(token)) {
                    finding(article, token).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private boolean isCandidate(Token token) {
        String text = token.text();
        return text.length() >= SHORTEST
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && token.forms().isEmpty()
                && !known.contains(text)
                && !isDerived(text)
                && speller.isMisspelled(text);
    }

    /** "uncrewed", "reworded": a prefix before a word that is known; or "andrological", a term. */
    private boolean isDerived(String word) {
        return LEARNED_ENDINGS.stream().anyMatch(word::endsWith)
                || PREFIXES.stream().anyMatch(prefix -> word.startsWith(prefix) && forms.knows(word.substring(prefix.length())));
    }

    private Optional<Finding> finding(Article article, Token token) {
        int allowed = token.text().length() >= LONG ? 2 : 1;
        List<String> near = speller.spellings(token.text()).stream()
                .filter(word -> forms.knows(word) && Nearest.distance(word, token.text()) <= allowed || isTransposition(word, token.text()))
                .toList();
        return near.stream().findFirst().map(word -> {
            boolean certain = isOneSlip(word, token.text()) && near.stream().noneMatch(other -> !other.equals(word) && isNear(other, token.text()));
            Fix fix = new Fix(token.span(), word, certain && file.isCertain(article, token.span()));
            return file.finding(token.span(), file.message("match", token.text(), "fix", word), List.of(), List.of(fix));
        });
    }

    /** Whether a letter too many or too few, or two that changed places, made one of the other. */
    private static boolean isNear(String word, String written) {
        return Nearest.distance(word, written) <= 1 && word.length() != written.length() || isTransposition(word, written);
    }

    /** Whether all that is wrong is a letter doubled or not, or two neighbours that changed places. */
    private static boolean isOneSlip(String word, String written) {
        return isTransposition(word, written) || !word.equals(written) && DOUBLED.matcher(word).replaceAll("$1").equals(DOUBLED.matcher(written).replaceAll("$1"))
                && Math.abs(word.length() - written.length()) == 1;
    }

    private static boolean isTransposition(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}

package org.newsproof.artefact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;
import org.newsproof.rule.WordCounts;

/**
 * Kind {@code foreign-script}: words in another script than the Latin one; or, where {@code latin} is on, in Latin letters that English
 * has not, unless a dictionary of English or {@code except} has the word. Words within brackets pass: there the original is given on purpose. So do
 * single letters, which are symbols, and Latin words that are repeated, quoted or beside a name.
 */
public final class ForeignScriptRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("foreign-script", Set.of("latin", "except"), ForeignScriptRule::new);
    /** Shorter Latin words are particles of names: "São", "zu". In letters. */
    private static final int SHORTEST_LATIN = 4;
    private static final int LAST_ENGLISH = 'z';
    private static final Set<String> STOPS = Set.of(",", ".", ";", ":", "!", "?");

    private final RuleFile file;
    private final boolean latin;
    private final Set<String> except;

    private ForeignScriptRule(RuleFile file) {
        this.file = file;
        this.latin = file.body().isOn("latin");
        this.except = Set.copyOf(file.body().texts("except"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        if (latin) {
            return latinWords(article);
        }
        List<Finding> findings = new ArrayList<>();
        for (Field field : List.of(Field.HEADLINE, Field.TEXT)) {
            article.analysis().document().field(field).ifPresent(text -> check(field, text, findings));
        }
        return findings;
    }

    private List<Finding> latinWords(Article article) {
        WordCounts counts = WordCounts.of(article);
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                Token word = sentence.token(at);
                if (isForeignLatin(word) && counts.isOnce(word) && isAmongEnglish(sentence, at - 1) && isAmongEnglish(sentence, at + 1)) {
                    findings.add(file.finding(word.span(), file.message("match", word.text())));
                }
            }
        }
        return findings;
    }

    private boolean isForeignLatin(Token word) {
        return !except.contains(word.text())
                && word.text().length() >= SHORTEST_LATIN
                && word.forms().isEmpty()
                && word.text().chars().allMatch(Character::isLowerCase)
                && word.text().chars().anyMatch(c -> c > LAST_ENGLISH);
    }

    /** Whether the neighbour there is a word of English, or a stop or comma, or none. */
    private static boolean isAmongEnglish(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return true;
        }
        Token neighbour = sentence.token(at);
        return neighbour.isPunctuation()
                ? STOPS.contains(neighbour.text())
                : !neighbour.forms().isEmpty() && (at == 0 || !neighbour.isCapitalised());
    }

    private void check(Field field, String text, List<Finding> findings) {
        int brackets = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            brackets = c == '\n' ? 0 : brackets + (c == '(' ? 1 : c == ')' && brackets > 0 ? -1 : 0);
            if (!isForeign(text.codePointAt(at))) {
                at++;
                continue;
            }
            int end = runEnd(text, at);
            if (brackets == 0 && text.codePointCount(at, end) > 1 || isIdeograph(text, at)) {
                Span span = new Span(field, at, end);
                findings.add(file.finding(span, file.message("match", text.substring(at, end))));
            }
            at = end;
        }
    }

    private static boolean isIdeograph(String text, int at) {
        return Character.isIdeographic(text.codePointAt(at)) && (at == 0 || text.charAt(at - 1) != '(');
    }

    /** After the last foreign letter of words that follow each other. */
    private static int runEnd(String text, int start) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isForeign(c)) {
                at += Character.charCount(c);
                end = at;
            } else if (c == ' ' || c == '-' || isCombining(c)) {
                at++;
                end = isCombining(c) ? at : end;
            } else {
                break;
            }
        }
        return end;
    }

    /** Vowel signs and accents, which many scripts write after a letter. */
    private static boolean isCombining(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isForeign(int c) {
        if (!Character.isLetter(c)) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED;
    }
}

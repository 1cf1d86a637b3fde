package org.newsproof.artefact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code other-language}: the whole text is not English. Told by its letters, or by the small words that make up a third of
 * any text: fewer English ones than those of {@code others}. Texts under {@value #FEWEST_WORDS} words are not judged.
 */
public final class OtherLanguageRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("other-language", Set.of("english", "others"), OtherLanguageRule::new);
    private static final int FEWEST_WORDS = 20;
    /** In English news of any kind more than a tenth of the words are among the thirty most frequent ones. */
    private static final double ENGLISH_SHARE = 0.1;

    private final RuleFile file;
    private final Set<String> english;
    private final Set<String> others;

    private OtherLanguageRule(RuleFile file) {
        this.file = file;
        this.english = Set.copyOf(file.body().texts("english"));
        this.others = Set.copyOf(file.body().texts("others"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        String text = article.analysis().document().text();
        if (article.analysis().document().words() < FEWEST_WORDS && !isUnspaced(text) || !isOther(text)) {
            return List.of();
        }
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? List.of(file.finding(Span.of(start, end), file.message("match", ""))) : List.of();
    }

    /** Chinese, Japanese and Thai have no spaces: there, letters count as words. */
    private static boolean isUnspaced(String text) {
        return text.codePoints().filter(Character::isIdeographic).limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }

    private boolean isOther(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        if (latin * 2 < letters) {
            return true;
        }
        int words = 0;
        int englishWords = 0;
        int otherWords = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            words += word.isEmpty() ? 0 : 1;
            englishWords += english.contains(word) ? 1 : 0;
            otherWords += others.contains(word) ? 1 : 0;
        }
        return englishWords < words * ENGLISH_SHARE && otherWords > englishWords;
    }
}

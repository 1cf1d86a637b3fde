package org.newsproof.redundancy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.analysis.Paragraph;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Field;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code headline-repeat}: the first sentence below the headline is the headline again, word for word but for a few words. The
 * headline is the field of that name, or else a first paragraph of one sentence with others below it.
 */
public final class HeadlineRepeatRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("headline-repeat", Set.of(), HeadlineRepeatRule::new);
    /** Shorter headlines come back in any lead. In words. */
    private static final int FEWEST_WORDS = 6;
    /** A shorter text is a fragment. In paragraphs, the headline among them. */
    private static final int FEWEST_PARAGRAPHS = 3;
    /** The share of the headline's words that come again in their order. */
    private static final double SAME = 0.9;
    /** A first sentence that is longer than so many times the headline tells more. */
    private static final double LONGER = 1.4;
    private static final Pattern SITE = Pattern.compile("[-\u2013\u2014|]");

    private final RuleFile file;

    private HeadlineRepeatRule(RuleFile file) {
        this.file = file;
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Paragraph> paragraphs = article.analysis().paragraphs();
        if (paragraphs.size() < FEWEST_PARAGRAPHS) {
            return List.of();
        }
        Paragraph headline = paragraphs.get(0);
        Optional<Sentence> first = paragraphs.stream().skip(1).map(paragraph -> paragraph.sentences().get(0)).filter(sentence -> sentence.field() == Field.TEXT).findFirst();
        return headline.sentences().size() > 1 ? List.of()
                : first.filter(sentence -> isAgain(headline.sentences().get(0), sentence)).map(sentence -> finding(article, headline, sentence)).stream().toList();
    }

    private Finding finding(Article article, Paragraph headline, Sentence sentence) {
        Related related = new Related(headline.span(), "it stands here already");
        return file.finding(sentence.span(), file.message("match", article.analysis().slice(sentence.span())), List.of(related), List.of());
    }

    private static boolean isAgain(Sentence headline, Sentence sentence) {
        List<String> words = words(withoutSite(headline.tokens()));
        List<String> below = words(sentence.tokens());
        return words.size() >= FEWEST_WORDS && below.size() <= words.size() * LONGER && WordOrder.common(words, below) >= SAME * words.size();
    }

    /** "... - SITE" at the end is not what the headline says. */
    private static List<Token> withoutSite(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > tokens.size() / 2; i--) {
            if (SITE.matcher(tokens.get(i).text()).matches()) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0))).map(Token::lower).toList();
    }
}

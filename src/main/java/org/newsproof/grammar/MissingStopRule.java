package org.newsproof.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsproof.analysis.Paragraph;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Clause;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code missing-stop}: a paragraph of whole sentences whose last one has no final mark. Headlines, subheadings, captions, list items
 * and credits have none either; they are told by their place, their length, their capitals, and by what the other paragraphs do.
 * {@code starts} are words that begin a credit or a label.
 */
public final class MissingStopRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("missing-stop", Set.of("starts"), MissingStopRule::new);
    /** A line of its own is read as a sentence from so many words on: subheadings and captions are shorter. */
    private static final int LONG_LINE = 15;
    /** Of the last sentence of a paragraph; what is shorter may be a name or a label. In words. */
    private static final int LONG_SENTENCE = 5;
    /** A text that is one line is rather a headline when it is shorter. In words. */
    private static final int LONG_TEXT = 8;
    private static final int LONG_PARAGRAPH = 15;
    /** Of seven; with four of them some three in four lines are known for sentences, and one headline in fifty. */
    private static final int ENOUGH_SIGNS = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "my", "this", "these", "that",
            "who", "which", "him", "them", "us");
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "was", "were", "is", "are", "been", "would", "could", "will");
    private static final Set<String> OPENINGS = Set.of("in", "on", "at", "after", "since", "according", "and", "but", "when", "while", "although", "as", "for", "from",
            "by", "with", "more", "there", "some", "many", "most");
    private static final Pattern HEADLINE_MARK = Pattern.compile(" [-–—|] |[–—|]|: (?![“\"])");
    private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-–—•·*▪■●►>✓#]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)]).*", Pattern.DOTALL);
    private static final String CLOSING = "\"”’'»";

    private final RuleFile file;
    private final Set<String> starts;

    private MissingStopRule(RuleFile file) {
        this.file = file;
        this.starts = Set.copyOf(file.body().texts("starts"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Paragraph> paragraphs = article.analysis().paragraphs().stream().filter(paragraph -> paragraph.span().field() == Field.TEXT).toList();
        if (paragraphs.size() == 1) {
            return isUnfinishedText(article, paragraphs.get(0)) ? List.of(finding(article, paragraphs.get(0))) : List.of();
        }
        List<Finding> findings = new ArrayList<>();
        int finished = 0;
        for (int i = 1; i < paragraphs.size(); i++) {
            boolean underHeadline = i == 1 && isOpen(article, paragraphs.get(0));
            if (!isOpen(article, paragraphs.get(i))) {
                finished += words(paragraphs.get(i)).size() >= LONG_SENTENCE ? 1 : 0;
            } else if (endsParagraph(article, paragraphs.get(i)) || !underHeadline && isLongLine(article, paragraphs.get(i))) {
                findings.add(finding(article, paragraphs.get(i)));
            }
        }
        return finished >= 2 * findings.size() ? findings : List.of(); // else this text goes without stops
    }

    /** The last sentence, which may be a title that has nothing to do here; a sentence on its own, by its last word. */
    private Finding finding(Article article, Paragraph paragraph) {
        Span span = paragraph.sentences().size() > 1 ? last(paragraph).span() : lastWord(last(paragraph));
        return file.finding(span, file.message("match", article.analysis().slice(span)));
    }

    private static Span lastWord(Sentence sentence) {
        int at = sentence.size() - 1;
        while (at > 0 && !Character.isLetterOrDigit(sentence.token(at).text().codePointAt(0))) {
            at--;
        }
        return sentence.token(at).span();
    }

    /** Whether the last sign is a letter, a digit or a percent sign, quotation marks aside. */
    private static boolean isOpen(Article article, Paragraph paragraph) {
        String text = withoutClosingMarks(article.analysis().slice(paragraph.span()));
        return !text.isEmpty() && (Character.isLetterOrDigit(text.codePointBefore(text.length())) || text.endsWith("%"));
    }

    /** A text of one paragraph: a headline alone has no stop either, but few of its words are articles. */
    private boolean isUnfinishedText(Article article, Paragraph paragraph) {
        if (!isOpen(article, paragraph) || !isProse(article, paragraph, last(paragraph))) {
            return false;
        }
        List<Token> words = words(paragraph);
        if (paragraph.sentences().size() > 1) {
            return isAfterStop(article, paragraph) && words.size() >= 2 * LONG_PARAGRAPH && words(last(paragraph)).size() >= LONG_SENTENCE;
        }
        boolean headline = HEADLINE_MARK.matcher(article.analysis().slice(paragraph.span())).find();
        return words.size() >= LONG_TEXT && !headline && signsOfProse(paragraph) >= ENOUGH_SIGNS && hasFiniteVerb(article, last(paragraph));
    }

    /** What sentences of a text have and headlines leave out. */
    private static int signsOfProse(Paragraph paragraph) {
        List<Token> words = words(paragraph);
        long articles = words.stream().filter(word -> ARTICLES.contains(word.lower())).count();
        boolean comma = paragraph.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).anyMatch(token -> token.is(","));
        boolean pronoun = words.stream().anyMatch(word -> PRONOUNS.contains(word.lower()));
        boolean auxiliary = words.stream().anyMatch(word -> AUXILIARIES.contains(word.lower()));
        boolean opening = OPENINGS.contains(words.get(0).lower()) || PRONOUNS.contains(words.get(0).lower()) || ARTICLES.contains(words.get(0).lower());
        return (int) Stream.of(articles >= 2, articles >= 3, comma, pronoun, auxiliary, opening, words.size() > LONG_LINE).filter(sign -> sign).count();
    }

    private boolean endsParagraph(Article article, Paragraph paragraph) {
        Sentence last = last(paragraph);
        boolean ofSeveral = paragraph.sentences().size() > 1 && isAfterStop(article, paragraph);
        return ofSeveral && words(paragraph).size() >= LONG_PARAGRAPH && words(last).size() >= LONG_SENTENCE && isProse(article, paragraph, last);
    }

    private boolean isLongLine(Article article, Paragraph paragraph) {
        boolean single = paragraph.sentences().size() == 1 && words(paragraph).size() >= LONG_LINE;
        return single && isProse(article, paragraph, last(paragraph)) && hasFiniteVerb(article, last(paragraph));
    }

    private static boolean isAfterStop(Article article, Paragraph paragraph) {
        Sentence before = paragraph.sentences().get(paragraph.sentences().size() - 2);
        return withoutClosingMarks(article.analysis().slice(before.span()).stripTrailing()).endsWith(".") && words(before).size() >= LONG_SENTENCE;
    }

    private static String withoutClosingMarks(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Neither a list item nor a credit, nor in headline capitals, nor a table of numbers. */
    private boolean isProse(Article article, Paragraph paragraph, Sentence sentence) {
        List<Token> words = words(sentence);
        if (words.isEmpty() || starts.contains(words.get(0).lower()) || LIST_ITEM.matcher(article.analysis().slice(paragraph.span())).matches()) {
            return false;
        }
        long lower = words.stream().filter(word -> !word.isCapitalised()).count();
        return lower * 2 > words.size() && words.size() * 2 > sentence.size();
    }

    private static boolean hasFiniteVerb(Article article, Sentence sentence) {
        return article.claims().clauses(sentence).stream().anyMatch(clause -> clause.form() == Clause.Form.FINITE);
    }

    private static Sentence last(Paragraph paragraph) {
        return paragraph.sentences().get(paragraph.sentences().size() - 1);
    }

    private static List<Token> words(Paragraph paragraph) {
        return paragraph.sentences().stream().flatMap(sentence -> words(sentence).stream()).toList();
    }

    private static List<Token> words(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isWord).toList();
    }
}

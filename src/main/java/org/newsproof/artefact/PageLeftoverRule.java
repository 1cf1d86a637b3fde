package org.newsproof.artefact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.analysis.Paragraph;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code page-leftover}: lines of the web page that were translated with the article. {@code whole} are lines that consist
 * of nothing else (marks, numbers and case aside), so that only their deletion can be certain; {@code openings} begin a line,
 * which is then flagged as a whole;
 * {@code sentences} begin a sentence, also within a paragraph; {@code anywhere} are words that no article has in its own right.
 * {@code announcesLinks: true}: headlines under such a line belong to it ({@link PageBlocks}).
 */
public final class PageLeftoverRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("page-leftover", Set.of("whole", "openings", "sentences", "anywhere", "announcesLinks"), PageLeftoverRule::new);
    /** A longer line that begins like a leftover is rather a paragraph of the article. In characters. */
    private static final int LONGEST_LINE = 240;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");

    private final RuleFile file;
    private final Set<String> whole;
    private final List<String> openings;
    private final List<String> sentences;
    private final List<String> anywhere;

    private PageLeftoverRule(RuleFile file) {
        this.file = file;
        this.whole = Set.copyOf(plain(file, "whole"));
        this.openings = plain(file, "openings");
        this.sentences = plain(file, "sentences");
        this.anywhere = plain(file, "anywhere");
        if (whole.isEmpty() && openings.isEmpty() && sentences.isEmpty() && anywhere.isEmpty()) {
            file.body().mistake("one of 'whole', 'openings', 'sentences' and 'anywhere' is wanted");
        }
    }

    private static List<String> plain(RuleFile file, String key) {
        return file.body().texts(key).stream().map(text -> withoutNumbers(text.toLowerCase(Locale.ROOT))).toList();
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Paragraph paragraph : article.analysis().paragraphs()) {
            String text = withoutNumbers(lower(article, paragraph.span()));
            boolean nothingElse = whole.contains(bare(text));
            if (nothingElse || beginsAsLeftover(text)) {
                // only of a whole line: elsewhere the leftover's end is not sure
                Fix deletion = new Fix(line(article, paragraph.span()), "", nothingElse && file.isCertain(article, paragraph.span()));
                findings.add(finding(article, paragraph.span(), List.of(deletion)));
            } else {
                sentences(article, paragraph, findings);
            }
        }
        return findings;
    }

    /** Whether a leftover line has nothing behind the words that announce links, so that the links come in the lines below. */
    boolean announcesLinks(Article article, Paragraph paragraph) {
        String text = withoutNumbers(lower(article, paragraph.span()));
        return file.body().isOn("announcesLinks") && (whole.contains(bare(text)) || text.endsWith(":"));
    }

    private boolean beginsAsLeftover(String line) {
        int letter = bareStart(line);
        return line.length() <= LONGEST_LINE
                && openings.stream().anyMatch(opening -> begins(line, opening) || letter > 0 && begins(line.substring(letter), opening));
    }

    /** A paragraph with the line ends behind it, or, where it is the last one, those before it. */
    static Span line(Article article, Span paragraph) {
        String text = article.analysis().document().field(paragraph.field()).orElse("");
        int end = paragraph.end();
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        if (end < text.length()) {
            return new Span(paragraph.field(), paragraph.start(), end);
        }
        int start = paragraph.start();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Span(paragraph.field(), start, paragraph.end());
    }

    /** Leftovers that follow each other are one. */
    private void sentences(Article article, Paragraph paragraph, List<Finding> findings) {
        Optional<Finding> last = Optional.empty();
        for (Sentence sentence : paragraph.sentences()) {
            Optional<Finding> found = inSentence(article, sentence);
            boolean goesOn = found.isPresent() && last.isPresent() && found.get().span().equals(sentence.span());
            if (goesOn) {
                findings.remove(findings.size() - 1);
                found = Optional.of(finding(article, last.get().span().cover(sentence.span()), List.of()));
            }
            found.ifPresent(findings::add);
            last = found;
        }
    }

    private Optional<Finding> inSentence(Article article, Sentence sentence) {
        String text = lower(article, sentence.span());
        if (text.length() <= LONGEST_LINE && !sentences.isEmpty()) {
            String plain = withoutNumbers(text);
            if (sentences.stream().anyMatch(opening -> begins(plain, opening))) {
                return Optional.of(finding(article, sentence.span(), List.of()));
            }
        }
        for (String words : anywhere) {
            int at = text.indexOf(words);
            if (at >= 0 && isBoundary(text, at - 1) && isBoundary(text, at + words.length())) {
                int start = sentence.span().start() + at;
                return Optional.of(finding(article, new Span(sentence.field(), start, start + words.length()), List.of()));
            }
        }
        return Optional.empty();
    }

    private Finding finding(Article article, Span span, List<Fix> fixes) {
        return file.finding(span, file.message("match", article.analysis().slice(span)), List.of(), fixes);
    }

    private static String lower(Article article, Span span) {
        return article.analysis().slice(span).toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00a0', ' ');
    }

    private static boolean begins(String line, String opening) {
        boolean endsInLetter = Character.isLetterOrDigit(opening.charAt(opening.length() - 1));
        return line.startsWith(opening) && (!endsInLetter || isBoundary(line, opening.length()));
    }

    private static boolean isBoundary(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Every number as a nought: what is counted on a page changes from page to page. */
    private static String withoutNumbers(String text) {
        return NUMBER.matcher(text).replaceAll("0");
    }

    private static int bareStart(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Without marks, numbers and symbols at both ends. */
    private static String bare(String line) {
        int start = bareStart(line);
        int end = line.length();
        while (end > start && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }
}

package org.newsproof.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.analysis.Paragraph;
import org.newsproof.analysis.Quote;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code quote-marks}: quotation marks and the marks beside them. {@code check} is one of
 * {@code sentence-stop} (a quoted sentence whose stop or comma stands outside, wrong in every variant),
 * {@code fragment-stop} (any stop or comma outside, wrong in American usage: articles with British spellings pass),
 * {@code unopened} (a closing mark without an opening one), {@code unclosed} (an opening mark without a closing one, in its paragraph or
 * where the next one goes on quoting), {@code nested} (double marks within double marks of the same kind), {@code mixed} (straight marks in an article that has curly ones).
 */
public final class QuoteMarksRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("quote-marks", Set.of("check", "british"), QuoteMarksRule::new);

    private static final String OPENING = "\"\u201c\u201e\u00ab";
    /** So many paragraphs a speaker may go on before the closing mark. */
    private static final int PARAGRAPHS_OF_SPEECH = 8;
    private static final String STRAIGHT_OPEN = "(?<![\\p{L}\\p{N},.!?])\"(?=[\\p{L}\\p{N}])";
    private static final String STRAIGHT_CLOSE = "(?<=[\\p{L}\\p{N}!?.,])\"(?![\\p{L}\\p{N}])";
    /** Two marks that open with none between them, and two that close: straight ones, and curly ones. */
    private static final Pattern NESTED = Pattern.compile(
            STRAIGHT_OPEN + "[^\"]{1,400}+(?<a>" + STRAIGHT_OPEN + "[^\"]{1,80}" + STRAIGHT_CLOSE + ")[^\"]{0,400}+" + STRAIGHT_CLOSE
                    + "|\u201c[^\u201c\u201d]{1,400}+(?<b>\u201c[^\u201c\u201d]{1,80}\u201d)[^\u201c\u201d]{0,400}+\u201d");

    private final RuleFile file;
    private final BiConsumer<Article, List<Finding>> check;
    private final Set<String> british;

    private QuoteMarksRule(RuleFile file) {
        this.file = file;
        this.british = Set.copyOf(file.body().texts("british"));
        Map<String, BiConsumer<Article, List<Finding>>> checks = Map.of(
                "sentence-stop", this::sentenceStops,
                "fragment-stop", this::fragmentStops,
                "unopened", this::unopened,
                "unclosed", this::unclosed,
                "nested", this::nested,
                "mixed", this::mixed);
        String name = file.body().requiredText("check");
        if (!checks.containsKey(name)) {
            file.body().value("check").ifPresent(value -> value.mistake("there is no check '" + name + "'" + Nearest.hint(name, checks.keySet())));
        }
        this.check = checks.getOrDefault(name, (article, findings) -> { });
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        check.accept(article, findings);
        return findings;
    }

    private void sentenceStops(Article article, List<Finding> findings) {
        for (Quote quote : article.analysis().quotes()) {
            if (isStopOutside(article, quote) && isSentence(article, quote)) {
                findings.add(stopOutside(article, quote));
            }
        }
    }

    private void fragmentStops(Article article, List<Finding> findings) {
        if (isBritish(article)) {
            return;
        }
        List<Quote> outside = article.analysis().quotes().stream().filter(quote -> isStopOutside(article, quote)).toList();
        long inside = article.analysis().quotes().stream().filter(quote -> isStopInside(article, quote)).count();
        if (outside.size() == 1 && inside >= 1) { // one slip; more are a habit
            outside.stream().filter(quote -> !isSentence(article, quote)).forEach(quote -> findings.add(stopOutside(article, quote)));
        }
    }

    private boolean isBritish(Article article) {
        return article.analysis().sentences().stream().flatMap(sentence -> sentence.tokens().stream()).anyMatch(token -> british.contains(token.lower()));
    }

    private static boolean isStopOutside(Article article, Quote quote) {
        String text = text(article, quote.span());
        int end = quote.span().end();
        boolean stop = quote.closed() && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',');
        boolean ellipsis = stop && end + 1 < text.length() && text.charAt(end + 1) == '.';
        return stop && !ellipsis && ".,!?\u2026".indexOf(text.charAt(quote.inner().end() - 1)) < 0;
    }

    private static boolean isStopInside(Article article, Quote quote) {
        char last = text(article, quote.span()).charAt(quote.inner().end() - 1);
        return quote.closed() && (last == '.' || last == ',');
    }

    /** A quotation that begins with a capital behind a comma or colon, or begins the paragraph, and is longer than a title. */
    private static boolean isSentence(Article article, Quote quote) {
        String text = text(article, quote.span());
        boolean capital = Character.isUpperCase(text.codePointAt(quote.inner().start()));
        int before = quote.span().start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean introduced = before < 0 || ",:\n".indexOf(text.charAt(before)) >= 0;
        return capital && introduced && text.substring(quote.inner().start(), quote.inner().end()).split("\\s+").length >= 5;
    }

    private Finding stopOutside(Article article, Quote quote) {
        String text = text(article, quote.span());
        int end = quote.span().end();
        int lastWord = quote.inner().end();
        while (lastWord > quote.inner().start() && !Character.isWhitespace(text.charAt(lastWord - 1))) {
            lastWord--;
        }
        Span span = new Span(quote.span().field(), lastWord, end + 1);
        String words = text.substring(lastWord, end + 1);
        String inside = text.substring(lastWord, quote.inner().end()) + text.charAt(end) + text.charAt(end - 1);
        return file.finding(span, file.message("match", words), List.of(), List.of(file.fix(article, span, inside)));
    }

    private void unopened(Article article, List<Finding> findings) {
        long open = 0;
        for (Paragraph paragraph : article.analysis().paragraphs()) {
            open += article.analysis().quotesAt(paragraph.span()).stream().filter(quote -> !quote.closed() && paragraph.span().contains(quote.span())).count();
            for (Span mark : unpairedMarks(article, paragraph.span())) {
                if (open > 0) { // closes what an earlier paragraph opened
                    open = 0;
                } else {
                    Span flagged = wordBefore(text(article, mark), mark);
                    findings.add(file.finding(flagged, file.message("match", article.analysis().slice(flagged))));
                }
            }
        }
    }

    /** The closing marks of a paragraph that belong to no quotation. */
    private static List<Span> unpairedMarks(Article article, Span paragraph) {
        List<Span> marks = new ArrayList<>();
        String text = text(article, paragraph);
        for (int i = paragraph.start() + 1; i < paragraph.end(); i++) {
            boolean closing = text.charAt(i) == '\u201d' || text.charAt(i) == '"' && (",.!?".indexOf(text.charAt(i - 1)) >= 0 || isEndOfWord(text, i, paragraph.end()));
            Span mark = new Span(paragraph.field(), i, i + 1);
            if (closing && !Character.isWhitespace(text.charAt(i - 1)) && article.analysis().quotesAt(mark).isEmpty()) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** A letter before and none behind: "the" Colosseum". */
    private static boolean isEndOfWord(String text, int at, int end) {
        return Character.isLetter(text.charAt(at - 1)) && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)) && text.charAt(at + 1) != '"');
    }

    /** Speech that goes on in the next paragraph opens there again; a closing mark later on may belong to this one. */
    private void unclosed(Article article, List<Finding> findings) {
        List<Paragraph> paragraphs = article.analysis().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i).span();
            List<Quote> open = article.analysis().quotesAt(paragraph).stream().filter(quote -> !quote.closed() && paragraph.contains(quote.span())).toList();
            if (open.size() == 1 && !goesOn(article, paragraphs, i + 1)) {
                Span flagged = wordAfter(text(article, paragraph), open.get(0));
                findings.add(file.finding(flagged, file.message("match", article.analysis().slice(flagged))));
            }
        }
    }

    /** Whether the paragraph there opens a quotation again, or it or a later one closes one that it did not open. */
    private boolean goesOn(Article article, List<Paragraph> paragraphs, int next) {
        return next < paragraphs.size() && OPENING.indexOf(article.analysis().slice(paragraphs.get(next).span()).charAt(0)) >= 0
                || paragraphs.stream().skip(next).limit(PARAGRAPHS_OF_SPEECH).anyMatch(later -> !unpairedMarks(article, later.span()).isEmpty());
    }

    /** The opening mark and the word behind it: enough to see which quotation is meant. */
    private static Span wordAfter(String text, Quote quote) {
        int end = quote.inner().start();
        while (end < quote.inner().end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(quote.span().field(), quote.span().start(), end);
    }

    private void nested(Article article, List<Finding> findings) {
        for (Paragraph paragraph : article.analysis().paragraphs()) {
            Matcher matcher = NESTED.matcher(article.analysis().slice(paragraph.span()));
            while (matcher.find()) {
                String inner = matcher.group("a") == null ? "b" : "a";
                int start = paragraph.span().start();
                Span span = new Span(paragraph.span().field(), start + matcher.start(inner), start + matcher.end(inner));
                findings.add(file.finding(span, file.message("match", article.analysis().slice(span))));
            }
        }
    }

    private static Span wordBefore(String text, Span mark) {
        int start = mark.start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Span(mark.field(), start, mark.end());
    }

    private void mixed(Article article, List<Finding> findings) {
        List<Quote> quotes = article.analysis().quotes();
        boolean curly = quotes.stream().anyMatch(quote -> text(article, quote.span()).charAt(quote.span().start()) == '\u201c');
        if (curly) {
            quotes.stream()
                    .filter(quote -> quote.closed() && text(article, quote.span()).charAt(quote.span().start()) == '"')
                    .forEach(quote -> findings.add(straight(article, quote)));
        }
    }

    private Finding straight(Article article, Quote quote) {
        Span span = quote.span();
        String words = article.analysis().slice(span);
        String inside = words.substring(1, words.length() - 1);
        List<Fix> fixes = isPlainPair(text(article, span), span, inside) ? List.of(file.fix(article, span, "\u201c" + inside + "\u201d")) : List.of();
        return file.finding(wordAfter(text(article, span), quote), file.message("match", words), List.of(), fixes);
    }

    /** Whether the marks are sure to belong together: words lie close to them inside, none outside, and no other mark lies between. */
    private static boolean isPlainPair(String text, Span span, String inside) {
        boolean close = !inside.isBlank() && inside.equals(inside.strip()) && inside.indexOf('"') < 0 && inside.indexOf('\n') < 0;
        boolean before = span.start() == 0 || Character.isWhitespace(text.charAt(span.start() - 1)) || "([\u2014".indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean after = span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())) && text.charAt(span.end()) != '"';
        return close && before && after;
    }

    private static String text(Article article, Span span) {
        Document document = article.analysis().document();
        return document.field(span.field()).orElse(document.field(Field.TEXT).orElse(""));
    }
}

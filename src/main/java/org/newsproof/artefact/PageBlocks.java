package org.newsproof.artefact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsproof.analysis.Paragraph;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Severity;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.Stage;

/**
 * Makes one finding of lines of a web page that follow each other, whichever rules of the kind {@code page-leftover} found them. To a line that
 * announces links ("Read also:") belong the headlines behind it, up to the next paragraph of sentences. A block is no part of the article, so that
 * nothing else is found in it.
 */
public final class PageBlocks {
    /** What a headline under "Read also" looks like: words without a stop at their end. Shorter lines may be headings of the article. */
    private static final Pattern HEADLINE = Pattern.compile("[^\\p{L}\\p{N}]{0,3}[\\p{Lu}\\p{N}\"'\u201c\u2018].*[^.;,:\u2026]", Pattern.DOTALL);
    private static final int SHORTEST_HEADLINE = 3;
    private static final int LONGEST_HEADLINE = 20;

    private final Map<String, PageLeftoverRule> rules = new LinkedHashMap<>();

    /** @param all rules of any kind */
    public PageBlocks(List<Rule> all) {
        all.forEach(rule -> {
            if (rule instanceof PageLeftoverRule leftover) {
                rules.put(rule.description().id(), leftover);
            }
        });
    }

    /** One paragraph of a block, with the findings that cover it; none where it is only a headline under a line that announces some. */
    private record Line(Paragraph paragraph, List<Finding> findings) {}

    /** The findings with those of each block as one, by place and then by rule. */
    public List<Finding> joined(Article article, List<Finding> findings) {
        Map<Span, List<Finding>> byParagraph = byParagraph(article, findings);
        List<Finding> joined = new ArrayList<>(findings);
        List<Line> block = new ArrayList<>();
        for (Paragraph paragraph : article.analysis().paragraphs()) {
            List<Finding> found = byParagraph.getOrDefault(paragraph.span(), List.of());
            boolean otherField = !block.isEmpty() && block.get(0).paragraph().span().field() != paragraph.span().field();
            if (otherField || found.isEmpty() && !(announcesLinks(article, block) && isHeadline(article, paragraph))) {
                close(article, block, joined);
            }
            if (!found.isEmpty() || !block.isEmpty()) {
                block.add(new Line(paragraph, found));
            }
        }
        close(article, block, joined);
        joined.sort(Comparator.naturalOrder());
        return joined;
    }

    /** The findings of our rules that stand on whole paragraphs. */
    private Map<Span, List<Finding>> byParagraph(Article article, List<Finding> findings) {
        Map<Span, List<Finding>> byParagraph = new LinkedHashMap<>();
        findings.stream().filter(finding -> rules.containsKey(finding.rule())).forEach(finding ->
                byParagraph.computeIfAbsent(finding.span(), span -> new ArrayList<>()).add(finding));
        return byParagraph;
    }

    private boolean announcesLinks(Article article, List<Line> block) {
        return block.stream().anyMatch(line -> line.findings().stream().anyMatch(finding -> rules.get(finding.rule()).announcesLinks(article, line.paragraph())));
    }

    private static boolean isHeadline(Article article, Paragraph paragraph) {
        String text = article.analysis().slice(paragraph.span());
        int words = text.split("\\s+").length;
        return words >= SHORTEST_HEADLINE && words <= LONGEST_HEADLINE && HEADLINE.matcher(text).matches();
    }

    /** Puts one finding in the place of those of a block, and empties it. */
    private void close(Article article, List<Line> block, List<Finding> joined) {
        if (block.size() > 1) {
            Finding whole = finding(article, block, block.stream().flatMap(line -> line.findings().stream()).toList());
            joined.removeIf(finding -> whole.span().contains(finding.span()) || finding.related().stream().anyMatch(place -> whole.span().contains(place.span())));
            joined.add(whole);
        }
        block.clear();
    }

    private Finding finding(Article article, List<Line> block, List<Finding> all) {
        Finding gravest = all.stream().min(Comparator.comparing(this::stage).thenComparing(this::severity).thenComparing(finding -> -finding.confidence())).orElseThrow();
        Span span = block.get(0).paragraph().span().cover(block.get(block.size() - 1).paragraph().span());
        boolean certain = block.stream().allMatch(line -> line.findings().stream().flatMap(finding -> finding.fixes().stream()).anyMatch(Fix::certain));
        String message = gravest.message() + "; so is the rest of this block of " + block.size() + " lines";
        return new Finding(gravest.rule(), gravest.category(), gravest.confidence(), message, span, List.of(),
                List.of(new Fix(PageLeftoverRule.line(article, span), "", certain)));
    }

    private Stage stage(Finding finding) {
        return description(finding).stage();
    }

    private Severity severity(Finding finding) {
        Optional<Severity> severity = description(finding).severity();
        return severity.orElse(Severity.WARNING);
    }

    private RuleDescription description(Finding finding) {
        return rules.get(finding.rule()).description();
    }
}

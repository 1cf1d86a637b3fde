package org.newsproof.report.html;

import java.util.Comparator;
import java.util.List;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.TerminalText;
import org.newsproof.report.html.IndexPage.Example;
import org.newsproof.report.html.IndexPage.Row;

/** Makes the lines of the index, which are all that is kept of an article. */
final class IndexRows {
    /** Enough to tell what kind of trouble an article is in. */
    private static final int EXAMPLES = 2;

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_MESSAGE = 200;

    private static final Comparator<RatedFinding> GRAVEST_FIRST = Comparator.comparing(RatedFinding::severity)
            .thenComparing(rated -> rated.finding().category());

    private IndexRows() {}

    static Row row(ArticleReport article, ArticlePage page) {
        return new Row(
                page.file(),
                page.id(),
                title(article.document()),
                page.words(),
                article.score(),
                page.counts(),
                PageData.of(article.document(), article.findings()),
                gravest(article));
    }

    private static String title(Document document) {
        String text = document.field(Field.HEADLINE)
                .filter(headline -> !headline.isBlank())
                .orElseGet(document::text);
        String line = text.lines()
                .filter(part -> !part.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        return TerminalText.of(shortened(line, LONGEST_TITLE));
    }

    private static List<Example> gravest(ArticleReport article) {
        return article.findings().stream()
                .filter(finding -> finding.severity().isShown())
                .sorted(GRAVEST_FIRST)
                .limit(EXAMPLES)
                .map(IndexRows::example)
                .toList();
    }

    private static Example example(RatedFinding finding) {
        String message = shortened(finding.finding().message(), LONGEST_MESSAGE);
        return new Example(finding.severity(), TerminalText.of(message));
    }

    private static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int cut = text.offsetByCodePoints(0, most);
        int space = text.lastIndexOf(' ', cut);
        return text.substring(0, space > cut / 2 ? space : cut).stripTrailing() + "…"; // after a whole word, unless that gives up most of it
    }
}

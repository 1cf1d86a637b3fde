package org.newsproof.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.report.Count;
import org.newsproof.report.html.Chart.Bar;
import org.newsproof.report.html.Chart.Label;

/** Draws how many errors and warnings there are of each kind: one bar a row, the errors first. */
final class BarChart {
    private static final int WIDTH = 480;
    private static final int ROW = 24;
    private static final int BAR_HEIGHT = 14;
    private static final int TOP = 2;
    private static final int NAMES_WIDTH = 150;
    private static final int GAP = 8;
    /** Room for the number behind the longest bar. */
    private static final int NUMBER_WIDTH = 48;
    private static final int LETTERS_BELOW_BAR_TOP = 12;
    /** As many characters as fit beside the bars. */
    private static final int LONGEST_NAME = 22;
    /** As many rows as an editor takes in at a glance; the table below has them all. */
    private static final int MOST_ARTICLES = 12;

    private record Row(String name, String style, long errors, long warnings) {
        private long total() {
            return errors + warnings;
        }

        private String inWords() {
            return name + ": " + Count.of(errors, "error") + ", " + Count.of(warnings, "warning");
        }
    }

    private static final Comparator<Row> WORST_FIRST = Comparator.comparingLong(Row::errors).thenComparingLong(Row::warnings).reversed();

    private BarChart() {}

    static Chart ofCategories(Counts counts) {
        List<Row> rows = new ArrayList<>();
        for (Category category : counts.categories()) {
            rows.add(new Row(category.key(), "k-" + category.key(), counts.of(category, Severity.ERROR), counts.of(category, Severity.WARNING)));
        }
        rows.removeIf(row -> row.total() == 0);
        return drawn("categories", "Errors and warnings by category", rows);
    }

    static Chart ofArticles(List<IndexPage.Row> articles) {
        List<Row> rows = articles.stream()
                .map(article -> new Row(name(article.id()), "of-article", article.counts().of(Severity.ERROR), article.counts().of(Severity.WARNING)))
                .filter(row -> row.total() > 0)
                .sorted(WORST_FIRST)
                .toList();
        String title = rows.size() > MOST_ARTICLES ? "The " + MOST_ARTICLES + " articles with the most errors" : "Errors and warnings by article";
        return drawn("by-article", title, rows.stream().limit(MOST_ARTICLES).toList());
    }

    private static Chart drawn(String key, String title, List<Row> rows) {
        long most = Math.max(1, rows.stream().mapToLong(Row::total).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int y = TOP + i * ROW;
            int errors = width(row.errors(), most);
            int all = width(row.total(), most);
            labels.add(new Label(NAMES_WIDTH - GAP, y + LETTERS_BELOW_BAR_TOP, "name", shortened(row.name())));
            addBar(bars, NAMES_WIDTH, y, errors, row.style() + " errors", row.inWords());
            addBar(bars, NAMES_WIDTH + errors, y, all - errors, row.style() + " warnings", row.inWords());
            labels.add(new Label(NAMES_WIDTH + all + GAP, y + LETTERS_BELOW_BAR_TOP, "number", String.valueOf(row.total())));
        }
        String description = rows.stream().map(Row::inWords).collect(Collectors.joining("; "));
        return new Chart(key, title, description, WIDTH, 2 * TOP + rows.size() * ROW, bars, labels, List.of());
    }

    private static void addBar(List<Bar> bars, int x, int y, int width, String style, String tip) {
        if (width > 0) {
            bars.add(new Bar(x, y, width, BAR_HEIGHT, style, tip));
        }
    }

    private static int width(long count, long most) {
        return (int) Math.ceil((double) count * (WIDTH - NAMES_WIDTH - NUMBER_WIDTH) / most);
    }

    /** The end of a path. */
    private static String name(String id) {
        String path = id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}

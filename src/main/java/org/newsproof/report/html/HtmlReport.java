package org.newsproof.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.RunHistory;
import org.newsproof.report.RunRecord;
import org.newsproof.report.Summary;
import org.newsproof.report.TerminalText;
import org.newsproof.report.Tool;
import org.newsproof.report.html.ArticlePage.Direction;
import org.newsproof.report.html.ArticlePage.Neighbour;

/**
 * The HTML report: a folder with {@code index.html} and one page an article. Each page is whole in itself. Of every
 * article only its line of the index is kept in memory, and the last one whole, until it is known what follows.
 */
public final class HtmlReport implements Report {
    private static final String TEMPLATES = "org.newsproof.report.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
    private final Assets articleAssets = Assets.ofArticle();
    private final Assets indexAssets = Assets.ofIndex();
    private final PageFolder folder;
    private final PageNames names;
    private final Tool tool;
    private final Function<String, RuleNote> ruleNotes;
    private final Counts counts = new Counts();
    private final List<IndexPage.Row> rows = new ArrayList<>();
    private final List<InputError> errors = new ArrayList<>();
    private @Nullable ArticlePage pending;
    private @Nullable RunHistory history;

    /**
     * A report in a folder, which is created when it is not there. Pages of an earlier report are replaced or
     * removed; other files stay.
     *
     * @param ruleNotes what to tell about a rule, by its id
     * @throws IOException also when the folder has an {@code index.html} of somebody else's
     */
    public HtmlReport(Path folder, Tool tool, Function<String, RuleNote> ruleNotes) throws IOException {
        this.folder = new PageFolder(folder);
        this.names = new PageNames(this.folder::isTaken);
        this.tool = tool;
        this.ruleNotes = ruleNotes;
    }

    /** Has the index show how this run compares to earlier ones. */
    public void showTrend(RunHistory earlier) {
        history = earlier;
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        String file = names.next(article.document().id());
        ArticlePage page = new ArticlePageMaker(article, ruleNotes).page(file);
        for (RatedFinding finding : article.findings()) {
            counts.add(finding);
        }
        rows.add(IndexRows.row(article, page));
        renderPending(rows.size() - 2);
        pending = page;
    }

    @Override
    public void add(InputError error) {
        errors.add(new InputError(TerminalText.of(error.id()), TerminalText.of(error.message())));
    }

    @Override
    public void finish(Summary summary) throws IOException {
        renderPending(rows.size() - 1);
        render("index.jte", indexAssets, PageFolder.INDEX, new IndexPage(PageFolder.INDEX, summary, counts, rows, errors, trend(summary)));
        folder.publish();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    private List<RunRecord> trend(Summary summary) {
        return history == null || rows.isEmpty() ? List.of() : history.with(summary, IndexPage.mean(rows));
    }

    /** Writes the last page, whose neighbours are known now. */
    private void renderPending(int row) throws IOException {
        if (pending != null) {
            render("article.jte", articleAssets, pending.file(), pending.with(neighbours(row)));
        }
    }

    private List<Neighbour> neighbours(int row) {
        List<Neighbour> neighbours = new ArrayList<>();
        if (row > 0) {
            neighbours.add(new Neighbour(Direction.PREVIOUS, rows.get(row - 1).page()));
        }
        if (row + 1 < rows.size()) {
            neighbours.add(new Neighbour(Direction.NEXT, rows.get(row + 1).page()));
        }
        return neighbours;
    }

    private void render(String template, Assets assets, String file, Object page) throws IOException {
        try (Writer writer = folder.write(file)) {
            engine.render(template, Map.of("page", page, "assets", assets, "tool", tool), new WriterOutput(writer));
        }
    }
}

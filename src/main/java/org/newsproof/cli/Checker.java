package org.newsproof.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsproof.Newsproof;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentReader;
import org.newsproof.document.DocumentSink;
import org.newsproof.finding.Severity;
import org.newsproof.policy.Policy;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.rule.Article;

/**
 * Checks documents as they are read, several at once, and reports them in the order of the inputs. No more documents are in
 * memory than a few per worker.
 */
final class Checker implements DocumentSink, AutoCloseable {
    /** How many documents may wait, per worker: enough that none idles, few enough to keep memory small. */
    private static final int WAITING_PER_WORKER = 4;

    private final Newsproof newsproof;
    private final Policy policy;
    private final List<Report> reports;
    private final ExecutorService workers;
    private final int most;
    private final Progress progress;
    private final Deque<Future<ArticleReport>> waiting = new ArrayDeque<>();
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private int documents;
    private long words;
    private boolean failing;
    private boolean unreadable;

    Checker(Newsproof newsproof, Policy policy, List<Report> reports, int jobs, Progress progress) {
        this.newsproof = newsproof;
        this.policy = policy;
        this.reports = List.copyOf(reports);
        this.most = jobs * WAITING_PER_WORKER;
        this.progress = progress;
        this.workers = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "newsproof-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Checks all inputs, completes the reports and gives the exit code. */
    int run(DocumentReader reader, List<String> inputs) throws IOException {
        reader.read(inputs, this);
        drainTo(0);
        progress.done();
        Summary summary = new Summary(documents, words, findings);
        for (Report report : reports) {
            report.finish(summary);
        }
        return unreadable ? ExitCode.FAILURE : failing ? ExitCode.FINDINGS : ExitCode.OK;
    }

    @Override
    public void document(Document document) throws IOException {
        waiting.add(workers.submit(() -> check(document)));
        drainTo(most);
    }

    @Override
    public void unreadable(String id, String reason) throws IOException {
        drainTo(0);
        unreadable = true;
        for (Report report : reports) {
            report.add(new InputError(id, reason));
        }
    }

    private ArticleReport check(Document document) {
        Article article = newsproof.read(document);
        List<RatedFinding> rated = policy.judge(document, newsproof.check(article, policy.settings().off()));
        return new ArticleReport(document, rated, article.claims().factSheet());
    }

    private void drainTo(int left) throws IOException {
        while (waiting.size() > left) {
            add(result(waiting.remove()));
        }
    }

    private static ArticleReport result(Future<ArticleReport> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IOException(Failures.explain(e.getCause()), e.getCause());
        }
    }

    private void add(ArticleReport article) throws IOException {
        documents++;
        words += article.document().words();
        article.findings().forEach(finding -> findings.merge(finding.severity(), 1L, Long::sum));
        failing |= policy.fails(article.findings());
        for (Report report : reports) {
            report.add(article);
        }
        progress.show(documents, words);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}

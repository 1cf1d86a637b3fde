package org.newsproof.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsproof.Newsproof;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentReader;
import org.newsproof.document.DocumentSink;
import org.newsproof.document.Origin;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;
import org.newsproof.policy.Policy;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.rule.Article;

/**
 * Checks documents as they are read, several at once, and reports them in the order of the inputs; with a report of fixes, each is fixed
 * and checked again until nothing certain is left. No more documents are in
 * memory than a few per worker. An article that cannot be read or checked is reported, and the others go on.
 */
final class Checker implements DocumentSink, AutoCloseable {
    /** How many documents may wait, per worker: enough that none idles, few enough to keep memory small. */
    private static final int WAITING_PER_WORKER = 4;

    private final Newsproof newsproof;
    private final Policy policy;
    private final List<Report> reports;
    private final Optional<Report> fixes;
    private final ExecutorService workers;
    private final int most;
    private final Surroundings surroundings;
    private final Progress progress;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private int documents;
    private long words;
    private long fixed;
    private boolean failing;
    private boolean incomplete;
    private Optional<IOException> lastFailure = Optional.empty();

    private record Waiting(String id, Future<ArticleReport> report) {}

    /** @param fixes what takes the fixed articles; without it they are left as they are */
    Checker(Newsproof newsproof, Policy policy, List<Report> reports, Optional<Report> fixes, int jobs, Surroundings surroundings) {
        this.newsproof = newsproof;
        this.policy = policy;
        this.reports = List.copyOf(reports);
        this.fixes = fixes;
        this.most = jobs * WAITING_PER_WORKER;
        this.surroundings = surroundings;
        this.progress = new Progress(surroundings.err(), surroundings.progress());
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
        progress.wipe();
        Summary summary = new Summary(documents, words, findings, fixed);
        if (fixes.isPresent()) {
            write("", () -> fixes.get().finish(summary));
        }
        for (Report report : reports) {
            report.finish(summary);
        }
        return incomplete ? ExitCode.FAILURE : failing ? ExitCode.FINDINGS : ExitCode.OK;
    }

    @Override
    public void document(Document document) throws IOException {
        waiting.add(new Waiting(document.id(), workers.submit(() -> check(document, fixes.isPresent()))));
        drainTo(most);
    }

    @Override
    public void unreadable(String id, String reason) throws IOException {
        drainTo(0);
        add(new InputError(id, reason));
    }

    private ArticleReport check(Document document, boolean fixing) {
        Repair repair = Repair.none(document);
        while (true) {
            Article article = newsproof.read(repair.document());
            List<Finding> findings = newsproof.check(article, policy.settings().off());
            Optional<Repair> next = fixing ? repair.next(policy.judge(repair.document(), findings)) : Optional.empty(); // line by line, of which some are certain
            if (next.isEmpty()) {
                List<RatedFinding> rated = policy.judge(repair.document(), newsproof.joined(article, findings));
                return new ArticleReport(repair, rated, article.claims().factSheet());
            }
            repair = next.get();
        }
    }

    private void drainTo(int left) throws IOException {
        while (waiting.size() > left) {
            Waiting next = waiting.remove();
            try {
                add(next.report().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                surroundings.debug(e.getCause());
                add(new InputError(next.id(), "cannot be checked: " + Failures.explain(e.getCause())));
            }
        }
    }

    private void add(ArticleReport checked) throws IOException {
        progress.wipe();
        if (fixes.isPresent() && checked.document().origin().filter(Origin.ReadOnly.class::isInstance).isPresent()) {
            surroundings.complain(checked.document().id() + ": not fixed: corrections can be written into plain text and JSON lines only; what is wrong is reported");
        }
        boolean written = fixes.isEmpty() || write(checked.document().id() + ": ", () -> fixes.get().add(checked));
        ArticleReport article = written || checked.repair().count() == 0 ? checked : check(checked.repair().original(), false); // it is still as it was
        documents++;
        words += article.document().words();
        article.findings().forEach(finding -> findings.merge(finding.severity(), 1L, Long::sum));
        failing |= policy.fails(article.findings());
        fixed += article.repair().count();
        for (Report report : reports) {
            report.add(article);
        }
        progress.show(documents, words);
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Whether it could be done; a file that cannot be written is told once, and the others follow. */
    private boolean write(String subject, Writing writing) {
        try {
            writing.run();
            return true;
        } catch (IOException e) {
            incomplete = true;
            if (!lastFailure.equals(Optional.of(e))) {
                surroundings.debug(e);
                surroundings.complain(subject + "the fixed text cannot be written: " + Failures.explain(e));
            }
            lastFailure = Optional.of(e);
            return false;
        }
    }

    private void add(InputError error) throws IOException {
        incomplete = true;
        progress.wipe();
        for (Report report : reports) {
            report.add(error);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}

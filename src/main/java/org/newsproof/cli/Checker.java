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
import org.newsproof.document.DocumentSink;
import org.newsproof.document.Origin;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Repair;
import org.newsproof.policy.allow.InlineSwitches;
import org.newsproof.policy.allow.Review;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.Count;
import org.newsproof.report.InputError;
import org.newsproof.report.Report;
import org.newsproof.report.SetAside;
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
    private final Review review;
    private final Gate gate;
    private final List<Report> reports;
    private final Optional<Report> fixes;
    private final ExecutorService workers;
    private final int most;
    private final Surroundings surroundings;
    private final Progress progress;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private Interruption interruption = Interruption.none();
    private int documents;
    private long words;
    private long fixed;
    private SetAside setAside = SetAside.NOTHING;
    private boolean incomplete;
    private Optional<IOException> lastFailure = Optional.empty();

    /** What is to be checked. */
    interface Articles {
        void read(DocumentSink sink) throws IOException;
    }

    /** The rest is not checked any more. */
    private static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private record Waiting(String id, Future<ArticleReport> report) {}

    /**
     * @param fixes what takes the fixed articles; without it they are left as they are
     * @param progress what is told of how far the work has come
     */
    Checker(Newsproof newsproof, Review review, Gate gate, List<Report> reports, Optional<Report> fixes, int jobs, Progress progress, Surroundings surroundings) {
        this.newsproof = newsproof;
        this.review = review;
        this.gate = gate;
        this.reports = List.copyOf(reports);
        this.fixes = fixes;
        this.most = jobs * WAITING_PER_WORKER;
        this.surroundings = surroundings;
        this.progress = progress;
        this.workers = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "newsproof-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Checks all inputs, or those that are done when an interruption comes, completes the reports and gives the exit code. */
    int run(Articles articles, Interruption asked) throws IOException {
        interruption = asked;
        try {
            articles.read(this);
            drainTo(0);
        } catch (Stopped stopped) {
            keepWhatIsDone();
        }
        progress.wipe();
        Summary summary = new Summary(documents, words, findings, fixed, setAside);
        if (fixes.isPresent()) {
            write("", () -> fixes.get().finish(summary));
        }
        for (Report report : reports) {
            report.finish(summary);
        }
        if (interruption.isAsked()) {
            return ExitCode.INTERRUPTED;
        }
        return incomplete ? ExitCode.FAILURE : gate.failure().isPresent() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void keepWhatIsDone() throws IOException {
        for (Waiting next : waiting) {
            if (next.report().isDone()) {
                addResult(next);
            }
        }
        waiting.clear();
        progress.wipe();
        surroundings.complain("interrupted: " + Count.of(documents, "article") + " checked and reported, the rest is not");
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
            InlineSwitches switches = InlineSwitches.of(repair.document());
            Article article = newsproof.read(switches.document());
            List<Finding> findings = newsproof.check(article, review.policy().off(switches.document()));
            Optional<Repair> next = fixing ? repair.next(fixable(switches, article, findings)) : Optional.empty();
            if (next.isEmpty()) {
                return new ArticleReport(repair, review.judge(switches, newsproof.joined(article, findings), article.paragraphs()), article.claims().factSheet());
            }
            repair = next.get();
        }
    }

    /** Of lines of a web page, each by itself, as some are certain; nothing that would overwrite a switch. */
    private List<RatedFinding> fixable(InlineSwitches switches, Article article, List<Finding> findings) {
        return review.judge(switches, findings, article.paragraphs()).findings().stream()
                .filter(rated -> !switches.areTouchedBy(rated.finding()))
                .toList();
    }

    private void drainTo(int left) throws IOException {
        while (waiting.size() > left) {
            if (interruption.isAsked()) {
                throw new Stopped();
            }
            addResult(waiting.remove());
        }
    }

    private void addResult(Waiting next) throws IOException {
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

    private void add(ArticleReport checked) throws IOException {
        progress.wipe();
        if (fixes.isPresent() && checked.document().origin().filter(Origin.ReadOnly.class::isInstance).isPresent()) {
            surroundings.complain(checked.document().id() + ": not fixed: corrections can be written into plain text and JSON lines only; what is wrong is reported");
        }
        boolean written = fixes.isEmpty() || write(checked.document().id() + ": ", () -> fixes.get().add(checked));
        ArticleReport article = written || checked.repair().count() == 0 ? checked : check(checked.repair().original(), false); // it is still as it was
        documents++;
        words += article.words();
        article.findings().forEach(finding -> findings.merge(finding.severity(), 1L, Long::sum));
        setAside = setAside.with(article);
        gate.add(article);
        fixed += article.repair().count();
        for (Report report : reports) {
            report.add(article);
        }
        progress.add(article.document().text().length());
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

package org.newsproof.grammar.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Paragraph;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;

/** LanguageTool with none but the checks that some rule file names. Thread-safe: one LanguageTool a thread, made on first use. */
public final class LanguageToolEngine {
    /** More suggestions than an editor reads. */
    private static final int MOST_SUGGESTIONS = 3;
    /** Paragraphs are checked together up to this many characters and longer ones are cut between sentences, so that memory stays bounded. */
    private static final int PIECE = 20_000;

    private final Set<String> enabled = ConcurrentHashMap.newKeySet();
    private final CuratedEnglish english = new CuratedEnglish(enabled::contains);
    private final FutureTask<?> readers = new FutureTask<>(english::loadReaders, true);
    private final AtomicReference<@Nullable FutureTask<JLanguageTool>> ahead = new AtomicReference<>();
    private final ThreadLocal<JLanguageTool> tools = ThreadLocal.withInitial(this::tool);

    private LanguageToolEngine() {}

    /** What a check of LanguageTool says about a place. */
    record Match(String check, Span span, String message, List<String> suggestions) {}

    /** Turns a check on, for LanguageTools that are made afterwards. */
    void enable(String check) {
        enabled.add(check);
    }

    /**
     * An engine that loads what it needs whatever is enabled, while the caller goes on: LanguageTool takes longer than all the rest of a
     * start. {@link #allAreEnabled} is to follow.
     */
    public static LanguageToolEngine starting() {
        LanguageToolEngine engine = new LanguageToolEngine();
        inBackground(engine.readers, "newsproof-languagetool");
        return engine;
    }

    /** Loads the checks that are enabled and makes the first LanguageTool, while the caller goes on. */
    public void allAreEnabled() {
        FutureTask<JLanguageTool> first = new FutureTask<>(this::newTool);
        ahead.set(first);
        inBackground(first, "newsproof-checks");
    }

    /** A failure is kept for whoever asks for the result. */
    private static void inBackground(FutureTask<?> task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    List<Match> matches(Analysis analysis) {
        List<Match> matches = new ArrayList<>();
        List<Span> places = analysis.paragraphs().stream().flatMap(LanguageToolEngine::places).toList();
        int from = 0;
        while (from < places.size()) {
            Span piece = places.get(from);
            int to = from + 1;
            while (to < places.size() && places.get(to).field() == piece.field() && places.get(to).end() - piece.start() <= PIECE) {
                piece = piece.cover(places.get(to));
                to++;
            }
            check(analysis, piece, matches);
            from = to;
        }
        return matches;
    }

    private static Stream<Span> places(Paragraph paragraph) {
        return paragraph.span().length() <= PIECE ? Stream.of(paragraph.span()) : paragraph.sentences().stream().map(Sentence::span);
    }

    private void check(Analysis analysis, Span piece, List<Match> matches) {
        OwnChunker.SHARED.begin(analysis, piece);
        try {
            for (RuleMatch match : tools.get().check(analysis.slice(piece))) {
                Span span = new Span(piece.field(), piece.start() + match.getFromPos(), piece.start() + match.getToPos());
                String message = plain(match.getMessage());
                matches.add(new Match(match.getRule().getId(), span, message, match.getSuggestedReplacements().stream().limit(MOST_SUGGESTIONS).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("LanguageTool failed on " + analysis.document().id(), e);
        } finally {
            OwnChunker.SHARED.end();
        }
    }

    /** LanguageTool's message without its mark-up and final stop. */
    private static String plain(String message) {
        String text = message.replaceAll("</?suggestion>", "'").replaceAll("<[^>]+>", "").strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** The LanguageTool that was made ahead, for the first thread that asks; a new one for every other. */
    private JLanguageTool tool() {
        FutureTask<JLanguageTool> first = ahead.getAndSet(null);
        JLanguageTool tool = first == null ? newTool() : result(first);
        result(readers);
        return tool;
    }

    private JLanguageTool newTool() {
        JLanguageTool tool = new JLanguageTool(english);
        for (Rule rule : tool.getAllRules()) {
            if (!enabled.contains(rule.getId())) {
                tool.disableRule(rule.getId());
            }
        }
        return tool;
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("LanguageTool cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while LanguageTool was loaded", e);
        }
    }
}

package org.newsproof.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Paragraph;
import org.newsproof.claim.ClaimReader;
import org.newsproof.claim.Claims;
import org.newsproof.document.Field;
import org.newsproof.document.Span;

/** One document under check: its analysis, and what is costly to find out, once, on first use. For one thread. */
public final class Article {
    private final Analysis analysis;
    private final ClaimReader claimReader;
    private final Map<Object, Object> known = new IdentityHashMap<>();

    public Article(Analysis analysis, ClaimReader claimReader) {
        this.analysis = analysis;
        this.claimReader = claimReader;
    }

    public Analysis analysis() {
        return analysis;
    }

    /** Where the paragraphs of the text are, in order. */
    public List<Span> paragraphs() {
        return analysis.paragraphs().stream().map(Paragraph::span).filter(span -> span.field() == Field.TEXT).toList();
    }

    public Claims claims() {
        return once(claimReader, claimReader::read);
    }

    /** What {@code asker} finds out about this article; asked once, then remembered. */
    @SuppressWarnings("unchecked") // what is kept under an asker came from the asker's own question
    public <T> T once(Object asker, Function<Analysis, T> question) {
        Object answer = known.get(asker);
        if (answer == null) {
            answer = question.apply(analysis);
            known.put(asker, answer);
        }
        return (T) answer;
    }
}

package org.newsproof.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsproof.document.Document;
import org.newsproof.document.Span;
import org.newsproof.document.SpanIndex;

/** What a document is made of, in text order, the headline first. Immutable. */
public final class Analysis {
    private final Document document;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;
    private final List<Quote> quotations;
    private final SpanIndex<Sentence> sentencesByPlace;
    private final SpanIndex<Quote> quotesByPlace;
    private final SpanIndex<Quote> quotationsByPlace;

    Analysis(Document document, List<Paragraph> paragraphs, List<Sentence> sentences) {
        this.document = document;
        this.paragraphs = List.copyOf(paragraphs);
        this.sentences = List.copyOf(sentences);
        this.quotes = paragraphs.stream()
                .flatMap(p -> QuoteFinder.find(document.field(p.span().field()).orElse(""), p.span()).stream())
                .toList();
        List<Quote> all = new ArrayList<>(quotes);
        paragraphs.forEach(p -> all.addAll(SingleQuoteFinder.find(document.field(p.span().field()).orElse(""), p.span())));
        all.sort(Comparator.comparing(Quote::span));
        this.quotations = List.copyOf(all);
        this.sentencesByPlace = new SpanIndex<>(this.sentences, Sentence::span);
        this.quotesByPlace = new SpanIndex<>(quotes, Quote::span);
        this.quotationsByPlace = new SpanIndex<>(quotations, Quote::span);
    }

    public Document document() {
        return document;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Those that share a place with the span. */
    public List<Sentence> sentencesAt(Span span) {
        return sentencesByPlace.overlapping(span);
    }

    /** Those in double marks. */
    public List<Quote> quotes() {
        return quotes;
    }

    /** Those in double marks that share a place with the span. */
    public List<Quote> quotesAt(Span span) {
        return quotesByPlace.overlapping(span);
    }

    /** Those in double and in single marks, also one within another, by place. */
    public List<Quote> quotations() {
        return quotations;
    }

    /** Those in double or in single marks that share a place with the span. */
    public List<Quote> quotationsAt(Span span) {
        return quotationsByPlace.overlapping(span);
    }

    /** Whether the whole of the span is quoted speech. */
    public boolean isQuoted(Span span) {
        return quotesAt(span).stream().anyMatch(quote -> quote.span().contains(span));
    }

    /** The words at a span, as written. */
    public String slice(Span span) {
        return document.slice(span);
    }
}

package org.newsproof.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Span;

/** Reads documents with the OpenNLP models for English (UD EWT). Thread-safe: models are shared, their readers one per thread. */
public final class Analyzer {
    /** Longer runs of text without a line break are tagged in pieces, so that memory stays bounded. */
    private static final int LONGEST_SENTENCE_TOKENS = 400;

    private final WordForms wordForms;
    private final ThreadLocal<Readers> readers;

    private Analyzer(WordForms wordForms, SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
        this.wordForms = wordForms;
        this.readers = ThreadLocal.withInitial(() -> new Readers(
                new SentenceDetectorME(sentences, sentences.getAbbreviations()),
                new TokenizerME(tokens),
                new POSTaggerME(tags, POSTagFormat.UD)));
    }

    private record Readers(SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tags) {}

    public static Analyzer load() {
        return new Analyzer(
                WordForms.load(),
                model("sentence", SentenceModel::new),
                model("tokens", TokenizerModel::new),
                model("pos", POSModel::new));
    }

    private interface ModelReader<M> {
        M read(InputStream in) throws IOException;
    }

    private static <M> M model(String name, ModelReader<M> reader) {
        String resource = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
        try (InputStream in = Analyzer.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the OpenNLP model " + resource + " is not on the class path");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the OpenNLP model " + resource, e);
        }
    }

    public WordForms wordForms() {
        return wordForms;
    }

    /** The headline, if any, and the text of a document, in this order. */
    public Analysis analyze(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Field field : List.of(Field.HEADLINE, Field.TEXT)) {
            document.field(field).ifPresent(text -> read(field, text, paragraphs, sentences));
        }
        return new Analysis(document, paragraphs, sentences);
    }

    private void read(Field field, String text, List<Paragraph> paragraphs, List<Sentence> sentences) {
        String plain = PlainMarks.of(text);
        for (Span span : ParagraphSplitter.split(field, text)) {
            int index = paragraphs.size();
            List<Sentence> own = new ArrayList<>();
            for (Span sentence : sentenceSpans(plain, span)) {
                for (List<Token> tokens : tokens(plain, sentence)) {
                    Span covered = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
                    own.add(new Sentence(sentences.size() + own.size(), index, covered, tokens));
                }
            }
            if (!own.isEmpty()) {
                paragraphs.add(new Paragraph(index, span, own));
                sentences.addAll(own);
            }
        }
    }

    private List<Span> sentenceSpans(String plain, Span paragraph) {
        List<Span> spans = new ArrayList<>();
        String text = plain.substring(paragraph.start(), paragraph.end()).replace('\n', ' ').replace('\r', ' ');
        for (opennlp.tools.util.Span found : readers.get().sentences().sentPosDetect(text)) {
            Span span = new Span(paragraph.field(), paragraph.start() + found.getStart(), paragraph.start() + found.getEnd());
            int last = spans.size() - 1;
            if (last >= 0 && SentenceBreaks.isNone(plain, spans.get(last), span)) {
                spans.set(last, spans.get(last).cover(span));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private List<List<Token>> tokens(String plain, Span sentence) {
        String text = plain.substring(sentence.start(), sentence.end());
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span found : readers.get().tokens().tokenizePos(text)) {
            spans.add(new Span(sentence.field(), sentence.start() + found.getStart(), sentence.start() + found.getEnd()));
        }
        List<Span> words = TokenRepair.repair(plain, spans);
        List<List<Token>> pieces = new ArrayList<>();
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE_TOKENS) {
            pieces.add(tag(plain, words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE_TOKENS))));
        }
        return pieces;
    }

    private List<Token> tag(String plain, List<Span> spans) {
        String[] texts = new String[spans.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = plain.substring(spans.get(i).start(), spans.get(i).end());
        }
        String[] known = texts.clone();
        Arrays.setAll(known, i -> known[i].equals("n't") ? "not" : known[i]); // the model has not seen the clipped form
        String[] tags = readers.get().tags().tag(known);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Set<String> forms = wordForms.tags(texts[i]);
            PartOfSpeech pos = TagRepair.repair(texts, tags, i, forms);
            String lemma = pos == PartOfSpeech.PROPN ? texts[i] : wordForms.lemma(texts[i], pos);
            tokens.add(Token.of(spans.get(i), texts[i], pos, lemma, forms));
        }
        return tokens;
    }
}

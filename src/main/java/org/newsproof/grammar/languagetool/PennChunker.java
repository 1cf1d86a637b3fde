package org.newsproof.grammar.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.Chunker;

/**
 * Gives LanguageTool the noun phrases that its rules ask for. It has a chunker of its own, but that one was written for OpenNLP 1:
 * under OpenNLP 2 the tagger hands it universal tags, where its chunk model knows Penn Treebank tags only, and a dozen rules fall
 * silent. Uses the models that come with LanguageTool. Thread-safe.
 */
final class PennChunker implements Chunker {
    /** Stands for a word that LanguageTool divides in another way. */
    private static final AnalyzedTokenReadings NONE = new AnalyzedTokenReadings(new AnalyzedToken("", null, null), 0);

    /** How many ways to divide a sentence are followed at a time; 10, as the model comes, find the same on the development articles and take two and a half times as long. */
    private static final int BEAM = 1;
    /** One for all: its models are large. */
    static final PennChunker SHARED = load();

    private final ThreadLocal<Readers> readers;

    private record Readers(TokenizerME tokens, POSTaggerME tags, ChunkerME chunks) {}

    private PennChunker(TokenizerModel tokens, POSModel tags, ChunkerModel chunks) {
        readers = ThreadLocal.withInitial(
                () -> new Readers(new TokenizerME(tokens), new POSTaggerME(tags, POSTagFormat.PENN), new ChunkerME(chunks)));
    }

    private static PennChunker load() {
        return new PennChunker(
                model("/en-token.bin", TokenizerModel::new),
                model("/en-pos-maxent.bin", POSModel::new),
                narrow(model("/en-chunker.bin", ChunkerModel::new)));
    }

    private static ChunkerModel narrow(ChunkerModel model) {
        MaxentModel network = model.getArtifact("chunker.model");
        return new ChunkerModel(model.getLanguage(), network, BEAM, Map.of(), model.getFactory());
    }

    private interface ModelReader<M> {
        M read(InputStream in) throws IOException;
    }

    private static <M> M model(String resource, ModelReader<M> reader) {
        try (InputStream in = PennChunker.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("LanguageTool's model " + resource + " is not on the class path");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read LanguageTool's model " + resource, e);
        }
    }

    @Override
    public void addChunkTags(List<AnalyzedTokenReadings> tokens) {
        StringBuilder text = new StringBuilder();
        Map<String, AnalyzedTokenReadings> byPlace = new HashMap<>();
        for (AnalyzedTokenReadings token : tokens) {
            byPlace.put(text.length() + "-" + (text.length() + token.getToken().length()), token);
            text.append(token.getToken());
        }
        String sentence = text.toString().replace('\u2019', '\'');
        Span[] spans = readers.get().tokens().tokenizePos(sentence);
        String[] words = Span.spansToStrings(spans, sentence);
        String[] chunks = readers.get().chunks().chunk(words, readers.get().tags().tag(words));
        List<AnalyzedTokenReadings> readings = new ArrayList<>();
        for (Span span : spans) {
            readings.add(byPlace.getOrDefault(span.getStart() + "-" + span.getEnd(), NONE));
        }
        assign(readings, chunks);
    }

    private static void assign(List<AnalyzedTokenReadings> readings, String[] chunks) {
        int at = 0;
        while (at < chunks.length) {
            int end = at + 1;
            if (chunks[at].equals("B-NP")) {
                while (end < chunks.length && chunks[end].equals("I-NP")) {
                    end++;
                }
                assignPhrase(readings.subList(at, end));
            } else {
                set(readings.get(at), List.of(new ChunkTag(chunks[at])));
            }
            at = end;
        }
    }

    /** A noun phrase as LanguageTool's rules write it: beginning, inside and end, and whether it is singular or plural. */
    private static void assignPhrase(List<AnalyzedTokenReadings> phrase) {
        String number = isPlural(phrase) ? "plural" : "singular";
        int last = phrase.size() - 1;
        for (int i = 0; i <= last; i++) {
            List<ChunkTag> tags = new ArrayList<>();
            if (i == 0) {
                tags.add(new ChunkTag("B-NP-" + number));
            }
            if (i == last) {
                tags.add(new ChunkTag("E-NP-" + number));
            } else if (i > 0) {
                tags.add(new ChunkTag("I-NP-" + number));
            }
            set(phrase.get(i), tags);
        }
    }

    private static void set(AnalyzedTokenReadings reading, List<ChunkTag> tags) {
        if (reading != NONE) {
            reading.setChunkTags(tags);
        }
    }

    /** Two things joined by "and", or a plural noun that no singular one follows. */
    private static boolean isPlural(List<AnalyzedTokenReadings> phrase) {
        boolean plural = false;
        for (AnalyzedTokenReadings reading : phrase) {
            if (reading.getToken().equalsIgnoreCase("and")) {
                return true;
            }
            if (reading.hasPartialPosTag("NNS") || reading.hasPartialPosTag("NNPS")) {
                plural = true;
            } else if (reading.hasPosTag("NN") || reading.hasPosTag("NN:U") || reading.hasPosTag("NN:UN") || reading.hasPosTag("NNP")) {
                plural = false;
            }
        }
        return plural;
    }
}

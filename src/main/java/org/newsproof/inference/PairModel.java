package org.newsproof.inference;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads two sentences together with a transformer that was trained on pairs of our own writing (see {@code train/}). It tells
 * how likely the two exclude each other, in which way, and by which words. Loaded on first use; thread-safe.
 */
public final class PairModel {
    /** As in training: a longer pair loses the end of its longer sentence. */
    private static final int MOST_PIECES = 128;
    /** Pairs that are read in one go, of nearly one length. */
    private static final int BATCH = 16;

    private static final WordPieces PIECES = WordPieces.load();

    private final OrtEnvironment environment;
    private final OrtSession session;
    /** Not every model asks what the other sentence has of a word. */
    private final boolean asksForMatches;

    private PairModel(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        this.asksForMatches = session.getInputNames().contains("matches");
    }

    private static final class Quick {
        static final PairModel MODEL = load("pairs-quick.onnx");
    }

    private static final class Careful {
        static final PairModel MODEL = load("pairs-careful.onnx");
    }

    /** The small model that reads all pairs; loaded when it is first asked for. */
    public static PairModel quick() {
        return Quick.MODEL;
    }

    /** The larger model for the few pairs that the quick one suspects; loaded when it is first asked for. */
    public static PairModel careful() {
        return Careful.MODEL;
    }

    private static PairModel load(String model) {
        try (InputStream in = PairModel.class.getResourceAsStream(model); OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new IllegalStateException("the model " + model + " is not on the class path");
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new PairModel(environment, environment.createSession(in.readAllBytes(), options));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + model, e);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime does not start with the model " + model, e);
        }
    }

    /** The reading of one pair, whatever else is read. */
    public PairReading read(TextPair pair) {
        return read(List.of(pair)).get(0);
    }

    /**
     * A reading for each pair, in their order. The same pairs in the same order give the same readings; what is read with a pair can
     * change its likelihoods by some hundredths, since all pairs of a batch are reckoned in one scale of 7 bits.
     */
    public List<PairReading> read(List<TextPair> pairs) {
        Map<String, PairInput.Side> sides = new HashMap<>();
        List<PairInput> inputs = IntStream.range(0, pairs.size())
                .mapToObj(at -> PairInput.of(at, side(pairs.get(at).first(), sides), side(pairs.get(at).second(), sides), MOST_PIECES))
                .sorted(Comparator.comparingInt(PairInput::size))
                .toList();
        PairReading[] readings = new PairReading[pairs.size()];
        IntStream.iterate(0, from -> from < inputs.size(), from -> from + BATCH)
                .parallel()
                .forEach(from -> read(inputs.subList(from, Math.min(from + BATCH, inputs.size())), readings));
        return List.of(readings);
    }

    /** A sentence is in several pairs, and cut into pieces once. */
    private PairInput.Side side(String sentence, Map<String, PairInput.Side> known) {
        return known.computeIfAbsent(sentence, text -> {
            List<WordPieces.Word> words = PIECES.words(text);
            return new PairInput.Side(words, PIECES.pieces(words), asksForMatches ? WordMatches.of(text, words) : WordMatches.NONE);
        });
    }

    private void read(List<PairInput> batch, PairReading[] readings) {
        int width = batch.get(batch.size() - 1).size();
        long[][] ids = new long[batch.size()][width];
        long[][] segments = new long[batch.size()][width];
        long[][] mask = new long[batch.size()][width];
        long[][] matches = new long[batch.size()][width];
        for (int row = 0; row < batch.size(); row++) {
            batch.get(row).write(ids[row], segments[row], mask[row], matches[row]);
        }
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
                OnnxTensor segmentTensor = OnnxTensor.createTensor(environment, segments);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
                OnnxTensor matchTensor = OnnxTensor.createTensor(environment, matches);
                OrtSession.Result result = session.run(inputs(idTensor, segmentTensor, maskTensor, matchTensor))) {
            float[][] kinds = (float[][]) result.get("kinds").orElseThrow().getValue();
            float[][] clashing = (float[][]) result.get("clashing").orElseThrow().getValue();
            for (int row = 0; row < batch.size(); row++) {
                PairInput input = batch.get(row);
                readings[input.index()] = new PairReading(likelihoods(kinds[row]), input.firstWords(clashing[row]), input.secondWords(clashing[row]));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on " + batch.size() + " pairs of " + width + " pieces", e);
        }
    }

    private Map<String, OnnxTensor> inputs(OnnxTensor ids, OnnxTensor segments, OnnxTensor mask, OnnxTensor matches) {
        return asksForMatches ? Map.of("ids", ids, "segments", segments, "mask", mask, "matches", matches) : Map.of("ids", ids, "segments", segments, "mask", mask);
    }

    private static Map<Clash, Double> likelihoods(float[] kinds) {
        Map<Clash, Double> likelihoods = new EnumMap<>(Clash.class);
        for (Clash clash : Clash.values()) {
            likelihoods.put(clash, (double) kinds[clash.ordinal() + 1]);
        }
        return likelihoods;
    }
}

package org.newsproof.inference;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads two sentences together with a small transformer that was trained on pairs of our own writing (see {@code train/}). It tells
 * how likely the two exclude each other, in which way, and by which words. Loaded on first use; thread-safe.
 */
public final class PairModel {
    private static final String MODEL = "pairs.onnx";
    /** As in training: a longer pair loses the end of its longer sentence. */
    private static final int MOST_PIECES = 128;
    /** Pairs that are read in one go, of nearly one length. */
    private static final int BATCH = 16;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private PairModel(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    private static final class Loaded {
        static final PairModel MODEL = load();
    }

    /** The model that comes with the program; read once, when it is first asked for. */
    public static PairModel get() {
        return Loaded.MODEL;
    }

    private static PairModel load() {
        try (InputStream in = PairModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the model " + MODEL + " is not on the class path");
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new PairModel(WordPieces.load(), environment, environment.createSession(in.readAllBytes(), options));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + MODEL, e);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime does not start with the model " + MODEL, e);
        }
    }

    /** A reading for each pair, in their order. The same pairs in the same order give the same readings. */
    public List<PairReading> read(List<TextPair> pairs) {
        List<PairInput> inputs = IntStream.range(0, pairs.size())
                .mapToObj(at -> PairInput.of(at, pieces.of(pairs.get(at).first()), pieces.of(pairs.get(at).second()), MOST_PIECES))
                .sorted(Comparator.comparingInt(PairInput::size))
                .toList();
        PairReading[] readings = new PairReading[pairs.size()];
        IntStream.iterate(0, from -> from < inputs.size(), from -> from + BATCH)
                .parallel()
                .forEach(from -> read(inputs.subList(from, Math.min(from + BATCH, inputs.size())), readings));
        return List.of(readings);
    }

    private void read(List<PairInput> batch, PairReading[] readings) {
        int width = batch.get(batch.size() - 1).size();
        long[][] ids = new long[batch.size()][width];
        long[][] segments = new long[batch.size()][width];
        long[][] mask = new long[batch.size()][width];
        for (int row = 0; row < batch.size(); row++) {
            batch.get(row).write(ids[row], segments[row], mask[row]);
        }
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
                OnnxTensor segmentTensor = OnnxTensor.createTensor(environment, segments);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
                OrtSession.Result result = session.run(Map.of("ids", idTensor, "segments", segmentTensor, "mask", maskTensor))) {
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

    private static Map<Clash, Double> likelihoods(float[] kinds) {
        Map<Clash, Double> likelihoods = new EnumMap<>(Clash.class);
        for (Clash clash : Clash.values()) {
            likelihoods.put(clash, (double) kinds[clash.ordinal() + 1]);
        }
        return likelihoods;
    }

    /** A pair as the model takes it: start, first sentence, end, second sentence, end. */
    private record PairInput(int index, List<WordPieces.Piece> first, List<WordPieces.Piece> second) {

        static PairInput of(int index, List<WordPieces.Piece> first, List<WordPieces.Piece> second, int most) {
            int inFirst = first.size();
            int inSecond = second.size();
            while (inFirst + inSecond > most - 3) {
                if (inFirst > inSecond) {
                    inFirst--;
                } else {
                    inSecond--;
                }
            }
            return new PairInput(index, first.subList(0, inFirst), second.subList(0, inSecond));
        }

        int size() {
            return first.size() + second.size() + 3;
        }

        void write(long[] ids, long[] segments, long[] mask) {
            int at = 0;
            ids[at++] = WordPieces.START;
            for (WordPieces.Piece piece : first) {
                ids[at++] = piece.id();
            }
            ids[at++] = WordPieces.END;
            int border = at;
            for (WordPieces.Piece piece : second) {
                ids[at++] = piece.id();
            }
            ids[at++] = WordPieces.END;
            Arrays.fill(segments, border, at, 1);
            Arrays.fill(mask, 0, at, 1);
        }

        List<PairReading.Word> firstWords(float[] clashing) {
            return words(first, clashing, 1);
        }

        List<PairReading.Word> secondWords(float[] clashing) {
            return words(second, clashing, first.size() + 2);
        }

        /** One entry a word: its likeliest piece counts. */
        private static List<PairReading.Word> words(List<WordPieces.Piece> pieces, float[] clashing, int from) {
            List<PairReading.Word> words = new ArrayList<>();
            for (int at = 0; at < pieces.size(); at++) {
                WordPieces.Piece piece = pieces.get(at);
                double likelihood = clashing[from + at];
                int last = words.size() - 1;
                if (last >= 0 && words.get(last).start() == piece.start()) {
                    likelihood = Math.max(likelihood, words.remove(last).clashing());
                }
                words.add(new PairReading.Word(piece.start(), piece.end(), likelihood));
            }
            return words;
        }
    }
}

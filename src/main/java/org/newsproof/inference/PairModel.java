package org.newsproof.inference;

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
    private static final int BATCH = 4;

    private static final WordPieces PIECES = WordPieces.shared();

    private final Network network;
    /** Not every model asks what the other sentence has of a word. */
    private final boolean asksForMatches;

    private PairModel(Network network) {
        this.network = network;
        this.asksForMatches = network.asksFor("matches");
    }

    private static final class Sieve {
        static final PairModel MODEL = new PairModel(Network.load("pairs-sieve.onnx"));
    }

    private static final class Quick {
        static final PairModel MODEL = new PairModel(Network.load("pairs-quick.onnx"));
    }

    private static final class Careful {
        static final PairModel MODEL = new PairModel(Network.load("pairs-careful.onnx"));
    }

    /** The smallest model, which learned from the quick one what is not worth its time; loaded when it is first asked for. */
    public static PairModel sieve() {
        return Sieve.MODEL;
    }

    /** The small model that reads what the sieve leaves; loaded when it is first asked for. */
    public static PairModel quick() {
        return Quick.MODEL;
    }

    /** The larger model for the few pairs that the quick one suspects; loaded when it is first asked for. */
    public static PairModel careful() {
        return Careful.MODEL;
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
        Map<String, Object> outputs = network.run(Map.of("ids", ids, "segments", segments, "mask", mask, "matches", matches));
        float[][] kinds = (float[][]) outputs.get("kinds");
        float[][] clashing = (float[][]) outputs.get("clashing");
        for (int row = 0; row < batch.size(); row++) {
            PairInput input = batch.get(row);
            readings[input.index()] = new PairReading(likelihoods(kinds[row]), input.firstWords(clashing[row]), input.secondWords(clashing[row]));
        }
    }

    private static Map<Clash, Double> likelihoods(float[] kinds) {
        Map<Clash, Double> likelihoods = new EnumMap<>(Clash.class);
        for (Clash clash : Clash.values()) {
            likelihoods.put(clash, (double) kinds[clash.ordinal() + 1]);
        }
        return likelihoods;
    }
}

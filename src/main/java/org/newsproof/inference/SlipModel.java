package org.newsproof.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a sentence with a transformer that was trained on good sentences and on the same ones with a word left out, put in, exchanged,
 * moved or in another form (see {@code train/}), and tells of each word how likely something is wrong there. Loaded on first use; thread-safe.
 */
public final class SlipModel {
    /** As in training: a longer sentence loses its end. */
    private static final int MOST_PIECES = 72;

    private static final WordPieces PIECES = WordPieces.shared();

    private final Network network;

    private SlipModel(Network network) {
        this.network = network;
    }

    private static final class Shared {
        static final SlipModel MODEL = new SlipModel(Network.load("slips.onnx"));
    }

    /** The one model; loaded when it is first asked for. */
    public static SlipModel shared() {
        return Shared.MODEL;
    }

    /** The words and marks of the sentence from its start, as far as the model reads. */
    public List<WordReading> read(String sentence) {
        List<WordPieces.Word> words = PIECES.words(sentence);
        List<WordPieces.Piece> all = PIECES.pieces(words);
        List<WordPieces.Piece> pieces = all.subList(0, Math.min(all.size(), MOST_PIECES - 2));
        long[][] ids = new long[1][pieces.size() + 2];
        long[][] mask = new long[1][pieces.size() + 2];
        ids[0][0] = WordPieces.START;
        for (int at = 0; at < pieces.size(); at++) {
            ids[0][at + 1] = pieces.get(at).id();
        }
        ids[0][pieces.size() + 1] = WordPieces.END;
        Arrays.fill(mask[0], 1);
        float[][][] slips = (float[][][]) network.run(Map.of("ids", ids, "mask", mask)).get("slips");
        return readings(words, pieces, slips[0]);
    }

    /** One reading a word: that of the piece where something is likeliest to be wrong. */
    private static List<WordReading> readings(List<WordPieces.Word> words, List<WordPieces.Piece> pieces, float[][] slips) {
        List<WordReading> readings = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            int number = pieces.get(at).word();
            WordPieces.Word word = words.get(number);
            WordReading reading = new WordReading(word.start(), word.end(), likelihoods(slips[at + 1]));
            if (number == readings.size()) {
                readings.add(reading);
            } else if (reading.wrong() > readings.get(number).wrong()) {
                readings.set(number, reading);
            }
        }
        return readings;
    }

    private static Map<Slip, Double> likelihoods(float[] outputs) {
        Map<Slip, Double> likelihoods = new EnumMap<>(Slip.class);
        for (Slip slip : Slip.values()) {
            likelihoods.put(slip, (double) outputs[slip.ordinal() + 1]);
        }
        return likelihoods;
    }
}

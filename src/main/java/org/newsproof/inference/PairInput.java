package org.newsproof.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A pair as the model takes it: start, first sentence, end, second sentence, end. */
record PairInput(int index, Side first, Side second) {

    /** A sentence of the pair: its words, their pieces, and what to compare of them. */
    record Side(List<WordPieces.Word> words, List<WordPieces.Piece> pieces, WordMatches matches) {

        private Side upTo(int size) {
            return new Side(words, pieces.subList(0, size), matches);
        }
    }

    /** A pair of more than {@code most} pieces loses the end of its longer sentence. */
    static PairInput of(int index, Side first, Side second, int most) {
        int inFirst = first.pieces().size();
        int inSecond = second.pieces().size();
        while (inFirst + inSecond > most - 3) {
            if (inFirst > inSecond) {
                inFirst--;
            } else {
                inSecond--;
            }
        }
        return new PairInput(index, first.upTo(inFirst), second.upTo(inSecond));
    }

    int size() {
        return first.pieces().size() + second.pieces().size() + 3;
    }

    /** Into arrays of at least {@code size()} zeros. */
    void write(long[] ids, long[] segments, long[] mask, long[] matches) {
        ids[0] = WordPieces.START;
        int border = write(first, second, ids, matches, 1);
        int end = write(second, first, ids, matches, border);
        Arrays.fill(segments, border, end, 1);
        Arrays.fill(mask, 0, end, 1);
    }

    private static int write(Side side, Side other, long[] ids, long[] matches, int from) {
        int[] ofWords = side.matches().against(other.matches());
        int at = from;
        for (WordPieces.Piece piece : side.pieces()) {
            matches[at] = ofWords.length == 0 ? WordMatches.NOT_COMPARED : ofWords[piece.word()];
            ids[at++] = piece.id();
        }
        ids[at++] = WordPieces.END;
        return at;
    }

    List<PairReading.Word> firstWords(float[] clashing) {
        return words(first, clashing, 1);
    }

    List<PairReading.Word> secondWords(float[] clashing) {
        return words(second, clashing, first.pieces().size() + 2);
    }

    /** One entry a word: its likeliest piece counts. */
    private static List<PairReading.Word> words(Side side, float[] clashing, int from) {
        List<PairReading.Word> words = new ArrayList<>();
        int last = -1;
        for (int at = 0; at < side.pieces().size(); at++) {
            int number = side.pieces().get(at).word();
            double likelihood = clashing[from + at];
            if (number == last) {
                likelihood = Math.max(likelihood, words.remove(words.size() - 1).clashing());
            }
            WordPieces.Word word = side.words().get(number);
            words.add(new PairReading.Word(word.start(), word.end(), likelihood));
            last = number;
        }
        return words;
    }
}

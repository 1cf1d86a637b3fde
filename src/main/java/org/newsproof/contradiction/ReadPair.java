package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.inference.PairModel;
import org.newsproof.inference.PairReading;
import org.newsproof.inference.TextPair;
import org.newsproof.rule.Article;

/**
 * Two sentences of an article and what the model makes of them.
 *
 * @param first the earlier one
 */
record ReadPair(Sentence first, Sentence second, PairReading reading) {
    private static final Object ASKER = new Object();
    /** From this likelihood on a pair is read once more, in the other order. */
    private static final double WORTH_A_SECOND_LOOK = 0.15;
    /** From here on a word is among those that clash, as in training: half of the likelihood. */
    private static final double CLASHING = 0.5;
    /** Words between two clashing ones that belong to the same phrase: "won [the second] prize". */
    private static final int WIDEST_GAP = 2;
    private static final Set<PartOfSpeech> LEADS_ON = EnumSet.of(
            PartOfSpeech.DET, PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.PART, PartOfSpeech.PUNCT, PartOfSpeech.AUX);

    /** The pairs of an article that may contradict each other, the likeliest first; read on first use. */
    static List<ReadPair> likely(Article article) {
        return article.once(ASKER, ReadPair::likely);
    }

    /** What seems likely at first sight is read in both orders. */
    static List<ReadPair> likely(Analysis analysis) {
        List<SentencePairs.Pair> candidates = new ArrayList<>();
        List<TextPair> turned = new ArrayList<>();
        List<PairReading> readings = new ArrayList<>();
        List<SentencePairs.Pair> pairs = SentencePairs.of(analysis.sentences());
        List<PairReading> firstReadings = pairs.isEmpty() ? List.of() : PairModel.get().read(pairs.stream().map(pair -> texts(analysis, pair)).toList());
        for (int at = 0; at < pairs.size(); at++) {
            if (firstReadings.get(at).contradiction() >= WORTH_A_SECOND_LOOK) {
                TextPair texts = texts(analysis, pairs.get(at));
                candidates.add(pairs.get(at));
                readings.add(firstReadings.get(at));
                turned.add(new TextPair(texts.second(), texts.first()));
            }
        }
        List<PairReading> secondReadings = turned.isEmpty() ? List.of() : PairModel.get().read(turned);
        List<ReadPair> likely = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            likely.add(new ReadPair(candidates.get(at).first(), candidates.get(at).second(), readings.get(at).meanWithTurned(secondReadings.get(at))));
        }
        likely.sort(Comparator.comparingDouble((ReadPair pair) -> -pair.reading().contradiction()).thenComparing(pair -> pair.second().index()));
        return List.copyOf(likely);
    }

    private static TextPair texts(Analysis analysis, SentencePairs.Pair pair) {
        return new TextPair(analysis.slice(pair.first().span()), analysis.slice(pair.second().span()));
    }

    /** The words of the earlier sentence that clash. */
    Span firstWords() {
        return words(first, reading.first());
    }

    /** Those of the later one. */
    Span secondWords() {
        return words(second, reading.second());
    }

    /** The run of clashing words round the likeliest one; the whole sentence where none is likely. */
    private static Span words(Sentence sentence, List<PairReading.Word> words) {
        int best = -1;
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).clashing() >= CLASHING && (best < 0 || words.get(at).clashing() > words.get(best).clashing())) {
                best = at;
            }
        }
        if (best < 0) {
            return sentence.span();
        }
        int start = sentence.span().start();
        Span clashing = new Span(sentence.field(), start + words.get(reach(words, best, -1)).start(), start + words.get(reach(words, best, 1)).end());
        return phrase(sentence, clashing);
    }

    /** The same in whole tokens, without words at the end that only lead on, and with the rest of a name that begins or ends it. */
    private static Span phrase(Sentence sentence, Span clashing) {
        int[] within = IntStream.range(0, sentence.size()).filter(at -> sentence.token(at).span().overlaps(clashing)).toArray();
        int from = within[0];
        int to = within[within.length - 1] + 1;
        while (to - 1 > from && LEADS_ON.contains(sentence.token(to - 1).pos())) {
            to--;
        }
        while (from + 1 < to && sentence.token(from).isPunctuation()) {
            from++;
        }
        while (to < sentence.size() && sentence.has(to - 1, PartOfSpeech.PROPN) && sentence.has(to, PartOfSpeech.PROPN)) {
            to++;
        }
        while (from > 0 && sentence.has(from, PartOfSpeech.PROPN) && sentence.has(from - 1, PartOfSpeech.PROPN)) {
            from--;
        }
        return sentence.span(from, to);
    }

    private static int reach(List<PairReading.Word> words, int from, int step) {
        int last = from;
        for (int at = from + step; at >= 0 && at < words.size() && Math.abs(at - last) <= WIDEST_GAP + 1; at += step) {
            if (words.get(at).clashing() >= CLASHING) {
                last = at;
            }
        }
        return last;
    }
}

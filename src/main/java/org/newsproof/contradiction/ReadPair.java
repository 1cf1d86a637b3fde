package org.newsproof.contradiction;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.inference.Clash;
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
    /** From this likelihood on, of the quick model, a pair is read in both orders by both models. On the development articles some six an article. */
    private static final double WORTH_A_SECOND_LOOK = 0.15;
    /** From here on a word is among those that clash, as in training, or from half of what the likeliest word has, when that is less. */
    private static final double CLASHING = 0.5;
    /** How much the careful model counts. Of 0.5 to 0.8 the best on the development articles and 59 others; the models err in different places. */
    private static final double OF_CAREFUL = 0.6;
    /** "All seven won", "only five won": two groups to the model, and two numbers. From this share on plain words are looked for. */
    private static final double WORTH_EVIDENCE = 0.05;
    /** Words between two clashing ones that belong to the same phrase: "won [the second] prize". */
    private static final int WIDEST_GAP = 2;
    private static final Set<Clash> OF_OWN_WORDS = EnumSet.of(Clash.ROLE, Clash.PLACE);
    private static final Set<Clash> OF_COMMON_WORDS = EnumSet.of(Clash.POLARITY, Clash.ANTONYM);
    private static final Set<PartOfSpeech> LEADS_ON = EnumSet.of(
            PartOfSpeech.DET, PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.PART, PartOfSpeech.PUNCT, PartOfSpeech.AUX);

    /** The pairs of an article that may contradict each other, the likeliest first; read on first use. */
    static List<ReadPair> likely(Article article) {
        return article.once(ASKER, ReadPair::likely);
    }

    /** What seems likely to the quick model at first sight is read in both orders, by both models, pair by pair: so the rest of the article does not matter. */
    static List<ReadPair> likely(Analysis analysis) {
        List<SentencePairs.Pair> pairs = SentencePairs.of(analysis.sentences());
        List<PairReading> atFirstSight = pairs.isEmpty() ? List.of() : PairModel.quick().read(pairs.stream().map(pair -> texts(analysis, pair)).toList());
        return IntStream.range(0, pairs.size())
                .filter(at -> atFirstSight.get(at).contradiction() >= WORTH_A_SECOND_LOOK)
                .parallel()
                .mapToObj(at -> new ReadPair(pairs.get(at).first(), pairs.get(at).second(), read(texts(analysis, pairs.get(at)))))
                .sorted(Comparator.comparingDouble((ReadPair pair) -> -pair.reading().contradiction())
                        .thenComparing(pair -> pair.second().index())
                        .thenComparing(pair -> pair.first().index()))
                .toList();
    }

    private static PairReading read(TextPair pair) {
        return PairReading.mean(List.of(bothWays(PairModel.careful(), pair), bothWays(PairModel.quick(), pair)), List.of(OF_CAREFUL, 1 - OF_CAREFUL));
    }

    private static PairReading bothWays(PairModel model, TextPair pair) {
        PairReading turned = model.read(new TextPair(pair.second(), pair.first())).turned();
        return PairReading.mean(List.of(model.read(pair), turned), List.of(0.5, 0.5));
    }

    private static TextPair texts(Analysis analysis, SentencePairs.Pair pair) {
        return new TextPair(analysis.slice(pair.first().span()), analysis.slice(pair.second().span()));
    }

    /**
     * Whether plain words of both sentences speak for the clash, or for another one that the models take it for as well. Negations and
     * opposites are too common to speak for any clash but their own; and neither a place nor who did what to whom shows in other words.
     */
    boolean isSupported(PairEvidence evidence) {
        PairEvidence.Place one = PairEvidence.Place.around(first, firstWords());
        PairEvidence.Place other = PairEvidence.Place.around(second, secondWords());
        Clash likeliest = reading.clash();
        return evidence.supports(likeliest, one, other)
                || !OF_OWN_WORDS.contains(likeliest)
                        && reading.clashes(WORTH_EVIDENCE).stream().anyMatch(clash -> !OF_COMMON_WORDS.contains(clash) && evidence.supports(clash, one, other));
    }

    /** The words of the earlier sentence that clash. */
    Span firstWords() {
        return words(first, reading.first());
    }

    /** Those of the later one. */
    Span secondWords() {
        return words(second, reading.second());
    }

    /** The run of clashing words round the likeliest one; the whole sentence where none was read. */
    private static Span words(Sentence sentence, List<PairReading.Word> words) {
        int best = IntStream.range(0, words.size()).boxed().max(Comparator.comparingDouble(at -> words.get(at).clashing())).orElse(-1);
        if (best < 0) {
            return sentence.span();
        }
        double least = Math.min(CLASHING, words.get(best).clashing() / 2);
        int start = sentence.span().start();
        int from = start + words.get(reach(words, best, -1, least)).start();
        int to = start + words.get(reach(words, best, 1, least)).end();
        return phrase(sentence, new Span(sentence.field(), from, to));
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

    private static int reach(List<PairReading.Word> words, int from, int step, double least) {
        int last = from;
        for (int at = from + step; at >= 0 && at < words.size() && Math.abs(at - last) <= WIDEST_GAP + 1; at += step) {
            if (words.get(at).clashing() >= least) {
                last = at;
            }
        }
        return last;
    }
}

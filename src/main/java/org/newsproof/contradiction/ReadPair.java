package org.newsproof.contradiction;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
    /** From this likelihood on, of the sieve, the quick model reads a pair: on the development articles 26 pairs of 100, and 395 of the 406 that a rule could believe. */
    private static final double WORTH_A_LOOK = 0.06;
    /** From this likelihood on, of the quick model, it reads a pair in the other order, too. */
    private static final double WORTH_A_SECOND_LOOK = 0.12;
    /** What both orders have to give before the careful model reads a pair: of 406 on the development articles that a rule could believe it leaves out 2. */
    private static final double LIKELY_TO_QUICK = 0.25;
    /** What the careful model has to give for a pair in one order, before it reads the other: of those 404 it leaves out none, and half of the others. */
    private static final double LIKELY_TO_CAREFUL = 0.05;
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
    static List<ReadPair> likely(Article article, PairEvidence evidence) {
        return article.once(ASKER, analysis -> likely(analysis, evidence));
    }

    /**
     * Few pairs of an article are worth much time. What the sieve leaves the quick model reads; what seems likely to it at first sight is read
     * in both orders, by both models, pair by pair, so that the rest of the article does not matter, until it can no longer be believed.
     */
    static List<ReadPair> likely(Analysis analysis, PairEvidence evidence) {
        List<SentencePairs.Pair> pairs = SentencePairs.of(analysis.sentences()).stream().filter(pair -> evidence.canSupport(pair.first(), pair.second())).toList();
        return worthALook(analysis, pairs).parallelStream()
                .flatMap(pair -> read(texts(analysis, pair)).map(reading -> new ReadPair(pair.first(), pair.second(), reading)).stream())
                .sorted(Comparator.comparingDouble((ReadPair pair) -> -pair.reading().contradiction())
                        .thenComparing(pair -> pair.second().index())
                        .thenComparing(pair -> pair.first().index()))
                .toList();
    }

    private static List<SentencePairs.Pair> worthALook(Analysis analysis, List<SentencePairs.Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of(); // and the sieve need not be loaded
        }
        List<PairReading> readings = PairModel.sieve().read(pairs.stream().map(pair -> texts(analysis, pair)).toList());
        return IntStream.range(0, pairs.size()).filter(at -> readings.get(at).contradiction() >= WORTH_A_LOOK).mapToObj(pairs::get).toList();
    }

    /** The mean of four readings; none where the first ones leave no hope for it. */
    private static Optional<PairReading> read(TextPair pair) {
        PairReading first = PairModel.quick().read(pair);
        if (first.contradiction() < WORTH_A_SECOND_LOOK) {
            return Optional.empty();
        }
        TextPair turned = new TextPair(pair.second(), pair.first());
        PairReading quick = mean(first, PairModel.quick().read(turned).turned());
        if (quick.contradiction() < LIKELY_TO_QUICK) {
            return Optional.empty();
        }
        PairReading careful = PairModel.careful().read(pair);
        if (careful.contradiction() < LIKELY_TO_CAREFUL) {
            return Optional.empty();
        }
        return Optional.of(PairReading.mean(List.of(mean(careful, PairModel.careful().read(turned).turned()), quick), List.of(OF_CAREFUL, 1 - OF_CAREFUL)));
    }

    private static PairReading mean(PairReading one, PairReading other) {
        return PairReading.mean(List.of(one, other), List.of(0.5, 0.5));
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

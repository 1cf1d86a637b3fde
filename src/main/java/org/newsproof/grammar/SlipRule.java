package org.newsproof.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.inference.Slip;
import org.newsproof.inference.SlipModel;
import org.newsproof.inference.WordReading;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code slip}: a word that a model, which has learned from damaged sentences, finds to be wrong. {@code slip} is what is wrong with
 * it, {@code least} the likelihood from which on the rule believes it. Only whole sentences are read: headlines and captions leave out
 * words on purpose. A sentence is told of once, at the likeliest place.
 */
public final class SlipRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("slip", Set.of("slip", "least"), SlipRule::new);

    private static final Object ASKER = new Object();
    /** The likelihood from which on a rule that says nothing else believes the model. */
    private static final double LEAST = 0.95;
    /** Less is no sentence; more is a list or has lost its stops. In tokens. */
    private static final int FEWEST_TOKENS = 5;
    private static final int MOST_TOKENS = 60;
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "\"", "”", "’", "'", ")");

    private final RuleFile file;
    /** Empty in a file that is refused for it. */
    private final Optional<Slip> slip;
    private final double least;

    /** A sentence and the words of it that may be wrong. */
    private record Suspicion(Sentence sentence, Slip slip, double likelihood, Span words) {}

    private SlipRule(RuleFile file) {
        this.file = file;
        this.slip = file.body().requiredConstant("slip", Slip.class);
        this.least = file.body().share("least", LEAST);
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        return article.once(ASKER, SlipRule::suspicions).stream()
                .filter(suspicion -> slip.filter(suspicion.slip()::equals).isPresent() && suspicion.likelihood() >= least)
                .map(suspicion -> file.finding(suspicion.words(), file.message("match", article.analysis().slice(suspicion.words()).replaceAll("\\s+", " "))))
                .toList();
    }

    /** The likeliest one of each sentence, read in parallel. */
    private static List<Suspicion> suspicions(Analysis analysis) {
        return analysis.sentences().stream()
                .filter(SlipRule::isWhole)
                .toList()
                .parallelStream()
                .flatMap(sentence -> suspicion(analysis, sentence).stream())
                .toList();
    }

    private static boolean isWhole(Sentence sentence) {
        return sentence.field() == Field.TEXT
                && sentence.size() >= FEWEST_TOKENS
                && sentence.size() <= MOST_TOKENS
                && ENDS.contains(sentence.token(sentence.size() - 1).text());
    }

    private static Optional<Suspicion> suspicion(Analysis analysis, Sentence sentence) {
        List<WordReading> words = SlipModel.shared().read(analysis.slice(sentence.span()));
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).wrong() >= 0.5)
                .boxed()
                .max((one, other) -> Double.compare(words.get(one).wrong(), words.get(other).wrong()))
                .map(at -> suspicion(sentence, words, at));
    }

    private static Suspicion suspicion(Sentence sentence, List<WordReading> words, int best) {
        Slip slip = words.get(best).slip();
        int from = best;
        int to = best;
        if (slip == Slip.MISSING && best > 0) {
            from--;
        } else if (slip == Slip.ORDER) {
            while (from > 0 && words.get(from - 1).slip() == slip && words.get(from - 1).wrong() >= 0.5) {
                from--;
            }
            while (to + 1 < words.size() && words.get(to + 1).slip() == slip && words.get(to + 1).wrong() >= 0.5) {
                to++;
            }
        }
        int start = sentence.span().start();
        Span read = new Span(sentence.field(), start + words.get(from).start(), start + words.get(to).end());
        Span whole = sentence.tokens().stream().map(Token::span).filter(read::overlaps).reduce(Span::cover).orElse(read);
        return new Suspicion(sentence, slip, words.get(best).wrong(), whole);
    }
}

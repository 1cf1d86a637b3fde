package org.newsproof.contradiction;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.inference.Clash;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code clash}: two sentences that a model, reading them together, finds to exclude each other, in whatever words they are.
 * {@code clash} is the way in which they do, {@code least} the likelihood from which on the rule believes it where plain words of both
 * sentences speak for it too ({@link PairEvidence}). The model alone takes a restatement for a clash now and then: without such words it
 * is believed from {@code alone} on, which is no less than {@code least}, or never. A sentence is told of once.
 */
public final class ClashRule implements Rule {
    /** The likelihood from which on a rule that says nothing else believes the model. */
    private static final double LEAST = 0.9;
    /** Whole sentences of more UTF-16 code units show nobody what clashes. */
    private static final int LONGEST_SHOWN = 200;
    /** Where no plain words speak for a clash, the model has to point at it more exactly. */
    private static final int LONGEST_ALONE = 100;
    private static final Set<PartOfSpeech> CONTENT = EnumSet.of(
            PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.NUM);

    private final RuleFile file;
    /** Empty in a file that is refused for it. */
    private final Optional<Clash> clash;
    private final double least;
    /** Empty where the model alone is never believed. */
    private final OptionalDouble alone;
    private final PairEvidence evidence;

    private ClashRule(RuleFile file, PairEvidence evidence) {
        this.file = file;
        this.clash = file.body().requiredConstant("clash", Clash.class);
        this.least = file.body().share("least", LEAST);
        this.alone = file.body().value("alone").isPresent() ? OptionalDouble.of(file.body().share("alone", LEAST)) : OptionalDouble.empty();
        if (alone.isPresent() && alone.getAsDouble() < least) {
            file.body().value("alone").ifPresent(value -> value.mistake("'alone' is less than 'least': plain words would make a clash less credible"));
        }
        this.evidence = evidence;
    }

    /** The kind, whose rules share what they know of plain words from these lexicons. */
    public static RuleKind kind(Lexicons lexicons) {
        PairEvidence evidence = new PairEvidence(lexicons);
        return RuleKind.of("clash", Set.of("clash", "least", "alone"), file -> new ClashRule(file, evidence));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        Set<Integer> told = new HashSet<>();
        return ReadPair.likely(article, evidence).stream()
                .filter(pair -> clash.filter(pair.reading().clash()::equals).isPresent() && isBelieved(article, pair))
                .filter(pair -> told.add(pair.first().index()) & told.add(pair.second().index()))
                .map(pair -> finding(article, pair))
                .toList();
    }

    private boolean isBelieved(Article article, ReadPair pair) {
        double likelihood = pair.reading().contradiction();
        if (likelihood < least) {
            return false;
        }
        if (pair.isSupported(evidence)) {
            return canBeShown(article, pair, LONGEST_SHOWN);
        }
        return alone.isPresent() && likelihood >= alone.getAsDouble() && canBeShown(article, pair, LONGEST_ALONE);
    }

    /** Whether there is something to show: on both sides a few words, with content, and not the same ones. */
    private static boolean canBeShown(Article article, ReadPair pair, int longest) {
        boolean same = article.analysis().slice(pair.firstWords()).equalsIgnoreCase(article.analysis().slice(pair.secondWords()));
        boolean isShort = pair.firstWords().length() <= longest && pair.secondWords().length() <= longest;
        return isShort && !same && hasContent(pair.first(), pair.firstWords()) && hasContent(pair.second(), pair.secondWords());
    }

    private static boolean hasContent(Sentence sentence, Span words) {
        return sentence.tokens().stream().anyMatch(token -> words.contains(token.span()) && CONTENT.contains(token.pos()));
    }

    private Finding finding(Article article, ReadPair pair) {
        String first = article.analysis().slice(pair.firstWords()).replaceAll("\\s+", " ");
        String second = article.analysis().slice(pair.secondWords()).replaceAll("\\s+", " ");
        Related related = new Related(pair.firstWords(), "here it is '" + first + "'");
        return file.finding(pair.secondWords(), file.message("match", second, "first", first, "second", second), List.of(related), List.of());
    }
}

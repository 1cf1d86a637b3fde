package org.newsproof.grammar;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
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
import org.newsproof.rule.RunningText;

/**
 * Kind {@code slip}: a word that a model, which has learned from damaged sentences, finds to be wrong. {@code slip} is what is wrong with
 * it, {@code least} the likelihood from which on the rule believes it, {@code together} the one where several words of the sentence seem wrong, {@code except} are phrases that it takes for wrong. Only whole sentences are read: headlines and captions leave out
 * words on purpose. A rule tells of a sentence once, at the likeliest place.
 */
public final class SlipRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("slip", Set.of("slip", "least", "together", "except"), SlipRule::new);

    private static final Object ASKER = new Object();
    /** The likelihood from which on a rule that says nothing else believes the model. */
    private static final double LEAST = 0.95;
    /** What people say leaves out words and puts them in an order of its own, and is quoted as they say it. */
    private static final double LEAST_IN_SPEECH = 0.96;
    /** So many suspected words hardly come by chance: of 168 damaged sentences they tell of 8 in 49,000 words of published news. */
    private static final int MANY = 4;
    /** Below it nothing is looked at. */
    private static final double SUSPECT = 0.5;
    /** Plural and subjunctive forms that stand after a singular: "the club are", "that the man be". */
    private static final Set<String> OF_COLLECTIVES = Set.of("are", "were", "have", "be");
    /** Less is no sentence; more is a list or has lost its stops. In tokens. */
    private static final int FEWEST_TOKENS = 5;
    private static final int MOST_TOKENS = 60;

    private final RuleFile file;
    /** Empty in a file that is refused for it. */
    private final Optional<Slip> slip;
    private final double least;
    /** From this likelihood on the rule believes the model where it suspects several words of the sentence; no less than {@code least} by itself. */
    private final double together;
    private final Set<String> except;

    /** Words of a sentence that may be wrong. */
    private record Suspicion(Slip slip, double likelihood, Span words, Span sentence, int ofSentence) {}

    private SlipRule(RuleFile file) {
        this.file = file;
        this.slip = file.body().requiredConstant("slip", Slip.class);
        this.least = file.body().share("least", LEAST);
        this.together = file.body().share("together", least);
        this.except = Set.copyOf(file.body().texts("except"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        return article.once(ASKER, SlipRule::suspicions).stream()
                .filter(suspicion -> slip.filter(suspicion.slip()::equals).isPresent() && suspicion.likelihood() >= leastFor(article, suspicion) && !isExcepted(article, suspicion))
                .map(suspicion -> file.finding(suspicion.words(), file.message("match", article.analysis().slice(suspicion.words()).replaceAll("\\s+", " "))))
                .toList();
    }

    private boolean isExcepted(Article article, Suspicion suspicion) {
        String sentence = article.analysis().slice(suspicion.sentence()).toLowerCase(Locale.ROOT);
        int from = suspicion.words().start() - suspicion.sentence().start();
        int to = suspicion.words().end() - suspicion.sentence().start();
        return except.stream().anyMatch(phrase -> {
            int at = sentence.indexOf(phrase, Math.max(0, from - phrase.length()));
            return at >= 0 && at < to;
        });
    }

    private double leastFor(Article article, Suspicion suspicion) {
        double least = suspicion.ofSentence() >= MANY ? together : this.least;
        boolean spoken = suspicion.slip() != Slip.SPELLING && article.analysis().isQuoted(suspicion.words());
        return spoken ? Math.max(least, LEAST_IN_SPEECH) : least;
    }

    /** Of each sentence the likeliest one of each slip, read in parallel. */
    private static List<Suspicion> suspicions(Analysis analysis) {
        return analysis.sentences().stream()
                .filter(SlipRule::isWhole)
                .toList()
                .parallelStream()
                .flatMap(sentence -> suspicions(analysis, sentence).stream())
                .toList();
    }

    private static boolean isWhole(Sentence sentence) {
        return RunningText.has(sentence) && sentence.size() >= FEWEST_TOKENS && sentence.size() <= MOST_TOKENS && isEnglish(sentence);
    }

    /** Whether the dictionary has most of the words that are no names. */
    private static boolean isEnglish(Sentence sentence) {
        List<Token> words = sentence.tokens().stream().filter(token -> token.isWord() && !token.isCapitalised()).toList();
        return words.stream().filter(word -> !word.forms().isEmpty()).count() * 2 >= words.size();
    }

    private static List<Suspicion> suspicions(Analysis analysis, Sentence sentence) {
        String text = analysis.slice(sentence.span());
        List<WordReading> words = SlipModel.shared().read(text);
        Map<Slip, Integer> likeliest = new EnumMap<>(Slip.class);
        for (int at = 0; at < words.size(); at++) {
            WordReading word = words.get(at);
            boolean isDoubled = areEqual(text, words, at - 1, at) || areEqual(text, words, at, at + 1);
            if (word.wrong() >= SUSPECT && !isDoubled && isCredible(word.slip(), sentence, token(sentence, word))) {
                likeliest.merge(word.slip(), at, (one, other) -> words.get(one).wrong() >= words.get(other).wrong() ? one : other);
            }
        }
        int suspects = (int) words.stream().filter(word -> word.wrong() >= SUSPECT).count();
        return likeliest.entrySet().stream()
                .map(entry -> new Suspicion(entry.getKey(), words.get(entry.getValue()).wrong(), place(sentence, words, entry.getValue()), sentence.span(), suspects))
                .toList();
    }

    /** Whether a word stands there twice, which other rules tell better. */
    private static boolean areEqual(String text, List<WordReading> words, int one, int other) {
        return one >= 0
                && other < words.size()
                && text.substring(words.get(one).start(), words.get(one).end()).equalsIgnoreCase(text.substring(words.get(other).start(), words.get(other).end()));
    }

    /**
     * Names are written and placed as their owners like; a word that the dictionary has is no typing error; no word is missing before a
     * mark, and no mark but a comma is too much; "the club are" and "Leeds travel to ..." are British; and "long and patient" is any order.
     */
    private static boolean isCredible(Slip slip, Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.isCapitalised() && at > 0) {
            return false;
        }
        return switch (slip) {
            case SPELLING -> token.forms().isEmpty() && token.text().chars().allMatch(Character::isLowerCase);
            case MISSING -> !token.isPunctuation() && !isComplementOfBeOrHave(sentence, at);
            case FORM -> !token.isPunctuation() && !OF_COLLECTIVES.contains(token.lower()) && !(at > 0 && sentence.token(at - 1).isCapitalised());
            case EXTRA -> !token.isPunctuation() || token.is(",");
            case ORDER, WORD -> !isJoined(sentence, at) && !isBetweenEquals(sentence, at);
        };
    }

    /** "The visit was also to Rome", "each had at least one": nothing is missing before the preposition. */
    private static boolean isComplementOfBeOrHave(Sentence sentence, int at) {
        int verb = at - 1;
        while (verb > 0 && sentence.has(verb, PartOfSpeech.ADV)) {
            verb--;
        }
        return verb >= 0 && (sentence.has(at, PartOfSpeech.ADP) || sentence.token(at).is("to")) && Set.of("be", "have").contains(sentence.token(verb).lemma());
    }

    /** "Long and patient" is any order. */
    private static boolean isJoined(Sentence sentence, int at) {
        return sentence.has(at, PartOfSpeech.CCONJ) || at > 0 && sentence.has(at - 1, PartOfSpeech.CCONJ);
    }

    /** "House by house", at any of the three words. */
    private static boolean isBetweenEquals(Sentence sentence, int at) {
        return IntStream.rangeClosed(at - 2, at).anyMatch(from -> from >= 0 && from + 2 < sentence.size() && sentence.has(from, sentence.token(from + 2).lower()));
    }

    /** The place of the token, in the sentence, that the word begins in. */
    private static int token(Sentence sentence, WordReading word) {
        return sentence.firstEndingBehind(sentence.span().start() + word.start());
    }

    /** The word; the seam where one is missing; and the whole run of words in the wrong order. */
    private static Span place(Sentence sentence, List<WordReading> words, int best) {
        Slip slip = words.get(best).slip();
        int from = slip == Slip.MISSING && best > 0 ? best - 1 : best;
        int to = best;
        if (slip == Slip.ORDER) {
            while (from > 0 && isOf(slip, words.get(from - 1))) {
                from--;
            }
            while (to + 1 < words.size() && isOf(slip, words.get(to + 1))) {
                to++;
            }
        }
        return sentence.span(token(sentence, words.get(from)), token(sentence, words.get(to)) + 1);
    }

    private static boolean isOf(Slip slip, WordReading word) {
        return word.slip() == slip && word.wrong() >= SUSPECT;
    }
}

package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Mention;
import org.newsproof.claim.Statement;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code quote-speakers}: the same words, quoted or reported, from two speakers who cannot be one. {@code repeat} are words that
 * say, in a sentence of one of the statements, that the words are said by more than one, {@code announced} those that say so in the
 * sentence before, {@code formulas} words of what
 * many say alike, {@code anybody} nouns for people that tell no two of them apart, {@code bodies} nouns for
 * what people speak for, {@code media} words of those who only pass on.
 */
public final class QuoteSpeakersRule implements Rule {
    private static final Set<String> HANDING = Set.of("to", "of", "by", "from", "quoting", "citing", "quoted", "cited", "with");

    private final RuleFile file;
    private final Set<String> repeat;
    private final Set<String> announced;
    private final Set<String> formulas;
    private final Set<String> anybody;
    private final Set<String> bodies;
    private final Set<String> media;

    private QuoteSpeakersRule(RuleFile file, Lexicons lexicons) {
        this.file = file;
        this.repeat = Set.copyOf(file.body().texts("repeat"));
        this.announced = Set.copyOf(file.body().texts("announced"));
        this.formulas = Set.copyOf(file.body().texts("formulas"));
        this.anybody = Set.copyOf(file.body().texts("anybody"));
        this.bodies = Set.copyOf(file.body().texts("bodies"));
        Set<String> passing = new HashSet<>(file.body().texts("media"));
        passing.addAll(lexicons.lowerCaseSet("agencies"));
        this.media = Set.copyOf(passing);
    }

    /** The kind, with the names of news agencies at hand. */
    public static RuleKind kind(Lexicons lexicons) {
        return RuleKind.of("quote-speakers", Set.of("repeat", "announced", "formulas", "anybody", "bodies", "media"), file -> new QuoteSpeakersRule(file, lexicons));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        List<SharedWords.Pair> pairs = new SharedWords(article).pairs();
        if (pairs.isEmpty()) {
            return findings;
        }
        TwoSpeakers speakers = new TwoSpeakers(article.claims().mentions(), anybody, bodies, media);
        Map<Statement, Boolean> repeats = new IdentityHashMap<>();
        Predicate<Statement> isRepeat = statement -> repeats.computeIfAbsent(statement, asked -> isRepeat(article, asked));
        for (SharedWords.Pair pair : pairs) {
            boolean formula = formulas.stream().anyMatch(word -> (" " + String.join(" ", pair.run().words()) + " ").contains(" " + word + " "));
            boolean negated = pair.first().negated() || pair.second().negated();
            if (formula || negated || !speakers.areTwo(pair.first(), pair.second()) || isRepeat.test(pair.first()) || isRepeat.test(pair.second()) || isHandedOn(article, pair)) {
                continue;
            }
            if (done.add(sentence(article, pair.second(), pair.run()).index())) {
                findings.add(finding(article, pair));
            }
        }
        return findings;
    }

    /** Whether a sentence of the statement says that the words are said by more than one, or the one before announces it. */
    private boolean isRepeat(Article article, Statement statement) {
        return Stream.of(statement.content(), statement.attribution())
                .flatMap(span -> article.analysis().sentencesAt(span).stream())
                .anyMatch(sentence -> says(article, sentence, repeat) || before(article, sentence).filter(previous -> says(article, previous, announced)).isPresent());
    }

    /** The sentence before in the same paragraph. */
    private static Optional<Sentence> before(Article article, Sentence sentence) {
        return Optional.of(sentence.index() - 1)
                .filter(index -> index >= 0)
                .map(article.analysis().sentences()::get)
                .filter(previous -> previous.paragraph() == sentence.paragraph());
    }

    private static boolean says(Article article, Sentence sentence, Set<String> words) {
        String unquoted = sentence.tokens().stream()
                .filter(token -> article.analysis().quotationsAt(token.span()).stream().noneMatch(quote -> quote.span().contains(token.span())))
                .map(Token::lower)
                .collect(Collectors.joining(" ", " ", " "));
        return words.stream().anyMatch(word -> unquoted.contains(" " + word + " "));
    }

    /** Whether one of the sentences gives the words to both: "X told the court that, according to Y, ...". */
    private static boolean isHandedOn(Article article, SharedWords.Pair pair) {
        return isNamedAt(article, pair.first(), pair.second()) || isNamedAt(article, pair.second(), pair.first());
    }

    private static boolean isNamedAt(Article article, Statement place, Statement speaker) {
        return article.analysis().sentencesAt(place.attribution()).stream()
                .flatMap(sentence -> article.claims().mentions().in(sentence).stream())
                .filter(mention -> mention.key().equals(speaker.speaker().key()))
                .anyMatch(mention -> HANDING.stream().anyMatch(word -> mention.phrase().sentence().has(mention.phrase().from() - 1, word))
                        && !mention.phrase().sentence().has(mention.phrase().from() - 2, "not"));
    }

    /** The sentence of the statement that has most of the shared words. */
    private static Sentence sentence(Article article, Statement statement, WordRun run) {
        Sentence best = article.analysis().sentences().get(0);
        int most = -1;
        for (Sentence sentence : article.analysis().sentencesAt(statement.content())) {
            int shared = WordRun.longest(WordRun.words(article.analysis().slice(sentence.span())), run.words()).words().size();
            best = shared > most ? sentence : best;
            most = Math.max(most, shared);
        }
        return best;
    }

    private Finding finding(Article article, SharedWords.Pair pair) {
        Related related = new Related(place(article, pair.first(), pair.run()), "here the speaker is " + name(article, pair.first()));
        String words = String.join(" ", pair.run().words());
        String message = file.message("match", words, "first", name(article, pair.first()), "second", name(article, pair.second()));
        return file.finding(place(article, pair.second(), pair.run()), message, List.of(related), List.of());
    }

    /** The words and who says them, without the other sentences of a long statement. */
    private static Span place(Article article, Statement statement, WordRun run) {
        Sentence sentence = sentence(article, statement, run);
        Span content = statement.place();
        int stop = statement.direct() || !article.analysis().slice(content).endsWith(".") ? 0 : 1;
        Span words = new Span(content.field(), Math.max(content.start(), sentence.span().start()), Math.min(content.end() - stop, sentence.span().end()));
        return sentence.span().overlaps(statement.attribution()) ? words.cover(statement.attribution()) : words;
    }

    private static String name(Article article, Statement statement) {
        Mention speaker = statement.speaker();
        return speaker.named() ? speaker.name() : article.analysis().slice(speaker.phrase().span());
    }
}

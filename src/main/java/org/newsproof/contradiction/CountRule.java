package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Quantity;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Claims;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Mention;
import org.newsproof.claim.Standing;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code count}: two exact numbers for what happened to people in one event: "killing 12 people" and "the 14 dead".
 * {@code happenings} are sets of words for one thing that can happen, {@code update} words that say the number changed or is a part,
 * {@code counted} the nouns that stand for people at large, {@code events} the nouns for what can hurt or bring together many. Only one
 * event may be spoken of: a sentence that names a year, another place, another doer or another event passes, and so do numbers of two
 * sources and a smaller number that is bound to a place ("eight died in hospital"): it may be a part of the larger one.
 */
public final class CountRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("count", Set.of("happenings", "update", "counted", "events"), CountRule::new);

    private static final Set<String> LOCAL = Set.of("in", "at", "on", "near", "outside", "inside", "from", "off", "along", "across");

    private static final Set<String> ORDERING = Set.of("during", "after", "before");

    private final RuleFile file;
    private final Map<String, Integer> happenings = new HashMap<>();
    private final Set<String> update;
    private final Set<String> counted;
    private final Set<String> events;

    private CountRule(RuleFile file) {
        this.file = file;
        List<Located> sets = file.body().value("happenings").map(Located::items).orElse(List.of());
        for (int i = 0; i < sets.size(); i++) {
            for (String word : sets.get(i).texts()) {
                happenings.put(word, i);
            }
        }
        this.update = Set.copyOf(file.body().texts("update"));
        this.counted = Set.copyOf(file.body().texts("counted"));
        this.events = Set.copyOf(file.body().texts("events"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    private record Count(int happening, String noun, Quantity quantity, Span span, Set<String> sources, Set<String> places, Set<String> doers, Set<String> settings,
            Set<String> events, boolean another, boolean known) {

        /** What is counted and what happened to it. */
        String matter() {
            return happening + " " + noun;
        }
    }

    @Override
    public List<Finding> check(Article article) {
        List<Count> counts = new ArrayList<>();
        for (Clause clause : article.claims().clauses()) {
            count(article, clause).ifPresent(counts::add);
        }
        Nearby<Count> near = new Nearby<>(counts, count -> Set.of(count.matter()));
        List<Finding> findings = new ArrayList<>();
        for (int at = 1; at < counts.size(); at++) {
            Count later = counts.get(at);
            near.before(at, Set.of(later.matter())).stream()
                    .filter(earlier -> clash(earlier, later))
                    .findFirst()
                    .ifPresent(earlier -> findings.add(finding(article, earlier, later)));
        }
        return findings;
    }

    private Optional<Count> count(Article article, Clause clause) {
        Integer happening = happenings.get(clause.lemma());
        boolean told = happening != null && !clause.negated() && clause.modal().isEmpty() && isFact(clause);
        if (!told || isUpdate(clause.sentence()) || article.analysis().isQuoted(clause.span())) {
            return Optional.empty();
        }
        boolean toSubject = clause.passive() || clause.objects().isEmpty();
        List<NounPhrase> phrases = toSubject ? clause.subjects() : clause.objects();
        if (phrases.size() != 1 || phrases.get(0).sentence() != clause.sentence()) {
            return Optional.empty();
        }
        NounPhrase phrase = phrases.get(0);
        return quantity(phrase)
                .filter(quantity -> !quantity.approximate() && quantity.to() <= phrase.to())
                .map(quantity -> new Count(happening, noun(phrase), quantity, phrase.span().cover(clause.verbToken().span()),
                        Telling.sources(article.claims(), clause.sentence()), places(article.claims(), clause.sentence()), doers(article.claims(), clause),
                        settings(article.claims(), clause), events(article.claims(), clause.sentence(), false), !events(article.claims(), clause.sentence(), true).isEmpty(),
                        phrase.sentence().has(phrase.from(), "the")));
    }

    private static boolean isFact(Clause clause) {
        return clause.standing() == Standing.ASSERTED || clause.standing() == Standing.REPORTED;
    }

    /** Who or what did it: "the blast", "the police", "by falling trees". */
    private static Set<String> doers(Claims claims, Clause clause) {
        boolean active = !clause.passive() && !clause.objects().isEmpty();
        List<NounPhrase> phrases = active ? clause.subjects() : phrasesBehind(claims, clause, Set.of("by"));
        return phrases.stream().map(claims.mentions()::of).map(Mention::key).filter(key -> !key.startsWith("pronoun:")).collect(Collectors.toSet());
    }

    /** The nouns of where and on what occasion: "at the market", "in hospital", "after the match"; not those of events. */
    private Set<String> settings(Claims claims, Clause clause) {
        Set<String> settings = phrasesBehind(claims, clause, LOCAL).stream()
                .filter(phrase -> phrase.isName() || !phrase.isPronoun() && !events.contains(phrase.head().lemma()))
                .map(claims.mentions()::of)
                .map(Mention::key)
                .collect(Collectors.toSet());
        ORDERING.forEach(preposition -> phrasesBehind(claims, clause, Set.of(preposition)).forEach(phrase ->
                settings.add(preposition + " " + claims.mentions().of(phrase).key())));
        return settings;
    }

    private static List<NounPhrase> phrasesBehind(Claims claims, Clause clause, Set<String> prepositions) {
        Sentence sentence = clause.sentence();
        return claims.mentions().in(sentence).stream()
                .map(Mention::phrase)
                .filter(phrase -> phrase.from() > 0 && prepositions.contains(sentence.token(phrase.from() - 1).lower()))
                .toList();
    }

    /** The events that a sentence names; of those newly introduced ("a fire", "clashes") only, if so wanted. */
    private Set<String> events(Claims claims, Sentence sentence, boolean introduced) {
        return claims.mentions().in(sentence).stream()
                .filter(mention -> events.contains(mention.phrase().head().lemma()))
                .filter(mention -> !introduced || sentence.has(mention.phrase().from(), "a") || sentence.has(mention.phrase().from(), "an")
                        || mention.phrase().head().canBe("NNS"))
                .map(Mention::key)
                .collect(Collectors.toSet());
    }

    private static Optional<Quantity> quantity(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Optional<Quantity> quantity = Quantity.at(phrase.sentence(), i);
            if (quantity.isPresent()) {
                boolean ofSome = phrase.sentence().has(phrase.to(), "of") || phrase.sentence().has(i - 1, "other") || phrase.sentence().has(i + 1, "other");
                return ofSome ? Optional.empty() : quantity;
            }
        }
        return Optional.empty();
    }

    /** "people" for all nouns that stand for people at large: soldiers and children are other counts. */
    private String noun(NounPhrase phrase) {
        String lemma = phrase.head().lemma();
        boolean bare = phrase.head().pos() == PartOfSpeech.NUM || counted.contains(lemma);
        boolean modified = phrase.to() - phrase.from() > 2 && phrase.sentence().token(phrase.headAt() - 1).pos() == PartOfSpeech.ADJ;
        return bare && !modified ? "people" : lemma + (modified ? " " + phrase.sentence().token(phrase.headAt() - 1).lower() : "");
    }

    private boolean isUpdate(Sentence sentence) {
        return sentence.tokens().stream().map(Token::lower).anyMatch(word -> update.contains(word) || word.matches("1[5-9]\\d\\d|20\\d\\d"));
    }

    private static Set<String> places(Claims claims, Sentence sentence) {
        return claims.mentions().in(sentence).stream()
                .filter(mention -> mention.named() && !mention.phrase().isPronoun())
                .filter(mention -> mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.PLACE)
                .map(Mention::key)
                .collect(Collectors.toSet());
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static boolean clash(Count earlier, Count later) {
        boolean samePlace = earlier.places().isEmpty() || later.places().isEmpty() || earlier.places().equals(later.places());
        boolean oneUnsourced = earlier.sources().isEmpty() || later.sources().isEmpty();
        boolean toldAsKnown = oneUnsourced && (earlier.sources().isEmpty() ? earlier : later).known();
        boolean sameSource = toldAsKnown || earlier.sources().equals(later.sources());
        Count smaller = earlier.quantity().value() < later.quantity().value() ? earlier : later;
        Count larger = smaller == earlier ? later : earlier;
        boolean bound = smaller == later || smaller.doers().isEmpty() || !larger.settings().isEmpty();
        boolean part = bound && !smaller.settings().isEmpty() && smaller.settings().stream().noneMatch(larger.settings()::contains);
        boolean otherEvent = later.another() || differ(earlier.events(), later.events()) || differ(earlier.doers(), later.doers());
        return earlier.matter().equals(later.matter())
                && !part
                && !otherEvent
                && earlier.quantity().value() != later.quantity().value()
                && earlier.quantity().sentence() != later.quantity().sentence()
                && samePlace
                && sameSource;
    }

    private Finding finding(Article article, Count earlier, Count later) {
        String first = article.analysis().slice(earlier.span());
        String second = article.analysis().slice(later.span());
        Related related = new Related(earlier.span(), "here the number is " + article.analysis().slice(earlier.quantity().span()));
        return file.finding(later.span(), file.message("match", second, "first", first, "second", second), List.of(related), List.of());
    }
}

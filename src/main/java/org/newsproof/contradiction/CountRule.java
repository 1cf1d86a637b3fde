package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code count}: two exact numbers for what happened to people in one event: "killing 12 people" and "the 14 dead".
 * {@code happenings} are sets of words for one thing that can happen, {@code update} words that say the number changed or is a part,
 * {@code counted} the nouns that stand for people at large. Only one event may be spoken of: a sentence that names a year or
 * another place passes, and so do numbers of two sources.
 */
public final class CountRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("count", Set.of("happenings", "update", "counted"), CountRule::new);

    private final RuleFile file;
    private final Map<String, Integer> happenings = new HashMap<>();
    private final Set<String> update;
    private final Set<String> counted;

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
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    private record Count(int happening, String noun, Quantity quantity, Span span, Set<String> sources, Set<String> places) {}

    @Override
    public List<Finding> check(Article article) {
        List<Count> counts = new ArrayList<>();
        for (Clause clause : article.claims().clauses()) {
            count(article, clause).ifPresent(counts::add);
        }
        List<Finding> findings = new ArrayList<>();
        for (int later = 1; later < counts.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (clash(counts.get(earlier), counts.get(later))) {
                    findings.add(finding(article, counts.get(earlier), counts.get(later)));
                    break;
                }
            }
        }
        return findings;
    }

    private Optional<Count> count(Article article, Clause clause) {
        Integer happening = happenings.get(clause.lemma());
        if (happening == null || clause.negated() || clause.modal().isPresent() || isUpdate(clause.sentence()) || article.analysis().isQuoted(clause.span())) {
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
                        sources(article.claims(), clause), places(article.claims(), clause.sentence())));
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

    private static Set<String> sources(Claims claims, Clause clause) {
        Set<String> sources = new HashSet<>();
        Optional<Clause> above = clause.governor();
        while (above.isPresent()) {
            above.get().subjects().forEach(subject -> sources.add(claims.mentions().of(subject).key()));
            above = above.get().governor();
        }
        return sources;
    }

    private static Set<String> places(Claims claims, Sentence sentence) {
        return claims.mentions().all().stream()
                .filter(mention -> mention.phrase().sentence() == sentence && mention.named() && !mention.phrase().isPronoun())
                .filter(mention -> mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.PLACE)
                .map(Mention::key)
                .collect(Collectors.toSet());
    }

    private static boolean clash(Count earlier, Count later) {
        boolean samePlace = earlier.places().isEmpty() || later.places().isEmpty() || earlier.places().equals(later.places());
        boolean sameSource = earlier.sources().isEmpty() || later.sources().isEmpty() || earlier.sources().equals(later.sources());
        return earlier.happening() == later.happening()
                && earlier.noun().equals(later.noun())
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

package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Mention;
import org.newsproof.claim.NameBook;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code given-name}: one surname with two first names, where the article uses the bare surname as if it had one bearer: "Pavel
 * Hrdina said ... Hrdina added ... according to Petr Hrdina". Two forms of one first name are one, and people of a family (lexicon {@code kin})
 * are two; a sentence that has both names tells them apart. A {@code common} surname says nothing: two players of one team may be called Smith.
 */
public final class GivenNameRule implements Rule {
    /** Spellings of one name differ by so many letters: "Sergei", "Sergey". */
    private static final int SPELLING = 2;
    private static final Set<String> TITLES_OF_WOMEN = Set.of("mrs", "mrs.", "ms", "ms.", "miss");
    private static final Set<String> TITLES_OF_MEN = Set.of("mr", "mr.");

    private final RuleFile file;
    private final GivenNames givenNames;
    private final Set<String> kin;
    private final Set<String> common;

    private GivenNameRule(RuleFile file, GivenNames givenNames) {
        this.file = file;
        this.givenNames = givenNames;
        this.kin = file.lexicons().lowerCaseSet("kin");
        this.common = Set.copyOf(file.body().texts("common"));
    }

    /** The kind, whose rules share what is known of first names. */
    public static RuleKind kind(NameBook book, Lexicons lexicons) {
        GivenNames givenNames = new GivenNames(book, lexicons);
        return RuleKind.of("given-name", Set.of("common"), file -> new GivenNameRule(file, givenNames));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    /** All that an article says of one surname. */
    private static final class Bearer {
        private final Map<String, NounPhrase> byGivenName = new LinkedHashMap<>();
        private final Map<Integer, Sentence> sentences = new HashMap<>();
        private final Set<String> words = new HashSet<>();
        private boolean bare;
    }

    @Override
    public List<Finding> check(Article article) {
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        for (Mention mention : article.claims().mentions().all()) {
            NounPhrase phrase = mention.phrase();
            if (mention.named() && !common.contains(phrase.head().text()) && !phrase.isPronoun() && phrase.isName()) {
                add(phrase, bearers.computeIfAbsent(phrase.head().text(), surname -> new Bearer()));
            }
        }
        List<Finding> findings = new ArrayList<>();
        bearers.forEach((surname, bearer) -> second(bearer).ifPresent(given -> findings.add(finding(article, surname, bearer, given))));
        return findings;
    }

    private void add(NounPhrase phrase, Bearer bearer) {
        bearer.sentences.put(phrase.sentence().index(), phrase.sentence());
        for (int at = phrase.from(); at < phrase.to(); at++) {
            bearer.words.add(phrase.sentence().token(at).lower());
        }
        int words = phrase.to() - phrase.nameFrom();
        String first = phrase.sentence().token(phrase.nameFrom()).text();
        bearer.bare |= words == 1;
        if (words == 2 && givenNames.has(first)) {
            bearer.byGivenName.putIfAbsent(first, phrase);
        }
    }

    /** The first name that clashes with the first one; nothing where there may be two people. */
    private Optional<String> second(Bearer bearer) {
        List<String> names = List.copyOf(bearer.byGivenName.keySet());
        if (names.size() != 2 || !bearer.bare || areForms(names.get(0), names.get(1)) || isFamily(bearer)) {
            return Optional.empty();
        }
        return Optional.of(names.get(1));
    }

    private boolean areForms(String one, String other) {
        return givenNames.areOne(one, other) || one.startsWith(other) || other.startsWith(one) || Nearest.distance(one, other) <= SPELLING;
    }

    private boolean isFamily(Bearer bearer) {
        Collection<NounPhrase> full = bearer.byGivenName.values();
        boolean together = full.stream().map(phrase -> phrase.sentence().index()).distinct().count() < full.size();
        boolean both = bearer.words.stream().anyMatch(TITLES_OF_WOMEN::contains) && bearer.words.stream().anyMatch(TITLES_OF_MEN::contains);
        return together || both || bearer.sentences.values().stream().anyMatch(sentence -> Telling.has(sentence, kin) || hasBoth(sentence, bearer));
    }

    private static boolean hasBoth(Sentence sentence, Bearer bearer) {
        return sentence.tokens().stream().map(Token::text).filter(bearer.byGivenName::containsKey).distinct().count() > 1;
    }

    private Finding finding(Article article, String surname, Bearer bearer, String given) {
        NounPhrase first = bearer.byGivenName.values().iterator().next();
        Span span = name(bearer.byGivenName.get(given));
        String before = article.analysis().slice(name(first));
        String message = file.message("match", article.analysis().slice(span), "first", before, "second", article.analysis().slice(span), "name", surname);
        return file.finding(span, message, List.of(new Related(name(first), "here the name is '" + before + "'")), List.of());
    }

    private static Span name(NounPhrase phrase) {
        return phrase.sentence().span(phrase.nameFrom(), phrase.to());
    }
}

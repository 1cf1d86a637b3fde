package org.newsproof.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;

/**
 * Who and what the phrases of an article stand for: names by their aliases and surnames, descriptions by the name they
 * introduced ("Latvian President X" ... "the Latvian president"), pronouns by the nearest fitting mention.
 */
public final class Mentions {
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final NameBook book;
    private final List<Mention> inOrder = new ArrayList<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final Map<Long, Mention> byHead = new HashMap<>();
    private final Map<String, Mention> firstByKey = new HashMap<>();
    /** The last mention of a name of several words, by its last word in lower case. */
    private final Map<String, Mention> lastByLastWord = new HashMap<>();
    /** The first words of the names of several words that have one last word. */
    private final Map<String, Set<String>> firstWordsByLastWord = new HashMap<>();
    /** The last mention of a key that is no pronoun. */
    private final Map<String, Mention> lastNounByKey = new HashMap<>();
    private final Map<Mention, Mention> nounBeforePronoun = new IdentityHashMap<>();
    private final Antecedents antecedents = new Antecedents(inOrder);
    private final KnownNames names;

    private Mentions(NameBook book) {
        this.book = book;
        this.names = new KnownNames(book);
    }

    static Mentions read(Analysis analysis, NameBook book) {
        Mentions mentions = new Mentions(book);
        for (Sentence sentence : analysis.sentences()) {
            for (NounPhrase phrase : Chunker.nounPhrases(sentence)) {
                mentions.add(phrase);
            }
        }
        return mentions;
    }

    /** What a phrase stands for. */
    public Mention of(NounPhrase phrase) {
        Mention known = byHead.get(place(phrase.sentence(), phrase.headAt()));
        return known != null ? known : mention(phrase);
    }

    /** All of them, in text order. */
    public List<Mention> all() {
        return Collections.unmodifiableList(inOrder);
    }

    /** Those of one sentence, in text order. */
    public List<Mention> in(Sentence sentence) {
        return Collections.unmodifiableList(bySentence.getOrDefault(sentence.index(), List.of()));
    }

    /** With how many different first words the article has full names of that surname. */
    public int firstNames(String surname) {
        return firstWordsByLastWord.getOrDefault(surname, Set.of()).size();
    }

    /** For a pronoun the last mention of the same before it that is none and may say whose it is; without such a one the mention itself. */
    public Mention noun(Mention mention) {
        return nounBeforePronoun.getOrDefault(mention, mention);
    }

    private void add(NounPhrase phrase) {
        Mention mention = mention(phrase);
        inOrder.add(mention);
        bySentence.computeIfAbsent(phrase.sentence().index(), index -> new ArrayList<>()).add(mention);
        firstByKey.putIfAbsent(mention.key(), mention);
        int lastSpace = mention.name().lastIndexOf(' ');
        if (mention.named() && lastSpace > 0) {
            String lastWord = mention.name().substring(lastSpace + 1);
            lastByLastWord.put(lastWord.toLowerCase(Locale.ROOT), mention);
            firstWordsByLastWord.computeIfAbsent(lastWord, word -> new HashSet<>()).add(mention.name().substring(0, mention.name().indexOf(' ')));
        }
        byHead.put(place(phrase.sentence(), phrase.headAt()), mention);
        if (!phrase.isPronoun()) {
            lastNounByKey.put(mention.key(), mention);
        } else if (lastNounByKey.containsKey(mention.key())) {
            nounBeforePronoun.put(mention, lastNounByKey.get(mention.key()));
        }
    }

    private static long place(Sentence sentence, int head) {
        return (long) sentence.index() << 20 | head;
    }

    private Mention mention(NounPhrase phrase) {
        if (phrase.isPronoun()) {
            return pronoun(phrase);
        }
        return phrase.isName() ? name(phrase) : noun(phrase);
    }

    private Mention pronoun(NounPhrase phrase) {
        return antecedents.of(phrase)
                .map(before -> new Mention(before.key(), before.type(), before.name(), before.named(), phrase))
                .orElseGet(() -> new Mention("pronoun:" + phrase.head().lower(), Mention.Type.THING, phrase.head().text(), false, phrase));
    }

    private Mention name(NounPhrase phrase) {
        int from = Math.max(afterTitles(phrase), afterWeekday(phrase));
        String words = phrase.sentence().words(from, phrase.to());
        Optional<String> country = book.country(words).or(() -> book.countryOfDemonym(words));
        if (country.isPresent()) {
            return new Mention("country:" + country.get(), Mention.Type.COUNTRY, country.get(), true, phrase);
        }
        if (book.isCity(words)) {
            return new Mention("city:" + words.toLowerCase(Locale.ROOT), Mention.Type.PLACE, words, true, phrase);
        }
        boolean titled = from > phrase.from() && isTitleAt(phrase, from - 1);
        String full = names.fullName(phrase, from);
        String key = "name:" + full.toLowerCase(Locale.ROOT);
        names.describe(phrase, from, key);
        boolean person = titled || book.isFirstName(full.split(" ")[0]) && full.contains(" ");
        return new Mention(key, person ? Mention.Type.PERSON : Mention.Type.NAME, full, true, phrase);
    }

    private boolean isTitleAt(NounPhrase phrase, int at) {
        Token token = phrase.sentence().token(at);
        return book.isTitle(token.lower()) || token.pos() == PartOfSpeech.NOUN && book.type(token.lemma()) == Mention.Type.PEOPLE;
    }

    /** Where the name itself begins: after "Latvian President", "Foreign Minister", "spokesman". */
    private int afterTitles(NounPhrase phrase) {
        int from = phrase.nameFrom();
        for (int i = phrase.headAt() - 1; i >= from; i--) {
            Token token = phrase.sentence().token(i);
            if (book.isTitle(token.lower()) || book.type(token.lower()) == Mention.Type.PEOPLE) {
                return i + 1;
            }
        }
        return from;
    }

    /** "On Sunday Italy beat ...": the day is no part of the name. */
    private static int afterWeekday(NounPhrase phrase) {
        boolean behindOn = phrase.sentence().has(phrase.from() - 1, "on") && phrase.to() - phrase.from() > 1;
        boolean day = behindOn && WEEKDAYS.contains(phrase.sentence().token(phrase.from()).lower());
        return day ? phrase.from() + 1 : phrase.from();
    }

    private Mention noun(NounPhrase phrase) {
        String words = phrase.sentence().words(phrase.from(), phrase.to());
        String plain = KnownNames.withoutArticle(words.toLowerCase(Locale.ROOT));
        Optional<String> country = book.country(plain);
        if (country.isPresent()) {
            return new Mention("country:" + country.get(), Mention.Type.COUNTRY, country.get(), true, phrase);
        }
        String lemma = phrase.head().lemma();
        boolean definite = words.toLowerCase(Locale.ROOT).startsWith("the ");
        Optional<Mention> named = names.described(plain).flatMap(this::first).or(() -> aged(phrase)).or(() -> definite ? namedAfter(lemma) : Optional.empty());
        if (named.isPresent()) {
            return new Mention(named.get().key(), named.get().type(), named.get().name(), true, phrase);
        }
        return new Mention("noun:" + book.sameThing(lemma), book.type(lemma), words, false, phrase);
    }

    private Optional<Mention> aged(NounPhrase phrase) {
        return Antecedents.ofAged(phrase, bySentence.getOrDefault(phrase.sentence().index() - 1, List.of()), book);
    }

    private Optional<Mention> first(String key) {
        return Optional.ofNullable(firstByKey.get(key));
    }

    /** "the commission" after "the Electoral Commission": the last name that ends with that noun. */
    private Optional<Mention> namedAfter(String lemma) {
        return Optional.ofNullable(lastByLastWord.get(lemma));
    }

    /** Whose it is, by a possessive {@code 's} or a possessive pronoun at its start. */
    public Optional<Mention> possessor(NounPhrase phrase) {
        if (phrase.possessor().isPresent()) {
            return Optional.of(of(phrase.possessor().get()));
        }
        return antecedents.ofPossessive(phrase.sentence().token(phrase.from()).lower(), of(phrase));
    }
}

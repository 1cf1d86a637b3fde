package org.newsproof.claim;

import java.util.ArrayList;
import java.util.HashMap;
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
    private static final Set<String> PERSON_PRONOUNS = Set.of("he", "him", "his", "she", "her", "hers");
    private static final Set<String> THING_PRONOUNS = Set.of("it", "its");
    private static final Set<String> HEADS_OF_STATE = Set.of("leader", "president", "premier", "chancellor", "king", "minister", "ruler");
    /** How many sentences back a pronoun may look. */
    private static final int PRONOUN_REACH = 2;

    private final NameBook book;
    private final List<Mention> inOrder = new ArrayList<>();
    private final Map<Long, Mention> byHead = new HashMap<>();
    private final Map<String, String> fullNameBySurname = new HashMap<>();
    private final Map<String, String> keyByDescription = new HashMap<>();

    private Mentions(NameBook book) {
        this.book = book;
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
        return List.copyOf(inOrder);
    }

    private void add(NounPhrase phrase) {
        Mention mention = mention(phrase);
        inOrder.add(mention);
        byHead.put(place(phrase.sentence(), phrase.headAt()), mention);
    }

    private static long place(Sentence sentence, int head) {
        return (long) sentence.index() << 20 | head;
    }

    private Mention mention(NounPhrase phrase) {
        Token head = phrase.head();
        if (phrase.isPronoun()) {
            return pronoun(phrase, head);
        }
        return phrase.isName() ? name(phrase) : noun(phrase);
    }

    private Mention pronoun(NounPhrase phrase, Token head) {
        return antecedent(phrase, head.lower())
                .map(before -> new Mention(before.key(), before.type(), before.name(), before.named(), phrase))
                .orElseGet(() -> new Mention("pronoun:" + head.lower(), Mention.Type.THING, head.text(), false, phrase));
    }

    /** The mention that a pronoun, possessive or not, stands for at the place of the phrase. */
    private Optional<Mention> antecedent(NounPhrase phrase, String pronoun) {
        boolean person = PERSON_PRONOUNS.contains(pronoun);
        if (!person && !THING_PRONOUNS.contains(pronoun)) {
            return Optional.empty();
        }
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Mention candidate = inOrder.get(i);
            if (phrase.sentence().index() - candidate.phrase().sentence().index() > PRONOUN_REACH) {
                return Optional.empty();
            }
            if (!candidate.key().startsWith("pronoun:") && fits(candidate, person)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Mention candidate, boolean person) {
        boolean isPerson = candidate.type() == Mention.Type.PERSON || candidate.type() == Mention.Type.PEOPLE;
        boolean singular = candidate.named() || !candidate.phrase().head().canBe("NNS");
        boolean fullName = candidate.type() == Mention.Type.NAME && (!person || candidate.name().indexOf(' ') > 0);
        return singular && (isPerson == person || fullName);
    }

    private Mention name(NounPhrase phrase) {
        int from = afterTitles(phrase);
        String words = words(phrase.sentence(), from, phrase.to());
        Optional<String> country = book.country(words).or(() -> book.countryOfDemonym(words));
        if (country.isPresent()) {
            return new Mention("country:" + country.get(), Mention.Type.COUNTRY, country.get(), true, phrase);
        }
        if (book.isCity(words)) {
            return new Mention("city:" + words.toLowerCase(Locale.ROOT), Mention.Type.PLACE, words, true, phrase);
        }
        boolean titled = from > phrase.from() && isTitleAt(phrase, from - 1);
        String full = fullName(phrase, from);
        String key = "name:" + full.toLowerCase(Locale.ROOT);
        describe(phrase, from, key);
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

    private String fullName(NounPhrase phrase, int from) {
        Sentence sentence = phrase.sentence();
        String words = words(sentence, from, phrase.to());
        String last = sentence.token(phrase.to() - 1).text();
        if (phrase.to() - from == 1) {
            String known = fullNameBySurname.getOrDefault(words, words);
            String title = from > phrase.from() ? sentence.token(from - 1).text() : "";
            return book.areOfTwo(title, known.split(" ")[0]) ? title + " " + words : known;
        }
        fullNameBySurname.putIfAbsent(last, words);
        fullNameBySurname.putIfAbsent(sentence.token(from).text(), words);
        return words;
    }

    private void describe(NounPhrase phrase, int nameFrom, String key) {
        if (nameFrom <= phrase.from()) {
            return;
        }
        String description = words(phrase.sentence(), phrase.from(), nameFrom).toLowerCase(Locale.ROOT);
        keyByDescription.putIfAbsent(withoutArticle(description), key);
        int lastSpace = description.lastIndexOf(' ');
        boolean headOfState = HEADS_OF_STATE.contains(description.substring(lastSpace + 1));
        if (headOfState && lastSpace > 0 && book.countryOfDemonym(withoutArticle(description.substring(0, lastSpace))).isPresent()) {
            keyByDescription.putIfAbsent(withoutArticle(description.substring(0, lastSpace)) + " leader", key);
        }
    }

    private Mention noun(NounPhrase phrase) {
        String words = words(phrase.sentence(), phrase.from(), phrase.to());
        String plain = withoutArticle(words.toLowerCase(Locale.ROOT));
        Optional<String> country = book.country(plain);
        if (country.isPresent()) {
            return new Mention("country:" + country.get(), Mention.Type.COUNTRY, country.get(), true, phrase);
        }
        String described = keyByDescription.get(plain);
        if (described != null) {
            Optional<Mention> named = inOrder.stream().filter(mention -> mention.key().equals(described)).findFirst();
            if (named.isPresent()) {
                return new Mention(described, named.get().type(), named.get().name(), true, phrase);
            }
        }
        String lemma = phrase.head().lemma();
        Optional<Mention> named = words.toLowerCase(Locale.ROOT).startsWith("the ") ? namedAfter(lemma) : Optional.empty();
        if (named.isPresent()) {
            return new Mention(named.get().key(), named.get().type(), named.get().name(), true, phrase);
        }
        return new Mention("noun:" + book.sameThing(lemma), book.type(lemma), words, false, phrase);
    }

    /** "the commission" after "the Electoral Commission": the last name that ends with that noun. */
    private Optional<Mention> namedAfter(String lemma) {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Mention mention = inOrder.get(i);
            boolean several = mention.name().indexOf(' ') > 0;
            if (mention.named() && several && mention.name().toLowerCase(Locale.ROOT).endsWith(" " + lemma)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** Whose it is, by a possessive {@code 's} or a possessive pronoun at its start. */
    public Optional<Mention> possessor(NounPhrase phrase) {
        if (phrase.possessor().isPresent()) {
            return Optional.of(of(phrase.possessor().get()));
        }
        String first = phrase.sentence().token(phrase.from()).lower();
        Mention self = of(phrase);
        int until = inOrder.indexOf(self);
        for (int i = until - 1; i >= 0 && (PERSON_PRONOUNS.contains(first) || THING_PRONOUNS.contains(first) || first.equals("whose")); i--) {
            Mention candidate = inOrder.get(i);
            if (self.phrase().sentence().index() - candidate.phrase().sentence().index() > PRONOUN_REACH) {
                break;
            }
            boolean person = PERSON_PRONOUNS.contains(first);
            if (first.equals("whose") || fits(candidate, person)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static String withoutArticle(String words) {
        return words.replaceFirst("^(?:the|a|an|its|their|his|her) ", "");
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(sentence.token(i).text());
        }
        return words.toString();
    }
}

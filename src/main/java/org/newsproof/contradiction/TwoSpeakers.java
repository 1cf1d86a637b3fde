package org.newsproof.contradiction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Mention;
import org.newsproof.claim.Mentions;
import org.newsproof.claim.Statement;

/**
 * Tells whether two speakers are two people for sure: two different names, or a name and a role that the article gives to somebody
 * else. A spokesman and the one he speaks for, a ministry and its minister may be one voice.
 */
final class TwoSpeakers {
    /** Words for anybody: they tell no two people apart. */
    private final Set<String> anybody;
    private final Set<String> bodies;
    private final Set<String> media;
    private final Mentions mentions;
    private final Map<String, Set<String>> roles = new HashMap<>();
    /** The keys of those who are known as persons somewhere. */
    private final Set<String> persons = new HashSet<>();

    TwoSpeakers(Mentions mentions, Set<String> anybody, Set<String> bodies, Set<String> media) {
        this.mentions = mentions;
        this.anybody = anybody;
        this.bodies = bodies;
        this.media = media;
        for (Mention mention : mentions.all()) {
            if (mention.named()) {
                roles.computeIfAbsent(mention.key(), key -> new HashSet<>()).addAll(described(mention));
            }
            if (mention.type() == Mention.Type.PERSON || isPersonPronoun(mention)) {
                persons.add(mention.key());
            }
        }
    }

    boolean areTwo(Statement one, Statement other) {
        Mention first = one.speaker();
        Mention second = other.speaker();
        if (first.key().equals(second.key()) || isNobody(first, one.stressed()) || isNobody(second, other.stressed()) || speaksFor(first, second) || speaksFor(second, first)) {
            return false;
        }
        boolean pronoun = first.phrase().isPronoun() || second.phrase().isPronoun();
        boolean bothPronouns = first.phrase().isPronoun() && second.phrase().isPronoun();
        if (bothPronouns || pronoun && !one.quotes() && !other.quotes()) { // one of the readings may be wrong
            return false;
        }
        boolean stressed = one.stressed() || other.stressed();
        if (first.named() && second.named()) {
            return areTwoNames(first, second);
        }
        return first.named() ? isAnother(first, second, stressed) : second.named() ? isAnother(second, first, stressed) : areTwoRoles(first, second, stressed);
    }

    /** A pronoun that stands for nobody known, a newspaper, a thing. */
    private boolean isNobody(Mention speaker, boolean stressed) {
        boolean thing = !stressed && !speaker.type().isParty() && speaker.type() != Mention.Type.NAME && !isOneOf(speaker);
        return speaker.key().startsWith("pronoun:") || thing || speaker.type() == Mention.Type.COUNTRY || speaker.type() == Mention.Type.ORGANISATION || bodies.contains(speaker.phrase().head().lemma().toLowerCase(Locale.ROOT)) || isMedium(speaker);
    }

    /** "one of the women" */
    private static boolean isOneOf(Mention speaker) {
        NounPhrase phrase = speaker.phrase();
        return phrase.head().is("one") && phrase.sentence().has(phrase.to(), "of");
    }

    private boolean isMedium(Mention speaker) {
        NounPhrase phrase = speaker.phrase();
        for (int at = phrase.from(); at < phrase.to(); at++) {
            if (media.contains(phrase.sentence().token(at).lower())) {
                return true;
            }
        }
        return media.contains(speaker.name().toLowerCase(Locale.ROOT));
    }

    private boolean speaksFor(Mention one, Mention other) {
        return mentions.possessor(one.phrase()).filter(owner -> owner.key().equals(other.key())).isPresent();
    }

    private boolean areTwoNames(Mention one, Mention other) {
        Set<String> first = parts(one);
        Set<String> second = parts(other);
        return isPerson(one) && isPerson(other) && first.stream().noneMatch(second::contains);
    }

    private static Set<String> parts(Mention mention) {
        return Set.copyOf(new HashSet<>(WordRun.words(mention.name())));
    }

    /** Known as a person, by a title or a first name, here or elsewhere. */
    private boolean isPerson(Mention mention) {
        return mention.type() == Mention.Type.PERSON || persons.contains(mention.key()) || isPersonByRole(mention);
    }

    private boolean isPersonByRole(Mention mention) {
        Set<String> known = new HashSet<>(roles.getOrDefault(mention.key(), Set.of()));
        known.removeAll(parts(mention));
        boolean two = parts(mention).size() == 2;
        return (two || !known.isEmpty()) && known.stream().noneMatch(bodies::contains) && parts(mention).stream().noneMatch(bodies::contains);
    }

    private static boolean isPersonPronoun(Mention mention) {
        return mention.phrase().isPronoun() && Set.of("he", "she", "him", "her").contains(mention.phrase().head().lower());
    }

    /** Whether the role is not the named one's: the article says what they are, and it is something else. */
    private boolean isAnother(Mention named, Mention role, boolean stressed) {
        Set<String> known = new HashSet<>(roles.getOrDefault(named.key(), Set.of()));
        known.removeAll(parts(named));
        String head = role.phrase().head().lemma();
        if (!stressed && !isPerson(named) || known.contains(head) && complement(role).isEmpty()) {
            return false;
        }
        if (stressed) {
            return !known.contains(head);
        }
        Set<String> of = complement(role);
        boolean elsewhere = !of.isEmpty() && !known.isEmpty() && !known.containsAll(of);
        return !known.isEmpty() && (anybody.contains(head) ? elsewhere : !known.contains(head));
    }

    private boolean areTwoRoles(Mention one, Mention other, boolean stressed) {
        String first = one.phrase().head().lemma();
        String second = other.phrase().head().lemma();
        boolean plain = !anybody.contains(first) && !anybody.contains(second);
        return !first.equals(second) && (stressed || plain);
    }

    /** "of the European Council" behind a role: the words with a capital. */
    private static Set<String> complement(Mention role) {
        Set<String> words = new HashSet<>();
        Sentence sentence = role.phrase().sentence();
        int at = role.phrase().to();
        if (!sentence.has(at, "of")) {
            return words;
        }
        for (at++; at < sentence.size() && (sentence.has(at, PartOfSpeech.DET) || sentence.token(at).isCapitalised()); at++) {
            if (sentence.token(at).isCapitalised()) {
                words.add(sentence.token(at).lower());
            }
        }
        return words;
    }

    /** What a name is called where it stands: the words before it, and those of the phrase behind a comma. */
    private static Set<String> described(Mention mention) {
        Set<String> words = new HashSet<>();
        NounPhrase phrase = mention.phrase();
        if (!phrase.isName()) {
            add(words, phrase.sentence(), phrase.from(), phrase.to());
            return words;
        }
        add(words, phrase.sentence(), phrase.from(), phrase.to());
        phrase.possessor().ifPresent(possessor -> add(words, phrase.sentence(), possessor.from(), possessor.to()));
        Sentence sentence = phrase.sentence();
        int at = phrase.to();
        if (sentence.has(phrase.from() - 1, ",") && sentence.has(phrase.from() - 2, PartOfSpeech.NOUN)) {
            add(words, sentence, phrase.from() - 2, phrase.from() - 1);
        }
        if (sentence.has(at, ",")) {
            for (at++; at < sentence.size() && !sentence.has(at, ",") && !sentence.has(at, PartOfSpeech.ADP) && !sentence.token(at).pos().isVerbal(); at++) {
                add(words, sentence, at, at + 1);
            }
        }
        return words;
    }

    private static void add(Set<String> words, Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        for (Token token : tokens) {
            if (token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.ADJ) {
                words.add(token.lower());
                words.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
    }
}

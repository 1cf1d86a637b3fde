package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.claim.Claims;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Complement;
import org.newsproof.claim.Mention;
import org.newsproof.claim.Standing;

/** Finds in a sentence who holds what: "WSCC leader X", "X, the leader of the council,", "X, who leads the council", "his wife X". */
final class HoldingReader {
    private static final Set<String> POSSESSIVES = Set.of("his", "her");

    private final Claims claims;
    private final Map<String, String> nouns;
    private final Map<String, String> verbs;

    /**
     * @param nouns the relation of each noun
     * @param verbs that of each verb, by its lemma
     */
    HoldingReader(Claims claims, Map<String, String> nouns, Map<String, String> verbs) {
        this.claims = claims;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    List<Holding> of(Sentence sentence) {
        List<Holding> found = new ArrayList<>();
        List<NounPhrase> phrases = Chunker.nounPhrases(sentence);
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            if (phrase.isName()) {
                beforeName(phrase).ifPresent(found::add);
            } else if (nouns.containsKey(phrase.head().lower()) && isPlain(phrase)) {
                besideName(phrase, phrases, i).ifPresent(found::add);
            }
        }
        for (Clause clause : claims.clauses(sentence)) {
            byVerb(clause).ifPresent(found::add);
        }
        return found;
    }

    /** "WSCC leader X", "Lazio's coach X", "his wife X". */
    private Optional<Holding> beforeName(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        int at = phrase.nameFrom() - 1;
        if (at < phrase.from() || !nouns.containsKey(sentence.token(at).lower()) || !isHolder(phrase)) {
            return Optional.empty();
        }
        String holder = sentence.words(at + 1, phrase.to());
        return owner(phrase, at).map(of -> holding(sentence, at, of, holder, phrase.from(), phrase.to()));
    }

    /** Whose the place is that is named at a token of a phrase. */
    private Optional<String> owner(NounPhrase phrase, int at) {
        Sentence sentence = phrase.sentence();
        if (POSSESSIVES.contains(sentence.token(phrase.from()).lower()) && at == phrase.from() + 1) {
            return claims.mentions().possessor(phrase).filter(Mention::named).map(Mention::key);
        }
        if (phrase.possessor().isPresent() && at == phrase.from()) {
            return named(phrase.possessor().get());
        }
        boolean name = at > phrase.from() && sentence.has(at - 1, PartOfSpeech.PROPN);
        return name ? Optional.of(plain(sentence, phrase.from(), at)) : Optional.empty();
    }

    /** "X, the leader of the council,", "the leader of the council, X,", "the council's leader, X,". */
    private Optional<Holding> besideName(NounPhrase place, List<NounPhrase> phrases, int i) {
        Sentence sentence = place.sentence();
        Optional<NounPhrase> behind = i + 1 < phrases.size() && isOf(sentence, place.to()) && phrases.get(i + 1).from() == place.to() + 1
                ? Optional.of(phrases.get(i + 1)) : Optional.empty();
        Optional<String> of = behind.isPresent() ? behind.flatMap(this::named) : owner(place, place.headAt());
        int end = behind.map(NounPhrase::to).orElse(place.to());
        Optional<NounPhrase> before = phrases.stream().filter(name -> name.to() == place.from() - 1 && sentence.has(name.to(), ",")).filter(this::isHolder).findFirst();
        boolean closed = sentence.has(end, ",") || sentence.has(end, ".");
        if (before.isPresent() && closed) {
            return of.map(whose -> holding(sentence, place.headAt(), whose, fullName(before.get()), before.get().from(), end));
        }
        Optional<NounPhrase> after = phrases.stream().filter(name -> name.from() == end + 1 && sentence.has(end, ",")).filter(this::isHolder).findFirst();
        boolean alone = after.isPresent() && (sentence.has(after.get().to(), ",") || sentence.has(after.get().to(), ".") || sentence.has(after.get().to(), PartOfSpeech.VERB));
        return alone ? of.map(whose -> holding(sentence, place.headAt(), whose, fullName(after.get()), place.from(), after.get().to())) : Optional.empty();
    }

    /** "the leader", "Lazio's leader": no "deputy leader", "one of the leaders". */
    private static boolean isPlain(NounPhrase place) {
        Sentence sentence = place.sentence();
        int at = place.headAt() - 1;
        boolean the = at >= place.from() && sentence.has(at, "the");
        return the || at < place.from() && place.possessor().isPresent() || at >= place.from() && (sentence.has(at, PartOfSpeech.PROPN) || POSSESSIVES.contains(sentence.token(at).lower()));
    }

    private static boolean isOf(Sentence sentence, int at) {
        return sentence.has(at, "of") || sentence.has(at, "at");
    }

    /** "X, who leads the council", "the film, directed by X,". */
    private Optional<Holding> byVerb(Clause clause) {
        boolean fact = clause.standing() == Standing.ASSERTED || clause.standing() == Standing.REPORTED;
        if (!verbs.containsKey(clause.lemma()) || clause.negated() || clause.modal().isPresent() || !fact) {
            return Optional.empty();
        }
        List<NounPhrase> by = clause.complements().stream().filter(complement -> complement.preposition().equals("by")).map(Complement::phrases).findFirst().orElse(List.of());
        List<NounPhrase> holders = clause.passive() ? by : clause.subjects();
        List<NounPhrase> things = isAside(clause) ? rightBefore(clause) : clause.passive() ? clause.subjects() : clause.objects();
        if (holders.size() != 1 || things.isEmpty() || !isHolder(holders.get(0))) {
            return Optional.empty();
        }
        NounPhrase thing = things.get(things.size() - 1);
        NounPhrase holder = holders.get(0);
        int from = Math.min(clause.verb(), Math.min(thing.from(), holder.from()));
        int to = Math.max(clause.verb() + 1, Math.max(thing.to(), holder.to()));
        return named(thing).map(of -> new Holding(verbs.get(clause.lemma()), of, fullName(holder), clause.verbToken().text(), clause.sentence(), from, to));
    }

    /** "..., trained by X," */
    private static boolean isAside(Clause clause) {
        return clause.passive() && clause.form() == Clause.Form.PARTICIPLE && clause.sentence().has(clause.verb() - 1, ",");
    }

    private static List<NounPhrase> rightBefore(Clause clause) {
        return Chunker.nounPhrases(clause.sentence()).stream().filter(phrase -> phrase.to() == clause.verb() - 1).toList();
    }

    private Optional<String> named(NounPhrase phrase) {
        Mention mention = claims.mentions().of(phrase);
        if (mention.type() == Mention.Type.PERSON) {
            return Optional.of(mention.key());
        }
        return phrase.isName() && mention.type() != Mention.Type.COUNTRY ? Optional.of(plain(phrase.sentence(), phrase.from(), phrase.to())) : Optional.empty();
    }

    private boolean isHolder(NounPhrase phrase) {
        Mention mention = claims.mentions().of(phrase);
        return phrase.isName() && (mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.NAME);
    }

    private String fullName(NounPhrase phrase) {
        return claims.mentions().of(phrase).name();
    }

    private static String plain(Sentence sentence, int from, int to) {
        String words = sentence.words(from, to).toLowerCase(Locale.ROOT);
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    private Holding holding(Sentence sentence, int at, String of, String holder, int from, int to) {
        String word = sentence.token(at).lower();
        return new Holding(nouns.get(word), of, holder, word, sentence, from, to);
    }
}

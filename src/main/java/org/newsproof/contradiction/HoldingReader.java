package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
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
    /** Whose the place is, behind its name. */
    private static final Set<String> OF = Set.of("of", "at");

    private final Claims claims;
    private final Map<String, String> nouns;
    private final Map<String, String> verbs;
    private final Map<String, String> works;

    /**
     * @param nouns the relation of each noun
     * @param verbs that of each verb for having a place now, by its lemma
     * @param works that of each verb for having made a work, by its lemma
     */
    HoldingReader(Claims claims, Map<String, String> nouns, Map<String, String> verbs, Map<String, String> works) {
        this.claims = claims;
        this.nouns = nouns;
        this.verbs = verbs;
        this.works = works;
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
        claims.clauses(sentence).forEach(clause -> byVerb(clause, phrases).ifPresent(found::add));
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
        return owner(phrase, at).map(owner -> holding(sentence, at, owner, holder, phrase.from(), phrase.to()));
    }

    /** Whose the place is that is named at a token of a phrase. */
    private Optional<String> owner(NounPhrase phrase, int at) {
        Sentence sentence = phrase.sentence();
        if (POSSESSIVES.contains(sentence.token(phrase.from()).lower()) && at == phrase.from() + 1) {
            return claims.mentions().possessor(phrase).filter(Mention::named).map(Mention::name);
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
        boolean further = i + 1 < phrases.size() && place.to() < sentence.size() && OF.contains(sentence.token(place.to()).lower()) && phrases.get(i + 1).from() == place.to() + 1;
        Optional<String> owner = further ? named(phrases.get(i + 1)) : owner(place, place.headAt());
        int end = further ? phrases.get(i + 1).to() : place.to();
        Optional<NounPhrase> before = phrases.stream().filter(name -> name.to() == place.from() - 1 && sentence.has(name.to(), ",") && isHolder(name)).findFirst();
        if (before.isPresent()) {
            return owner.filter(whose -> isClosed(sentence, end)).map(whose -> holding(sentence, place.headAt(), whose, fullName(before.get()), before.get().from(), end));
        }
        return phrases.stream()
                .filter(name -> name.from() == end + 1 && sentence.has(end, ",") && isHolder(name) && isClosed(sentence, name.to()))
                .findFirst()
                .flatMap(name -> owner.map(whose -> holding(sentence, place.headAt(), whose, fullName(name), place.from(), name.to())));
    }

    private static boolean isClosed(Sentence sentence, int at) {
        return sentence.has(at, ",") || sentence.has(at, ".");
    }

    /** "the leader", "Lazio's leader": no "deputy leader", "one of the leaders". */
    private static boolean isPlain(NounPhrase place) {
        Sentence sentence = place.sentence();
        int before = place.headAt() - 1;
        if (before < place.from()) {
            return place.possessor().isPresent();
        }
        return sentence.has(before, "the") || sentence.has(before, PartOfSpeech.PROPN) || POSSESSIVES.contains(sentence.token(before).lower());
    }

    /** "X, who leads the council", "the film, directed by X,". */
    private Optional<Holding> byVerb(Clause clause, List<NounPhrase> phrases) {
        boolean fact = clause.standing() == Standing.ASSERTED || clause.standing() == Standing.REPORTED;
        boolean now = clause.passive() || clause.relative() && clause.verbToken().canBe("VBZ");
        String relation = works.getOrDefault(clause.lemma(), now ? verbs.get(clause.lemma()) : null);
        if (relation == null || clause.negated() || clause.modal().isPresent() || !fact) {
            return Optional.empty();
        }
        List<NounPhrase> by = clause.complements().stream().filter(complement -> complement.preposition().equals("by")).map(Complement::phrases).findFirst().orElse(List.of());
        List<NounPhrase> holders = clause.passive() ? by : clause.subjects();
        List<NounPhrase> things = isAside(clause) ? rightBefore(clause, phrases) : clause.passive() ? clause.subjects() : clause.objects();
        if (holders.size() != 1 || things.isEmpty() || !isHolder(holders.get(0))) {
            return Optional.empty();
        }
        NounPhrase thing = things.get(things.size() - 1);
        NounPhrase holder = holders.get(0);
        int from = Math.min(clause.verb(), Math.min(thing.from(), holder.from()));
        int to = Math.max(clause.verb() + 1, Math.max(thing.to(), holder.to()));
        return named(thing).map(owner -> new Holding(relation, owner, fullName(holder), clause.verbToken().text(), clause.sentence(), from, to));
    }

    /** "..., trained by X," */
    private static boolean isAside(Clause clause) {
        return clause.passive() && clause.form() == Clause.Form.PARTICIPLE && clause.sentence().has(clause.verb() - 1, ",");
    }

    private static List<NounPhrase> rightBefore(Clause clause, List<NounPhrase> phrases) {
        return phrases.stream().filter(phrase -> phrase.to() == clause.verb() - 1).toList();
    }

    /** The name; nothing for a common noun or a country. A word that no dictionary has and that begins the sentence is a name. */
    private Optional<String> named(NounPhrase phrase) {
        Mention mention = claims.mentions().of(phrase);
        boolean unknown = phrase.from() == 0 && phrase.to() == 1 && phrase.head().isCapitalised() && phrase.head().forms().isEmpty();
        if (mention.type() == Mention.Type.PERSON) {
            return Optional.of(mention.name());
        }
        boolean name = unknown || phrase.isName() && mention.type() != Mention.Type.COUNTRY;
        return name ? Optional.of(plain(phrase.sentence(), phrase.from(), phrase.to())) : Optional.empty();
    }

    private boolean isHolder(NounPhrase phrase) {
        Mention mention = claims.mentions().of(phrase);
        return phrase.isName() && (mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.NAME);
    }

    private String fullName(NounPhrase phrase) {
        return claims.mentions().of(phrase).name();
    }

    private static String plain(Sentence sentence, int from, int to) {
        int start = sentence.has(from, "the") ? from + 1 : from;
        return sentence.words(start, to);
    }

    private Holding holding(Sentence sentence, int at, String owner, String holder, int from, int to) {
        String word = sentence.token(at).lower();
        return new Holding(nouns.get(word), owner, holder, word, sentence, from, to);
    }
}

package org.newsproof.contradiction;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeFinder;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Claim;
import org.newsproof.claim.Claims;
import org.newsproof.claim.Frame;
import org.newsproof.claim.Mention;
import org.newsproof.claim.NameBook;

/** The one notion of "the same event" that all rules share: the same frame, the same participants, nothing that tells them apart. */
final class SameEvent {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "its", "their");

    private static final Set<String> ALWAYS_RESTRICTING = Set.of("of", "for", "against", "between", "with");
    private static final Set<String> RESTRICTING = Set.of("of", "for", "in", "against", "between", "with", "at", "on", "from");

    private final Claims claims;
    private final NameBook book;

    SameEvent(Claims claims, NameBook book) {
        this.claims = claims;
        this.book = book;
    }

    /** What a claim is about: two that can speak of one event, time and place aside, have one of these in common. */
    Set<String> matters(Claim claim) {
        Optional<String> main = claim.frame().required().stream().filter(role -> !role.equals("place")).findFirst();
        Set<String> who = main.map(role -> participants(claim.role(role))).orElse(Set.of(""));
        return who.stream().map(key -> claim.frame().id() + " " + key).collect(Collectors.toSet());
    }

    /** Whether both claims can speak of one event, time aside. */
    boolean isPossible(Claim one, Claim other) {
        return one.frame() == other.frame()
                && sharesRequired(one, other, one.frame().required())
                && one.roles().keySet().stream().allMatch(role -> agrees(role, one, other));
    }

    /** The same, the place aside too. */
    boolean isPossibleElsewhere(Claim one, Claim other) {
        return one.frame() == other.frame()
                && sharesRequired(one, other, one.frame().required().stream().filter(role -> !role.equals("place")).toList())
                && one.roles().keySet().stream().filter(role -> !role.equals("place")).allMatch(role -> agrees(role, one, other));
    }

    /** How many roles both have filled with the same. */
    long sharedRoles(Claim one, Claim other) {
        return one.roles().keySet().stream().filter(role -> !intersection(keys(one.role(role)), keys(other.role(role))).isEmpty()).count();
    }

    /** Whether the goods of both can be the same: one class, or the same word, or not said in one of them. */
    boolean sharesGoods(Claim one, Claim other, String role) {
        List<Mention> first = one.role(role);
        List<Mention> second = other.role(role);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Set<String> both = goods(first);
        both.retainAll(goods(second));
        return !both.isEmpty();
    }

    private Set<String> goods(List<Mention> mentions) {
        Set<String> classes = new HashSet<>();
        for (Mention mention : mentions) {
            String lemma = mention.phrase().head().lemma();
            Optional<String> known = book.goodsClass(lemma, mention.phrase().head().lower());
            classes.add(known.map(name -> "class " + name).orElse(lemma));
        }
        return classes;
    }

    private boolean sharesRequired(Claim one, Claim other, Collection<String> required) {
        return required.stream().allMatch(role -> {
            Set<String> both = intersection(participants(one.role(role)), participants(other.role(role)));
            boolean later = one.span().compareTo(other.span()) > 0;
            List<Mention> second = (later ? one : other).role(role);
            boolean sameNoun = second.stream().anyMatch(mention -> isDefinite(mention) && (later ? other : one).role(role).stream().allMatch(first -> isNoOther(first, mention)));
            return both.stream().anyMatch(key -> !key.startsWith("noun:")) || !both.isEmpty() && sameNoun;
        });
    }

    /** Whether nothing beside the second noun makes it another: "the trial of his brother" after "the trial", "the final results" after "the results". */
    private static boolean isNoOther(Mention first, Mention second) {
        if (first.phrase().isPronoun() || second.phrase().isPronoun()) {
            return true;
        }
        Set<String> known = modifiers(first);
        Set<String> more = modifiers(second);
        more.removeAll(known);
        String behind = behind(second);
        return more.isEmpty() && (behind.isEmpty() || behind.equals(behind(first)));
    }

    private static Set<String> modifiers(Mention mention) {
        Set<String> words = new HashSet<>();
        for (int i = mention.phrase().from(); i < mention.phrase().headAt(); i++) {
            Token token = mention.phrase().sentence().token(i);
            if (token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.NUM) {
                words.add(token.lower());
            }
        }
        return words;
    }

    /** "of his brother", "for women", "in Tunisia" right behind a noun before its verb, or nothing. */
    private static String behind(Mention mention) {
        Sentence sentence = mention.phrase().sentence();
        int at = mention.phrase().to();
        boolean object = mention.phrase().from() > 0 && sentence.token(mention.phrase().from() - 1).pos().isVerbal();
        boolean when = TimeFinder.find(sentence).stream().anyMatch(time -> time.from() == at + 1 || time.from() == at);
        boolean restricted = at + 1 < sentence.size() && !when && (object ? ALWAYS_RESTRICTING : RESTRICTING).contains(sentence.token(at).lower());
        return restricted ? Telling.words(sentence, at, at + 3).strip() : "";
    }

    /** "the quake", "its train", "it": something that was spoken of before. */
    private static boolean isDefinite(Mention mention) {
        String first = mention.phrase().sentence().token(mention.phrase().from()).lower();
        return mention.phrase().isPronoun() || DEFINITE.contains(first) || mention.phrase().possessor().isPresent();
    }

    private boolean agrees(String role, Claim one, Claim other) {
        List<Mention> first = one.role(role);
        List<Mention> second = other.role(role);
        boolean bothNamed = first.stream().anyMatch(Mention::named) && second.stream().anyMatch(Mention::named);
        boolean party = one.frame().types().get(role) == Frame.Filler.PARTY || role.equals("place");
        return !bothNamed || !party || !intersection(participants(first), participants(second)).isEmpty();
    }

    /** Keys, and for a vehicle also those it belongs to: "his train left" is his departure. */
    private Set<String> participants(List<Mention> mentions) {
        Set<String> keys = new HashSet<>(keys(mentions));
        for (Mention mention : mentions) {
            if (mention.type() == Mention.Type.VEHICLE) {
                claims.mentions().possessor(claims.mentions().noun(mention).phrase()).ifPresent(owner -> keys.add(owner.key()));
            }
        }
        return keys;
    }

    private static Set<String> keys(List<Mention> mentions) {
        Set<String> keys = new HashSet<>();
        mentions.forEach(mention -> keys.add(mention.key()));
        return keys;
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}

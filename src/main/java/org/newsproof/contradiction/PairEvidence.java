package org.newsproof.contradiction;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Quantity;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.inference.Clash;
import org.newsproof.lexicon.Lexicons;

/**
 * What the plain words of two sentences say for a clash: each has a number, a word for a time, a name or a rank that the other one
 * lacks; one is negated and the other is not; a word of one is the opposite of a word of the other. Never a proof, but a reading of the
 * model that has no such words on its side is less to be trusted. Thread-safe.
 */
final class PairEvidence {
    private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern RANK = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private final Set<String> times;
    private final Set<String> ranks;
    private final Set<String> negations;
    private final Set<String> groups;
    private final Opposites opposites;

    PairEvidence(Lexicons lexicons) {
        this.times = lexicons.lowerCaseSet("pair-evidence.times");
        this.ranks = lexicons.lowerCaseSet("pair-evidence.ranks");
        this.negations = lexicons.lowerCaseSet("pair-evidence.negations");
        this.groups = lexicons.lowerCaseSet("pair-evidence.groups");
        this.opposites = new Opposites(lexicons);
    }

    /** The clashes that the words of both sentences speak for. */
    Set<Clash> of(Sentence one, Sentence other) {
        Set<Clash> found = EnumSet.noneOf(Clash.class);
        boolean numbers = differ(one, other, PairEvidence::number);
        boolean names = differ(one, other, PairEvidence::name);
        add(found, numbers, Clash.NUMBER);
        boolean sameNumber = shared(one, other, PairEvidence::number) > 0;
        add(found, numbers || !sameNumber && has(one, groups) != has(other, groups), Clash.MEMBERSHIP);
        add(found, differ(one, other, this::time), Clash.TIME);
        add(found, names, Clash.PLACE);
        add(found, names, Clash.IDENTITY);
        add(found, names, Clash.ATTRIBUTION);
        add(found, differ(one, other, this::rank), Clash.ORDINAL);
        add(found, has(one, negations) != has(other, negations), Clash.POLARITY);
        add(found, oppose(one, other), Clash.ANTONYM);
        add(found, shared(one, other, PairEvidence::name) > 1, Clash.ROLE);
        return found;
    }

    private static void add(Set<Clash> found, boolean is, Clash clash) {
        if (is) {
            found.add(clash);
        }
    }

    /** Whether each has a value that the other one lacks. */
    private static boolean differ(Sentence one, Sentence other, BiPredicate<Sentence, Integer> kind) {
        Set<String> first = values(one, kind);
        Set<String> second = values(other, kind);
        return !second.containsAll(first) && !first.containsAll(second);
    }

    private static int shared(Sentence one, Sentence other, BiPredicate<Sentence, Integer> kind) {
        Set<String> both = new HashSet<>(values(one, kind));
        both.retainAll(values(other, kind));
        return both.size();
    }

    private static Set<String> values(Sentence sentence, BiPredicate<Sentence, Integer> kind) {
        Set<String> values = new HashSet<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (kind.test(sentence, at)) {
                Optional<Quantity> quantity = Quantity.at(sentence, at);
                values.add(quantity.map(number -> String.valueOf(number.value())).orElse(sentence.token(at).lower()));
            }
        }
        return values;
    }

    private static boolean number(Sentence sentence, int at) {
        return Quantity.at(sentence, at).isPresent() || HAS_DIGIT.matcher(sentence.token(at).text()).matches();
    }

    private static boolean name(Sentence sentence, int at) {
        return sentence.has(at, PartOfSpeech.PROPN);
    }

    private boolean time(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean beforeUnit = number(sentence, at) && at + 1 < sentence.size() && times.contains(sentence.token(at + 1).lemma());
        return times.contains(token.lower()) || times.contains(token.lemma()) || YEAR.matcher(token.lower()).matches() || RANK.matcher(token.lower()).matches() || beforeUnit;
    }

    private boolean rank(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        return RANK.matcher(word).matches() || Stream.of(word.split("-")).anyMatch(ranks::contains);
    }

    private static boolean has(Sentence sentence, Set<String> words) {
        return sentence.tokens().stream().anyMatch(token -> words.contains(token.lower()) || words.contains(token.lemma()));
    }

    private boolean oppose(Sentence one, Sentence other) {
        Set<Integer> first = sides(one);
        return sides(other).stream().anyMatch(side -> first.contains(-side));
    }

    private Set<Integer> sides(Sentence sentence) {
        Set<Integer> found = new HashSet<>();
        for (Function<Token, String> form : List.<Function<Token, String>>of(Token::lower, Token::lemma)) {
            sentence.tokens().forEach(token -> found.addAll(opposites.sides(form.apply(token))));
        }
        return found;
    }
}

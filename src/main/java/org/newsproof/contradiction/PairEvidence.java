package org.newsproof.contradiction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Quantity;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;
import org.newsproof.inference.Clash;
import org.newsproof.lexicon.Lexicons;

/**
 * What the plain words that the model takes for clashing, and those next to them, say for the clash: each side has a number, a word for a
 * time, a rank or a name that the other one lacks; one is negated and the other is not, of what both name; a word of one is the opposite
 * of a word of the other; roles that are turned round show elsewhere ({@link RoleEvidence}). Never a proof, but a reading of the model that has no such words on its side is less to be trusted. Thread-safe.
 */
final class PairEvidence {
    /** Tokens on each side of the clashing words that are looked at too: the models often point at the noun beside a number, not at both. */
    private static final int AROUND = 2;
    /** Words of the longest phrase of {@code opposites.yaml}. */
    private static final int LONGEST_OPPOSITE = 4;
    /** Shorter words are parts of names at most: "de", "v". */
    static final int SHORTEST_NAME = 3;
    private static final Set<PartOfSpeech> CONTENT = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ);
    private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");
    private static final Pattern POINT_OF_TIME = Pattern.compile("(?:1[5-9]|20)\\d\\d(?:s|-\\d\\d)?|\\d{1,2}[:.]\\d\\d|\\d+(?:st|nd|rd|th)");
    private static final Pattern RANK = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private final Set<String> times;
    private final Set<String> lengths;
    private final Set<String> ranks;
    private final Set<String> negations;
    private final Set<String> groups;
    private final RoleEvidence roles;
    private final Opposites opposites;

    PairEvidence(Lexicons lexicons) {
        this.times = lexicons.lowerCaseSet("pair-evidence.times");
        this.lengths = lexicons.lowerCaseSet("pair-evidence.lengths");
        this.ranks = lexicons.lowerCaseSet("pair-evidence.ranks");
        this.negations = lexicons.lowerCaseSet("pair-evidence.negations");
        this.groups = lexicons.lowerCaseSet("pair-evidence.groups");
        this.roles = new RoleEvidence(times, lexicons.lowerCaseSet("pair-evidence.exchange"));
        this.opposites = new Opposites(lexicons);
    }

    /** Whether the words at the two places speak for that clash. */
    boolean supports(Clash clash, Place one, Place other) {
        return switch (clash) {
            case NUMBER -> differ(values(one, PairEvidence::isNumber), values(other, PairEvidence::isNumber));
            case TIME -> differ(values(one, this::isPointOfTime), values(other, this::isPointOfTime))
                    || differ(values(one, this::isLengthOfTime), values(other, this::isLengthOfTime));
            case ORDINAL -> differ(values(one, this::isRank), values(other, this::isRank)) && !rankOtherThings(one, other);
            case PLACE, IDENTITY, ATTRIBUTION -> namesWhatLacks(one, other) && namesWhatLacks(other, one);
            case POLARITY -> isNegated(one) != isNegated(other) && (takesUp(one, other) || takesUp(other, one));
            case ANTONYM -> oppose(one, other);
            case MEMBERSHIP -> areOtherMembers(one, other);
            case ROLE -> roles.speak(one.sentence(), other.sentence());
        };
    }

    /**
     * Whether any words of the two sentences could speak for a clash, wherever a model sees it: a sixth of the pairs of news articles that
     * share most have none, and need not be read.
     */
    boolean canSupport(Sentence first, Sentence second) {
        Place one = whole(first);
        Place other = whole(second);
        return hasValue(one) && hasValue(other)
                || has(one, groups) || has(other, groups)
                || isNegated(one) != isNegated(other)
                || namesWhatLacks(one, other) && namesWhatLacks(other, one)
                || oppose(one, other)
                || roles.hasPassive(first) != roles.hasPassive(second)
                || supports(Clash.ROLE, one, other);
    }

    private boolean hasValue(Place place) {
        return place.indexes().anyMatch(at -> isNumber(place.sentence(), at) || isRank(place.sentence(), at) || isPointOfTime(place.sentence(), at) || isLengthOfTime(place.sentence(), at));
    }

    /** The tokens {@code [from, to)} of a sentence. */
    record Place(Sentence sentence, int from, int to) {

        /** The words of the sentence at the span, and those next to them. */
        static Place around(Sentence sentence, Span span) {
            int[] within = IntStream.range(0, sentence.size()).filter(at -> sentence.token(at).span().overlaps(span)).toArray();
            return within.length == 0
                    ? new Place(sentence, 0, 0)
                    : new Place(sentence, Math.max(0, within[0] - AROUND), Math.min(sentence.size(), within[within.length - 1] + 1 + AROUND));
        }

        private IntStream indexes() {
            return IntStream.range(from, to);
        }
    }

    private static Place whole(Sentence sentence) {
        return new Place(sentence, 0, sentence.size());
    }

    /** Whether each has a value that the other one lacks. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return !other.containsAll(one) && !one.containsAll(other);
    }

    private static Set<String> values(Place place, BiPredicate<Sentence, Integer> kind) {
        Set<String> values = new HashSet<>();
        place.indexes().filter(at -> kind.test(place.sentence(), at)).forEach(at -> {
            Optional<Quantity> quantity = Quantity.at(place.sentence(), at);
            values.add(quantity.map(number -> String.valueOf(number.value())).orElse(place.sentence().token(at).lower()));
        });
        return values;
    }

    private boolean areOtherMembers(Place one, Place other) {
        Set<String> numbers = values(one, PairEvidence::isNumber);
        Set<String> others = values(other, PairEvidence::isNumber);
        return differ(numbers, others) || Collections.disjoint(numbers, others) && has(one, groups) != has(other, groups);
    }

    private static boolean namesWhatLacks(Place one, Place other) {
        return !values(whole(other.sentence()), PairEvidence::isName).containsAll(values(one, PairEvidence::isName));
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return Quantity.at(sentence, at).isPresent() || HAS_DIGIT.matcher(sentence.token(at).text()).matches();
    }

    static boolean isName(Sentence sentence, int at) {
        return sentence.has(at, PartOfSpeech.PROPN);
    }

    /** A word for a time, a year, a date, a clock time, or a number next to such a word: "9 May". */
    private boolean isPointOfTime(Sentence sentence, int at) {
        boolean isCounted = isNumber(sentence, at) && (is(sentence, at - 1, times) || is(sentence, at + 1, times));
        return is(sentence, at, times) || POINT_OF_TIME.matcher(sentence.token(at).lower()).matches() || isCounted;
    }

    /** "weeks", and the number in "three weeks". */
    private boolean isLengthOfTime(Sentence sentence, int at) {
        return is(sentence, at, lengths) || isNumber(sentence, at) && is(sentence, at + 1, lengths);
    }

    static boolean is(Sentence sentence, int at, Set<String> words) {
        return at >= 0 && at < sentence.size() && (words.contains(sentence.token(at).lower()) || words.contains(sentence.token(at).lemma()));
    }

    private boolean isRank(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        return RANK.matcher(word).matches() || Stream.of(word.split("-")).anyMatch(ranks::contains);
    }

    /** "The first leg", "the second final": one ranks things of which the other sentence does not speak. */
    private boolean rankOtherThings(Place one, Place other) {
        return ranksAlone(one, other) || ranksAlone(other, one);
    }

    private boolean ranksAlone(Place place, Place other) {
        Set<String> things = ranked(place);
        return !things.isEmpty() && !takesUp(things, other);
    }

    /** The nouns right behind words for a rank. */
    private Set<String> ranked(Place place) {
        Sentence sentence = place.sentence();
        return place.indexes()
                .filter(at -> isRank(sentence, at) && sentence.has(at + 1, PartOfSpeech.NOUN))
                .mapToObj(at -> stem(sentence.token(at + 1)))
                .collect(Collectors.toSet());
    }

    private static boolean has(Place place, Set<String> words) {
        return place.indexes().anyMatch(at -> is(place.sentence(), at, words));
    }

    /** Whether a word of the place stands anywhere in the other sentence; a name alone says only of whom both speak. */
    private static boolean takesUp(Place place, Place other) {
        return takesUp(stems(place), other);
    }

    private static boolean takesUp(Set<String> stems, Place other) {
        return !Collections.disjoint(stems, stems(whole(other.sentence())));
    }

    private static Set<String> stems(Place place) {
        return place.indexes()
                .mapToObj(place.sentence()::token)
                .filter(token -> CONTENT.contains(token.pos()) && token.lemma().length() >= SHORTEST_NAME)
                .map(PairEvidence::stem)
                .collect(Collectors.toSet());
    }

    static String stem(Token token) {
        return SentencePairs.stem(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Pleaded not guilty" negates nothing: who pleads so can be found guilty. */
    private boolean isNegated(Place place) {
        return place.indexes().anyMatch(at -> is(place.sentence(), at, negations) && !place.sentence().has(at + 1, "guilty"));
    }

    private boolean oppose(Place one, Place other) {
        Set<Integer> first = sides(one);
        return sides(other).stream().anyMatch(side -> first.contains(-side));
    }

    /** Those of its words and of its phrases of a few words, "in custody"; the first word of a phrase may be inflected. */
    private Set<Integer> sides(Place place) {
        Set<Integer> found = new HashSet<>();
        place.indexes().forEach(at -> {
            String behind = "";
            for (int to = at; to < Math.min(place.to(), at + LONGEST_OPPOSITE); to++) {
                behind += to > at ? " " + place.sentence().token(to).lower() : "";
                found.addAll(opposites.sides(place.sentence().token(at).lower() + behind));
                found.addAll(opposites.sides(place.sentence().token(at).lemma() + behind));
            }
        });
        return found;
    }
}

package org.newsproof.contradiction;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.lexicon.Lexicons;

/** Reads the reservations of a sentence from its words and the order of its first ones. Thread-safe. */
final class Reservations {
    private static final Set<String> INVERTED = Set.of("had", "were", "should", "would", "without");
    private static final Set<String> CONDITIONAL = Set.of("would", "could", "might");

    private final Map<Reservation, Set<String>> markers = new EnumMap<>(Reservation.class);

    Reservations(Lexicons lexicons) {
        for (Reservation reservation : Reservation.values()) {
            markers.put(reservation, lexicons.lowerCaseSet(reservation.list()));
        }
    }

    Set<Reservation> of(Sentence sentence) {
        return of(sentence, 0, sentence.size());
    }

    /** Those that the tokens {@code [from, to)} say. */
    Set<Reservation> of(Sentence sentence, int from, int to) {
        Set<Reservation> found = EnumSet.noneOf(Reservation.class);
        String forms = joined(sentence, from, to, Token::lower);
        String lemmas = joined(sentence, from, to, Token::lemma);
        markers.forEach((reservation, words) -> {
            if (words.stream().anyMatch(word -> forms.contains(" " + word + " ") || lemmas.contains(" " + word + " "))) {
                found.add(reservation);
            }
        });
        if (from == 0 && isInvertedCondition(sentence, forms)) {
            found.add(Reservation.HYPOTHETICAL);
        }
        return found;
    }

    boolean has(Sentence sentence, Reservation... any) {
        Set<Reservation> found = of(sentence);
        for (Reservation reservation : any) {
            if (found.contains(reservation)) {
                return true;
            }
        }
        return false;
    }

    /** "Had they asked, he would ...", "Without the goalkeeper they would ...". */
    private static boolean isInvertedCondition(Sentence sentence, String forms) {
        return INVERTED.contains(sentence.token(0).lower()) && CONDITIONAL.stream().anyMatch(word -> forms.indexOf(" " + word + " ", 1) > 0);
    }

    private static String joined(Sentence sentence, int from, int to, Function<Token, String> word) {
        return sentence.tokens().subList(from, to).stream().map(word).collect(Collectors.joining(" ", " ", " "));
    }
}

package org.newsproof.contradiction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;

/**
 * Somebody who has a place that only one can have: the leader of the council, the director of the film, the wife of X.
 *
 * @param relation the place
 * @param of whose it is: the words of a name, or the key of a person
 * @param holder the full name of who has it
 * @param word the word for the place, as the article has it
 * @param from first token of the words that say so
 * @param to after the last one
 */
record Holding(String relation, String of, String holder, String word, Sentence sentence, int from, int to) {
    private static final Set<String> LIGHT = Set.of("the", "of", "and", "for", "a", "an");

    Span span() {
        return sentence.span(from, to);
    }

    /** Whether both are one place. */
    boolean isSamePlace(Holding other) {
        return relation.equals(other.relation) && (isEndOf(of, other.of) || isEndOf(other.of, of) || isShort(of, other.of) || isShort(other.of, of));
    }

    private static boolean isEndOf(String one, String other) {
        return other.equals(one) || other.endsWith(" " + one);
    }

    /** Whether the first is made of the initials of the second: "BBC" for "British Broadcasting Corporation". */
    private static boolean isShort(String one, String other) {
        String initials = Arrays.stream(other.split(" ")).filter(word -> !LIGHT.contains(word)).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return initials.length() > 1 && one.equals(initials);
    }

    /** Whether the holders can be one: a name of one is a name of the other. */
    boolean mayBeOne(Holding other) {
        return names(holder).stream().anyMatch(names(other.holder)::contains);
    }

    private static Set<String> names(String holder) {
        return new HashSet<>(Arrays.asList(holder.toLowerCase(Locale.ROOT).split("[ -]+")));
    }
}

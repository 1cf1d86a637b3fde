package org.newsproof.contradiction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;

/**
 * Somebody who has a place that only one can have: the leader of the council, the director of the film, the wife of X.
 *
 * @param relation the place
 * @param owner the name of whose it is, without an article
 * @param holder the full name of who has it
 * @param word the word for the place, as the article has it
 * @param sentence where it is said
 * @param from first token of the words that say so
 * @param to after the last one
 */
record Holding(String relation, String owner, String holder, String word, Sentence sentence, int from, int to) {
    private static final Set<String> LIGHT = Set.of("the", "of", "and", "for", "a", "an");

    Span span() {
        return sentence.span(from, to);
    }

    /** By these two of one place can be found: the last word of the name and its initials, each with the relation. */
    List<String> keys() {
        return List.of(relation + " " + lastWord(), relation + " " + initials());
    }

    /** Of the owner's name, in lower case. */
    String lastWord() {
        return name().substring(name().lastIndexOf(' ') + 1);
    }

    private String name() {
        return owner.toLowerCase(Locale.ROOT);
    }

    /** Whether both are one place. */
    boolean isSamePlace(Holding other) {
        return relation.equals(other.relation) && (isEndOf(name(), other.name()) || isEndOf(other.name(), name()) || isShort(this, other) || isShort(other, this));
    }

    private static boolean isEndOf(String one, String other) {
        return other.equals(one) || other.endsWith(" " + one);
    }

    /** "BBC" for "British Broadcasting Corporation" */
    private static boolean isShort(Holding one, Holding other) {
        return one.name().length() > 1 && one.name().equals(other.initials());
    }

    private String initials() {
        return Arrays.stream(name().split(" ")).filter(word -> !LIGHT.contains(word)).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** Whether the holders can be one: a name of one is a name of the other. */
    boolean mayBeOne(Holding other) {
        return names(holder).stream().anyMatch(names(other.holder)::contains);
    }

    private static Set<String> names(String holder) {
        return new HashSet<>(Arrays.asList(holder.toLowerCase(Locale.ROOT).split("[ -]+")));
    }
}

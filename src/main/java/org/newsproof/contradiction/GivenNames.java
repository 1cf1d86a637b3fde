package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsproof.claim.NameBook;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;

/** First names and which of them one person may bear: "William" and "Bill". Thread-safe. */
public final class GivenNames {
    private final NameBook book;
    private final Set<String> further;
    private final List<Set<String>> nicknames = new ArrayList<>();

    /** Those of the book, and the lexicons' nicknames. */
    public GivenNames(NameBook book, Lexicons lexicons) {
        this.book = book;
        this.further = new HashSet<>(lexicons.list("nicknames.either"));
        lexicons.file("nicknames").value("sets").map(Located::items).orElseThrow().forEach(set -> nicknames.add(Set.copyOf(set.texts())));
        nicknames.forEach(further::addAll);
    }

    /** Whether the word, written as names are, is one. */
    public boolean has(String word) {
        return book.isFirstName(word) || further.contains(word);
    }

    /** Whether one person may bear both, as a short form, say. */
    boolean areOne(String one, String other) {
        return one.equals(other) || nicknames.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    /** The name and the others that the same person may bear, in the order of the alphabet. */
    public Set<String> forms(String name) {
        Set<String> forms = new TreeSet<>(Set.of(name));
        nicknames.stream().filter(set -> set.contains(name)).forEach(forms::addAll);
        return forms;
    }
}

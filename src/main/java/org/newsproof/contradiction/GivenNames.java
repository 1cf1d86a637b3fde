package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsproof.claim.NameBook;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;

/** First names and which of them one person may bear: "William" and "Bill". Thread-safe. */
final class GivenNames {
    private final NameBook book;
    private final Set<String> further;
    private final List<Set<String>> nicknames = new ArrayList<>();

    GivenNames(NameBook book, Lexicons lexicons) {
        this.book = book;
        this.further = new HashSet<>(lexicons.list("nicknames.either"));
        lexicons.file("nicknames").value("sets").map(Located::items).orElseThrow().forEach(set -> nicknames.add(Set.copyOf(set.texts())));
        nicknames.forEach(further::addAll);
    }

    boolean has(String word) {
        return book.isFirstName(word) || further.contains(word);
    }

    /** Whether the text has the name or another one of the same person. */
    boolean isMentioned(String name, BodyWords body) {
        return body.mentions(name) || nicknames.stream().anyMatch(set -> set.contains(name) && set.stream().anyMatch(other -> !body.at(other).isEmpty()));
    }
}

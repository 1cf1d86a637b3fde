package org.newsproof.contradiction;

import java.util.Locale;

/** A way in which a sentence is no plain statement about the same thing as another one. */
enum Reservation {
    /** It did not happen, or only perhaps. */
    HYPOTHETICAL,
    /** Somebody contests it, or a claim is spoken of rather than made. */
    DISPUTED,
    /** It is about another one of the kind. */
    ANOTHER,
    /** It was, or will be, at another time than the article's own. */
    ELSEWHEN,
    /** It is about a part of them, or about more than them. */
    PART;

    /** The name of its list in {@code rules/lexicon/reservations.yaml}. */
    String list() {
        return "reservations." + name().toLowerCase(Locale.ROOT);
    }
}

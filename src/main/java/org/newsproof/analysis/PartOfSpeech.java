package org.newsproof.analysis;

import java.util.Locale;

/** The universal part-of-speech tags of Universal Dependencies v2. */
public enum PartOfSpeech {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X;

    /** The tag of that name; {@link #X} for a name that is none. */
    static PartOfSpeech byName(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException notUniversal) {
            return X;
        }
    }

    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON || this == NUM;
    }

    public boolean isVerbal() {
        return this == VERB || this == AUX;
    }
}

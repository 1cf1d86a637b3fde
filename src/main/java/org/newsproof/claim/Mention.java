package org.newsproof.claim;

import org.newsproof.analysis.NounPhrase;

/**
 * A phrase that stands for somebody or something.
 *
 * @param key the same for all mentions of one thing, as far as that is known
 * @param name the fullest name or, for a common noun, its words
 * @param named whether the key comes from a name; two common nouns of one key may still be two things
 */
public record Mention(String key, Type type, String name, boolean named, NounPhrase phrase) {

    /** What a mention stands for. */
    public enum Type {
        COUNTRY,
        PERSON,
        PEOPLE,
        ORGANISATION,
        PLACE,
        VEHICLE,
        NAME,
        /** What somebody says, promises, denies: the words of a clause. */
        CONTENT,
        THING;

        /** Whether it can act: send, receive, deny. */
        public boolean isParty() {
            return this == COUNTRY || this == PERSON || this == PEOPLE || this == ORGANISATION || this == NAME;
        }
    }
}

package org.newsproof.finding;

import java.util.Locale;
import java.util.Optional;

/** What kind of thing is wrong; a closed list. */
public enum Category {
    CONTRADICTION("two claims of this article cannot both hold"),
    CONSISTENCY("two spellings, two names or two styles for one thing"),
    REDUNDANCY("said twice"),
    GRAMMAR("not how English works"),
    SPELLING("not how the word is written"),
    PUNCTUATION("marks that are wrong, missing or too many"),
    STYLE("not how a news desk writes"),
    ARTEFACT("left over from the machine or the web page"),
    TRANSLATION("the text against its source or reference");

    private final String meaning;

    Category(String meaning) {
        this.meaning = meaning;
    }

    /** The name in files and reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One line for a person. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Category> byKey(String key) {
        for (Category category : values()) {
            if (category.key().equals(key)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}

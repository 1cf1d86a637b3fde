package org.newsproof.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part of a document that a span lies in. */
public enum Field {
    TEXT("text"),
    HEADLINE("headline"),
    SOURCE("source");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** The name of this field in documents and reports. */
    @JsonValue
    public String key() {
        return key;
    }
}

package org.newsproof.document;

import java.io.IOException;

/** An input that is no text, with the reason in one line for the person who gave it. */
public final class UnreadableInput extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableInput(String reason) {
        super(reason);
    }
}

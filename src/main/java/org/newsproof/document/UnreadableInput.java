package org.newsproof.document;

import java.io.IOException;

/** An input that is no text, with the reason in one line for the person who gave it. */
public final class UnreadableInput extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean isOfOtherKind;

    public UnreadableInput(String reason) {
        this(reason, false);
    }

    private UnreadableInput(String reason, boolean isOfOtherKind) {
        super(reason);
        this.isOfOtherKind = isOfOtherKind;
    }

    /** Of an input that is well-formed but no article, such as settings in JSON: in a folder of articles it is passed over. */
    public static UnreadableInput ofOtherKind(String reason) {
        return new UnreadableInput(reason, true);
    }

    boolean isOfOtherKind() {
        return isOfOtherKind;
    }
}

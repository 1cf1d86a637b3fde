package org.newsproof.lexicon;

import java.util.List;

/** Rule, lexicon or configuration files that cannot be used, with all their mistakes as {@code path:line:column: message}. */
public final class RuleFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> mistakes;

    public RuleFileException(List<String> mistakes) {
        super(String.join("\n", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}

package org.newsproof.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Located;

/**
 * Which fixes of a rule are certain, as its file says under {@code certain}: {@code always}; {@code outside-quotes}, where a speaker
 * may have chosen the words; or a list of flagged words. Where the file says nothing, fixes are suggestions.
 */
public record Certainty(boolean always, boolean outsideQuotes, Set<String> words) {
    private static final String KEY = "certain";

    public Certainty {
        words = Set.copyOf(words);
    }

    static Certainty of(Located body) {
        Optional<Located> value = body.value(KEY);
        if (value.isEmpty() || !value.get().isText()) {
            return new Certainty(false, false, Set.copyOf(body.texts(KEY)));
        }
        String text = value.get().text();
        if (!text.equals("always") && !text.equals("outside-quotes")) {
            value.get().mistake("'" + KEY + "' is '" + text + "', wanted is always, outside-quotes or a list of flagged words");
        }
        return new Certainty(text.equals("always"), text.equals("outside-quotes"), Set.of());
    }

    boolean covers(Article article, Span flagged) {
        return always
                || outsideQuotes && !article.analysis().isQuoted(flagged)
                || words.contains(article.analysis().slice(flagged).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
}

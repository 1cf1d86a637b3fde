package org.newsproof.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.document.Document;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;

class FingerprintsTest {
    private static final String TEXT = "The the port is closed. Ships wait in the the bay.";

    @Test
    void stayWhenTheArticleIsEditedElsewhere() {
        assertEquals(of("grammar.a", "port", TEXT), of("grammar.a", "port", "A storm hit Bari.\n\n" + TEXT.replace("bay", "harbour")));
    }

    @Test
    void stayWhenOnlyCaseAndSpacingChange() {
        assertEquals(of("grammar.a", "the port", "Is the port open?"), of("grammar.a", "The\r\n port", "The\r\n port is open."));
    }

    @Test
    void differByRuleAndByWords() {
        assertNotEquals(of("grammar.a", "port", TEXT), of("grammar.b", "port", TEXT));
        assertNotEquals(of("grammar.a", "port", TEXT), of("grammar.a", "bay", TEXT));
    }

    @Test
    void differForASecondOccurrence() {
        List<String> both = of("redundancy.repeated-word", "the the", TEXT.toLowerCase(java.util.Locale.ROOT));
        assertEquals(2, both.size());
        assertNotEquals(both.get(0), both.get(1));
    }

    /** The fingerprints of the rule's findings at all places of the words. */
    private static List<String> of(String rule, String words, String text) {
        Fingerprints fingerprints = new Fingerprints(Document.of("a", text));
        List<String> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(fingerprints.of(new Finding(rule, Category.GRAMMAR, 0.9, "message", Span.of(at, at + words.length()), List.of(), List.of())));
        }
        return found;
    }
}

package org.newsproof.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;

class FailOnTest {
    @ParameterizedTest
    @CsvSource({
        "error, STYLE, ERROR, true",
        "error, STYLE, WARNING, false",
        "contradiction, CONTRADICTION, NOTE, true",
        "contradiction, STYLE, ERROR, false",
        "style=note contradiction=warning, STYLE, NOTE, true",
        "style=note contradiction=warning, CONTRADICTION, NOTE, false",
        "style=note contradiction=warning, CONTRADICTION, WARNING, true",
        "style=note contradiction=warning, GRAMMAR, ERROR, false",
        "warning style=error, GRAMMAR, WARNING, true",
        "style=error warning, STYLE, WARNING, false"
    })
    void failsBySeverityAndCategory(String words, Category category, Severity severity, boolean fails) {
        Finding finding = new Finding("a.rule", category, 0.9, "wrong", Span.of(0, 1), List.of(), List.of());
        assertEquals(fails, FailOn.of(List.of(words.split(" "))).fails(new RatedFinding(finding, severity, "f")));
    }

    @ParameterizedTest
    @CsvSource({
        "stile, did you mean 'style'?",
        "eror, did you mean 'error'?",
        "style=bad, 'bad' of 'style=bad' is no severity",
        "style=, '' of 'style=' is no severity",
        "error note, 'note' comes after 'error'",
        "style style=note, for the second time"
    })
    void refusesWhatCannotBeMeant(String words, String message) {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> FailOn.of(List.of(words.split(" "))));
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    @Test
    void isShownAsItIsWritten() {
        assertEquals("warning,contradiction=note,style=error", FailOn.of(List.of("style=error", "warning", "contradiction")).toString());
    }
}

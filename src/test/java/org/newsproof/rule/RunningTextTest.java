package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsproof.analysis.SharedAnalyzer;

class RunningTextTest {

    @Test
    void isWhatBeginsWithACapitalAndEndsWithAStop() {
        assertTrue(has("The ferry has left the port."));
        assertTrue(has("\"The ferry has left the port.\""));
        assertTrue(has("Has the ferry left the port?"));
    }

    @Test
    void isNoHeadlineAndNoLineOfAList() {
        assertFalse(has("Ferry leaves port after strike"));
        assertFalse(has("ferry and port."));
    }

    private static boolean has(String text) {
        return RunningText.has(SharedAnalyzer.sentence(text));
    }
}

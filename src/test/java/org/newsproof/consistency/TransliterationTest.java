package org.newsproof.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource({"Zelensky, Zelenskyy", "Mohammed, Mohamed", "Muhammad, Mohamed", "Sergei, Sergey", "Tymoshchuk, Timoschuk", "Viktor, Victor", "Abdulla, Abdullah"})
    void spellingsOfOneNameSoundAlike(String one, String other) {
        assertEquals(Transliteration.sound(one), Transliteration.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Houthi, Houthis", "Ivanov, Ivanova", "Ukraine, Ukrainian", "Anna, Anton", "Miller, Millar"})
    void otherNamesDoNot(String one, String other) {
        assertNotEquals(Transliteration.sound(one), Transliteration.sound(other));
    }

    @Test
    void oneLetterInsideALongNameIsASpelling() {
        assertTrue(Transliteration.differInside("Lysenchuk", "Lysinchuk"));
    }

    @Test
    void anEndingIsNone() {
        assertFalse(Transliteration.differInside("Petrenko", "Petrenka"));
        assertFalse(Transliteration.differInside("Kravchuk", "Kravchuks"));
    }

    @Test
    void twoLettersAreTwoNames() {
        assertFalse(Transliteration.differInside("Martinov", "Mortynov"));
    }
}

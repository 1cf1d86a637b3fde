package org.newsproof.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "'',0", "' \t\n',0", "Fire,1", "' Fire at the  port. ',4", "'Fire\r\n\r\nat the\tport',4", "'well-known, e.g. 3.5',3"
    })
    void countsRunsOfCharactersBetweenSpaces(String text, int words) {
        assertEquals(words, Document.of("a", text).words());
    }

    @Test
    void countsOnlyTheWordsOfTheText() {
        assertEquals(2, Document.of("a", "Port closed.").withHeadline("Fire at the port").withSource("Porto chiuso.").words());
    }

    @Test
    void slicesTheFieldOfTheSpan() {
        Document document = Document.of("a", "Port closed.").withHeadline("Fire at the port");
        assertEquals("Fire", document.slice(new Span(Field.HEADLINE, 0, 4)));
        assertEquals("Port", document.slice(Span.of(0, 4)));
        assertThrows(IndexOutOfBoundsException.class, () -> document.slice(Span.of(8, 13)));
        assertThrows(IndexOutOfBoundsException.class, () -> document.slice(new Span(Field.SOURCE, 0, 1)));
    }

    @Test
    void leavesTheDocumentThatItWasMadeOfAsItWas() {
        Document plain = Document.of("a", "Port closed.");
        Document full = plain.withHeadline("Fire").withDate(LocalDate.of(2026, 11, 24)).withLanguage("en-GB");
        assertEquals(Optional.empty(), plain.field(Field.HEADLINE));
        assertEquals(Optional.empty(), plain.date());
        assertEquals("en", plain.language());
        assertEquals(Optional.of("Fire"), full.field(Field.HEADLINE));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), full.date());
        assertEquals("en-GB", full.language());
    }
}

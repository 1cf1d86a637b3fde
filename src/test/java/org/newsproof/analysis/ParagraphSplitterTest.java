package org.newsproof.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.document.Field;

class ParagraphSplitterTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "[[Flood hits Bari]]\n\n[[Two people died.]]\n\n\n[[The mayor resigned.]]\n",
        "[[Flood hits Bari]]\r\n\r\n[[Two people died.]]\r\n",
        "\ufeff[[Flood hits Bari]]  \n \u00a0\n\t[[Two people died.]]"
    })
    void separatesAtBlankLinesWithoutTheWhiteSpace(String marked) {
        assertEquals(marked, paragraphs(MarkedWords.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[The flood hit Bari.]]\n[[Two people died.]]\n[[The mayor resigned.]]\n[[A search goes on.]]",
        "[[The flood hit]]\n[[the port.]]\n[[Two people died.]]"
    })
    void separatesAtEachLineBreakUnlessTheTextIsWrapped(String marked) {
        assertEquals(marked, paragraphs(MarkedWords.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[The flood hit the port of Bari\nin the night and\nkilled two people in\ntheir sleep.]]\n\n[[The mayor resigned.]]",
        "[[The flood hit the port of Bari\r\nin the night and\r\nkilled two people in\r\ntheir sleep.]]\r\n\r\n[[The mayor resigned.]]"
    })
    void joinsTheLinesOfWrappedText(String marked) {
        assertEquals(marked, paragraphs(MarkedWords.plain(marked)));
    }

    private static String paragraphs(String text) {
        return MarkedWords.mark(text, List.copyOf(ParagraphSplitter.split(Field.TEXT, text)));
    }
}

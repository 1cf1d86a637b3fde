package org.newsproof.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.document.Span;

class QuantityTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "The flood killed [[12:twelve]] people and injured [[14:14]].",
        "[[23:Twenty-three]] ships and [[1250.5:1,250.5]] tonnes of grain were lost.",
        "[[200000:Two hundred thousand]] people fled.",
        "The firm lost [[3500000:3.5 million]] customers."
    })
    void readsDigitsAndWords(String marked) {
        assertEquals(marked, quantities(MarkedWords.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "About [[about 50:50]] people died.",
        "At least [[about 12:twelve]] soldiers died.",
        "The dam cost more than $[[about 5000000000:5 billion]]."
    })
    void knowsWhatIsOnlyApproximate(String marked) {
        assertEquals(marked, quantities(MarkedWords.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The book has 1,25 pages.", "The team won 2-1.", "The doors open at 14:30.", "A hundred people came."})
    void passesWhatIsNoNumberOfThings(String text) {
        assertEquals(text, quantities(text));
    }

    private static String quantities(String text) {
        Sentence sentence = SharedAnalyzer.sentence(text);
        Map<Span, String> labels = new HashMap<>();
        for (int at = 0; at < sentence.size(); at++) {
            Quantity.at(sentence, at).ifPresent(quantity -> labels.put(quantity.span(), value(quantity)));
        }
        return MarkedWords.mark(text, labels);
    }

    private static String value(Quantity quantity) {
        String number = BigDecimal.valueOf(quantity.value()).stripTrailingZeros().toPlainString();
        return quantity.approximate() ? "about " + number : number;
    }
}

package org.newsproof.analysis.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.document.Span;

class AmountFinderTest {
    /** The label is bound, value and measure, and what is counted, as far as they say something. */
    @ParameterizedTest
    @ValueSource(strings = {
        "[[12 COUNT ship:Twelve]] ships sank.",
        "The flood injured at least [[AT_LEAST 40 COUNT worker:40]] workers.",
        "It cost more than [[MORE_THAN 5200000000 MONEY dollar:$5.2 billion]].",
        "It cost [[300000000 MONEY euro:300 mln euros]].",
        "It cost [[5000000 MONEY euro:€5m]].",
        "Prices rose by about [[ABOUT 3.5 SHARE percent:3.5 percent]].",
        "More than [[MORE_THAN 50 SHARE percent voter:half]] of the voters stayed away.",
        "[[66.7 SHARE percent voter:Two thirds]] of voters stayed away.",
        "[[250000 COUNT people:Two hundred and fifty thousand]] people fled.",
        "About [[ABOUT 500000 COUNT people:half a million]] people fled.",
        "[[AT_LEAST 24 COUNT tree:Dozens]] of trees were lost.",
        "The police counted [[20-30 COUNT tent:20 to 30]] tents.",
        "The hall is [[120 UNIT metre:120 metres]] long.",
        "The [[45 AGE year:45-year-old]] driver survived.",
        "The driver is [[45 AGE year:45 years old]].",
        "The talks lasted [[3 DURATION hour:three hours]].",
        "[[3 COUNT ship:Three]] of the [[5 COUNT ship:five]] ships sank."
    })
    void readsWhatANumberSays(String marked) {
        String text = MarkedWords.plain(marked);
        assertEquals(marked, MarkedWords.mark(text, amounts(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The law of 1990 came into force on 12 May.", "Chile won 2-1.", "The doors open at 14:30.", "One of them left."})
    void passesDatesTimesAndScores(String text) {
        assertEquals(text, MarkedWords.mark(text, amounts(text)));
    }

    @Test
    void allowsWhatOneNumberCanBe() {
        assertTrue(only("At least 12 men left.").allows(only("The police counted 14 men.")));
        assertTrue(only("About 50 men left.").allows(only("The police counted 48 men.")));
        assertFalse(only("At least 12 men left.").allows(only("The police counted 9 men.")));
        assertFalse(only("Some 50 men left.").allows(only("The police counted 70 men.")));
    }

    private static Amount only(String text) {
        return AmountFinder.find(SharedAnalyzer.sentence(text)).get(0);
    }

    private static Map<Span, String> amounts(String text) {
        Map<Span, String> labels = new HashMap<>();
        AmountFinder.find(SharedAnalyzer.sentence(text)).forEach(amount -> labels.put(amount.span(), said(amount)));
        return labels;
    }

    private static String said(Amount amount) {
        StringJoiner said = new StringJoiner(" ");
        if (amount.bound() != Bound.EXACT) {
            said.add(amount.bound().name());
        }
        said.add(number(amount.low()) + (amount.isRange() ? "-" + number(amount.high()) : "")).add(amount.measure().name());
        amount.unit().ifPresent(said::add);
        amount.countedNoun().ifPresent(said::add);
        return said.toString();
    }

    private static String number(double value) {
        return new BigDecimal(value).round(new MathContext(value < 100 ? 3 : 12)).stripTrailingZeros().toPlainString();
    }
}

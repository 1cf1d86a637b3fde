package org.newsproof.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.document.Span;

/** All verb groups of a sentence are marked, with their forms and what else they say. */
class VerbGroupTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "The drones [[finite passive negated:were not delivered]] to Iran.",
        "The minister [[finite negated:did not confirm]] the report.",
        "The firm [[finite negated:never paid]] the workers.",
        "The president [[finite:said]] that Rome [[finite may:may soon send]] tanks to Kyiv.",
        "The bridge [[finite passive could:could have been destroyed]] by the flood."
    })
    void beginsWithTheFirstAuxiliaryAndKnowsWhatItSays(String marked) {
        assertEquals(marked, groups(MarkedWords.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The company [[finite:promised]] [[infinitive:to pay]] the workers.",
        "Iran [[finite:denied]] [[gerund:supplying]] drones to Russia.",
        "Footage [[participle passive:published]] in Rome [[finite:showed]] the attack.",
        "The match, [[participle passive:played]] in Lima, [[finite:began]] late.",
        "The rebels [[finite:attacked]] the town.",
        "Two men [[participle passive:arrested]] by police.",
        "The town [[participle passive:attacked]] by rebels [[finite:burned]]."
    })
    void hasItsFormByWhatStandsAroundIt(String marked) {
        assertEquals(marked, groups(MarkedWords.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "According to the ministry, three sailors [[finite passive:were injured]].",
        "The burning ship [[finite:left]] the port."
    })
    void isNotMadeOfWordsThatOnlyLookLikeVerbs(String marked) {
        assertEquals(marked, groups(MarkedWords.plain(marked)));
    }

    private static String groups(String text) {
        Sentence sentence = SharedAnalyzer.sentence(text);
        SentenceLayout layout = new SentenceLayout(sentence);
        Map<Span, String> labels = new HashMap<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (VerbGroup.isMainVerb(layout, at)) {
                VerbGroup group = VerbGroup.endingAt(layout, at);
                labels.put(sentence.span(group.from(), group.verb() + 1), label(group));
            }
        }
        return MarkedWords.mark(text, labels);
    }

    private static String label(VerbGroup group) {
        StringJoiner label = new StringJoiner(" ").add(group.form().name().toLowerCase(Locale.ROOT));
        if (group.isPassive()) {
            label.add("passive");
        }
        if (group.isNegated()) {
            label.add("negated");
        }
        group.modal().ifPresent(label::add);
        return label.toString();
    }
}

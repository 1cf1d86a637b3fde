package org.newsproof.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;

class MentionsTest {
    private static final NameBook BOOK = new NameBook(new Lexicons(List.of(RuleFolder.bundled())));

    /** All phrases that stand for what the first marked one stands for are marked. */
    @ParameterizedTest
    @ValueSource(strings = {
        "[[Maria Rossi]] resigned. The council thanked [[Rossi]].",
        "[[Latvian President Edgars Rinkevics]] met the king. [[The Latvian president]] left early. [[The Latvian leader]] was tired.",
        "[[The Electoral Commission]] met on Monday. [[The commission]] rejected the complaint.",
        "[[Maria Rossi]] resigned. [[She]] left the town.",
        "[[The United Kingdom]] sent tanks to Poland. [[Britain]] sent shells."
    })
    void knowsThatSeveralPhrasesStandForOne(String marked) {
        String text = MarkedWords.plain(marked);
        Mentions mentions = Mentions.read(SharedAnalyzer.analysis(text), BOOK);
        Mention first = mention(mentions, MarkedWords.plain(marked.substring(0, marked.indexOf("[["))).length());
        Map<Span, String> same = new HashMap<>();
        mentions.all().stream().filter(mention -> mention.key().equals(first.key())).forEach(mention -> same.put(mention.phrase().span(), ""));
        assertEquals(marked, MarkedWords.mark(text, same));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "Iran showed [[its drones]] in May. = Iran",
        "Police seized [[Iran's weapons]] in May. = Iran",
        "The army of Iran showed [[the drones]] in May. = nobody"
    })
    void saysWhoseAThingIs(String marked, String owner) {
        Mentions mentions = Mentions.read(SharedAnalyzer.analysis(MarkedWords.plain(marked)), BOOK);
        int end = MarkedWords.plain(marked.substring(0, marked.indexOf("]]"))).length();
        Mention thing = mentions.all().stream().filter(mention -> mention.phrase().span().end() == end).findFirst().orElseThrow();
        assertEquals(owner, mentions.possessor(thing.phrase()).map(Mention::name).orElse("nobody"));
    }

    @Test
    void looksForAPronounTwoSentencesBackAtMost() {
        String after = "The council met. The town slept. It rained. ";
        Analysis near = SharedAnalyzer.analysis("Maria Rossi resigned. She left.");
        Analysis far = SharedAnalyzer.analysis("Maria Rossi resigned. " + after + "She left.");
        assertEquals(Optional.of("Maria Rossi"), last(Mentions.read(near, BOOK)).filter(Mention::named).map(Mention::name));
        assertEquals(Optional.empty(), last(Mentions.read(far, BOOK)).filter(Mention::named).map(Mention::name));
    }

    private static Mention mention(Mentions mentions, int start) {
        return mentions.all().stream().filter(mention -> mention.phrase().span().start() == start).findFirst().orElseThrow();
    }

    private static Optional<Mention> last(Mentions mentions) {
        return mentions.all().stream().reduce((earlier, later) -> later);
    }
}

package org.newsproof.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.claim.ClaimReader;
import org.newsproof.claim.FrameReader;
import org.newsproof.claim.NameBook;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.rule.Article;

class LikenessTest {
    private static final ClaimReader READER = new ClaimReader(
            FrameReader.read(List.of(RuleFolder.bundled())), new NameBook(new Lexicons(List.of(RuleFolder.bundled()))));
    private static final Article ARTICLE = article("Mayor Lena Holm opened the new tram line in Odda on Friday. The line has nine stops and cost 40 million crowns. "
            + "A choir of children sang. On Saturday evening, Holm opened the tram line to passengers. Rain is expected next week in the fjord.");
    private static final Likeness LIKENESS = Likeness.of(ARTICLE);
    private static final List<Sentence> SENTENCES = ARTICLE.analysis().sentences();

    private static Article article(String text) {
        return new Article(SharedAnalyzer.analysis(text), READER);
    }

    @Test
    void findsTheSentencesOfOneEventFirst() {
        List<Sentence> before = LIKENESS.before(SENTENCES.get(4), LIKENESS.matter(SENTENCES.get(3)), 2);
        assertEquals(List.of(3, 0), before.subList(0, 2).stream().map(Sentence::index).toList());
    }

    @Test
    void knowsTheSamePersonByAnyOfItsNames() {
        Overlap overlap = LIKENESS.compare(LIKENESS.matter(SENTENCES.get(0)), LIKENESS.matter(SENTENCES.get(3)));
        assertTrue(overlap.shared().contains("name:lena holm"), overlap.shared()::toString);
        assertTrue(overlap.likeness() > 0.4, overlap::toString);
    }

    @Test
    void seesNothingInCommonBetweenTwoMatters() {
        Overlap overlap = LIKENESS.compare(LIKENESS.matter(SENTENCES.get(2)), LIKENESS.matter(SENTENCES.get(4)));
        assertEquals(0, overlap.weight());
        assertEquals(0, overlap.likeness());
    }

    @Test
    void leavesOutTheValueThatIsCompared() {
        Sentence sentence = SENTENCES.get(1);
        Matter all = LIKENESS.matter(sentence);
        Matter less = LIKENESS.matter(sentence, 0, sentence.size(), at -> sentence.token(at).is("nine"));
        assertTrue(all.terms().contains("nine"));
        assertFalse(less.terms().contains("nine"));
    }

    @Test
    void weighsWhatFewSentencesNameMoreThanWhatManyName() {
        assertTrue(LIKENESS.weight("choir") > LIKENESS.weight("line"));
    }
}

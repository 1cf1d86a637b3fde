package org.newsproof.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsproof.report.ArticleBuilder.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleBuilder;

/** Runs are written {@code {marks|words}}; {@code 2*} is where mark 2 begins. */
class TextMarkerTest {

    @Test
    void leavesATextWithoutMarksWhole() {
        assertEquals("1 {|All is well.}", marked("All is well."));
    }

    @Test
    void marksTheWordsOfAFinding() {
        assertEquals(
                "1 {|The }{1*|advance planning}{| began.}", marked("The advance planning began.", "advance planning"));
    }

    @Test
    void nestsAShortMarkInALongOne() {
        assertEquals(
                "1 {|in the }{1*|first week }{1 2*|of of}{1| May}{|.}",
                marked("in the first week of of May.", "first week of of May", "of of"));
    }

    @Test
    void splitsMarksThatCross() {
        assertEquals(
                "1 {1*|six patrol }{1 2*|boats}{2| of Veldria}{|.}",
                marked("six patrol boats of Veldria.", "six patrol boats", "boats of Veldria"));
    }

    @Test
    void keepsMarksOverTheSameWordsApart() {
        assertEquals("1 {|in }{1* 2* 3*|July}{|.}", marked("in July.", "July", "July", "July"));
    }

    @Test
    void joinsMarksThatTouchWithoutMixingThem() {
        assertEquals("1 {1*|six }{2*|boats}", marked("six boats", "six ", "boats"));
    }

    @Test
    void carriesAMarkOverLinesAndParagraphs() {
        assertEquals(
                "1 {|One }{1*|two}\n2 {1|three}\n\n4 {1|four}{| five}",
                marked("One two\r\nthree\r\n\r\nfour five", "two\r\nthree\r\n\r\nfour"));
    }

    @Test
    void countsLinesThatEndInAnyWay() {
        assertEquals("1 {|a}\n2 {|b}\n3 {|c}\n\n5 {1*|d}", marked("a\nb\rc\r\n\nd", "d"));
    }

    @Test
    void showsAMarkOnNothingButALineBreak() {
        assertEquals("1 {|One.}{1*|¶}\n\n4 {|Two.}", marked("One.\n\n\nTwo.", "\n\n\n"));
    }

    @Test
    void showsAMarkOnASpaceInAnEmptyLine() {
        assertEquals("1 {|One.}\n2 {1*|  }\n3 {|Two.}", marked("One.\n  \nTwo.", "  "));
    }

    @Test
    void doesNotCutThroughAnEmoji() {
        String text = "a \uD83D\uDE80 b";
        assertEquals("1 {|a }{1*|\uD83D\uDE80}{| b}", marked(text, List.of(Span.of(3, 4))));
    }

    @Test
    void startsEveryMarkOnceHoweverDeepTheyLie() {
        List<Span> nested = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            nested.add(Span.of(i, 100 - i));
        }
        String marked = marked("word ".repeat(20), nested);
        for (int number = 1; number <= nested.size(); number++) {
            assertEquals(1, marked.split("[{ ]" + number + "\\*", -1).length - 1, "mark " + number + " in " + marked);
        }
    }

    private static String marked(String text, String... words) {
        ArticleBuilder article = article("a", text);
        return marked(
                text,
                Stream.of(words).map(part -> article.span(Field.TEXT, part)).toList());
    }

    private static String marked(String text, List<Span> spans) {
        RatedFinding finding = article("a", text)
                .finding("style.example", Category.STYLE, Severity.NOTE, Span.of(0, 1), "odd")
                .build()
                .findings()
                .get(0);
        List<Mark> marks = new ArrayList<>();
        for (Span span : spans) {
            marks.add(new Mark(marks.size() + 1, 0, finding, span));
        }
        return new TextMarker(text, marks)
                .mark().paragraphs().stream()
                        .map(paragraph -> paragraph.lines().stream()
                                .map(TextMarkerTest::shown)
                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n"));
    }

    private static String shown(MarkedText.Line line) {
        return line.number() + " "
                + line.runs().stream().map(TextMarkerTest::shown).collect(Collectors.joining());
    }

    private static String shown(MarkedText.Run run) {
        List<Mark> shown = new ArrayList<>(run.covering());
        run.starting().stream().filter(mark -> !shown.contains(mark)).forEach(shown::add);
        String marks = shown.stream()
                .map(mark -> mark.number() + (run.starting().contains(mark) ? "*" : ""))
                .collect(Collectors.joining(" "));
        String words = run.pieces().stream().map(Piece::text).collect(Collectors.joining());
        return "{" + marks + "|" + words + "}";
    }
}

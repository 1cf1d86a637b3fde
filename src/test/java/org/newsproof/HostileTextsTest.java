package org.newsproof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsproof.document.Document;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;

/** Texts that are no articles, or articles that a machine has mangled: nothing fails, and every place lies in the text. */
class HostileTextsTest {
    private static final String ARTICLE = ProjectFiles.text(ProjectFiles.ROOT.resolve("fixtures/arms-deal.txt"));
    private static final String SENTENCE = "The port of Bari is closed. ";
    private static final List<String> DEBRIS = List.of(
            "\u201c", "\u201d", "\"", "'", "\n", "\r\n\r\n", " ", ".", ",", "(", ")", "&quot;", "\u00e9", "\uD83D\uDE80", "\uD83D", "5", "%", "the ", "and ", "\u2014", "\u0000", "\u200b");
    private static final int MANGLED_ARTICLES = 5;
    private static final int PIECES_OF_DEBRIS = 200;

    static Stream<Arguments> texts() {
        Stream<Arguments> made = Stream.of(
                Arguments.of("one letter", "a"),
                Arguments.of("one mark", "\""),
                Arguments.of("nothing but spaces", " \n\t\u00a0"),
                Arguments.of("half pairs", "The \uD83D port \uDE00 is closed. "),
                Arguments.of("emoji", "\uD83D\uDE80".repeat(100)),
                Arguments.of("characters without width", "The port\u200b of\u200d Bari\ufeff is\u00ad closed. ".repeat(5)),
                Arguments.of("writing direction", "\u202eThe port of Bari\u202c is closed. ".repeat(5)),
                Arguments.of("spaces that do not break", SENTENCE.repeat(5).replace(' ', '\u00a0')),
                Arguments.of("other line ends", "The port\u2028is closed.\u2029All is well.\u0085Yes.\fPage. "),
                Arguments.of("control characters", "The port\u0000 of \u001b[31mBari\u0007 is closed. "),
                Arguments.of("quotation marks", "\"".repeat(200)),
                Arguments.of("opening marks", "\u201c".repeat(200)),
                Arguments.of("brackets", "(".repeat(100) + ")".repeat(100)),
                Arguments.of("stops", ".".repeat(300)),
                Arguments.of("commas", ", ".repeat(200)),
                Arguments.of("numbers", String.join(" ", IntStream.range(0, 200).mapToObj(Integer::toString).toList())),
                Arguments.of("accents of their own", "a\u0301".repeat(200)),
                Arguments.of("a long word", "x".repeat(1000)),
                Arguments.of("Chinese", "\u653f\u5e9c\u5ba3\u5e03".repeat(50)),
                Arguments.of("one word again and again", "missiles and ".repeat(100)),
                Arguments.of("no end of a sentence", "and the port was closed ".repeat(50)),
                Arguments.of("capitals", ARTICLE.toUpperCase(Locale.ROOT)),
                Arguments.of("a word a line", ARTICLE.replace(' ', '\n')),
                Arguments.of("tabs for spaces", ARTICLE.replace(' ', '\t')),
                Arguments.of("one paragraph", ARTICLE.replace('\n', ' ')));
        return Stream.concat(made, IntStream.range(0, MANGLED_ARTICLES).mapToObj(seed -> Arguments.of("a mangled article, " + seed, mangled(seed))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void findsOnlyPlacesInTheText(String what, String text) {
        Document document = Document.of("a", text).withHeadline(SENTENCE);
        for (Finding finding : SharedNewsproof.INSTANCE.check(document)) {
            List<Span> places = new ArrayList<>(List.of(finding.span()));
            finding.related().forEach(related -> places.add(related.span()));
            finding.fixes().forEach(fix -> places.add(fix.span()));
            places.forEach(place -> assertTrue(place.end() <= document.field(place.field()).orElse("").length(), finding::toString));
        }
    }

    /** The same debris for the same seed. */
    private static String mangled(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(ARTICLE);
        for (int i = 0; i < PIECES_OF_DEBRIS; i++) {
            int at = random.nextInt(text.length());
            text.replace(at, at + 1, DEBRIS.get(random.nextInt(DEBRIS.size())));
        }
        return text.toString();
    }
}

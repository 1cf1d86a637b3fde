package org.newsproof.analysis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.analysis.SharedAnalyzer;
import org.newsproof.document.Span;

class TimePhraseFinderTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);
    private static final LocalDate STORY = LocalDate.of(2024, 3, 1);

    /** The label is the interval, with the 15th of May 2024 for today and the 1st of March for the day spoken of last. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The bridge was closed on [[2024-05-13=Monday]].",
        "The bridge was closed on [[2024-05-12=12 May]].",
        "The bridge was closed in [[2023-10-01/2023-10-31=October]].",
        "The bridge was closed [[2024-05-14=yesterday]].",
        "The bridge was closed in [[1990-01-01/1990-12-31=1990]].",
        "The bridge was closed on [[2019-06-05=June 5, 2019]].",
        "The bridge collapsed [[1949-01-01/1949-12-31=75 years ago]].",
        "The bridge collapsed [[2024-05-12=three days ago]].",
        "The bridge was repaired [[2024-03-03=two days later]].",
        "The bridge was repaired the [[2024-03-02=following day]].",
        "The bridge was built [[2023-01-01/2023-12-31=last year]].",
        "The bridge was built [[2023-01-01/2023-05-01=early last year]].",
        "The bridge was built in the [[1990-01-01/1999-12-31=1990s]].",
        "The bridge was built in the [[1801-01-01/1900-12-31=19th century]].",
        "The bridge was built in the [[2019-06-01/2019-08-31=summer of 2019]].",
        "The work went on from [[2024-05-13/2024-05-14=Monday to Tuesday]].",
        "The work went on between [[2010-01-01/2014-12-31=2010 and 2014]].",
        "The work has gone on since [[2021-01-01/2021-12-31=2021]]."
    })
    void tellsWhenThatIs(String marked) {
        String text = MarkedWords.plain(marked.replaceAll("\\[\\[[^=]*=", "[["));
        assertEquals(marked.replace("=", ":"), MarkedWords.mark(text, intervals(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The work lasted [[3 HOUR:three hours]].",
        "The strike went on for [[2 WEEK:two weeks]].",
        "He ruled for [[1 DECADE:a decade]]."
    })
    void tellsHowLong(String marked) {
        String text = MarkedWords.plain(marked);
        Map<Span, String> labels = new HashMap<>();
        TimePhraseFinder.find(SharedAnalyzer.sentence(text)).forEach(phrase -> labels.put(phrase.span(), length(phrase)));
        assertEquals(marked, MarkedWords.mark(text, labels));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The 12-year-old boy is 12 years old.", "He paid 2000 euros for last place.", "The later ship is new.", "They fall in autumn leaves."})
    void passesWordsThatSayNoTime(String text) {
        assertEquals(text, MarkedWords.mark(text, intervals(text)));
    }

    private static Map<Span, String> intervals(String text) {
        Map<Span, String> labels = new HashMap<>();
        Anchor anchor = new Anchor(Optional.of(TODAY), Optional.of(STORY), false);
        TimePhraseFinder.find(SharedAnalyzer.sentence(text))
                .forEach(phrase -> labels.put(phrase.span(), phrase.meaning().interval(anchor).map(Interval::iso).orElse("?")));
        return labels;
    }

    private static String length(TimePhrase phrase) {
        TimeMeaning.Length length = (TimeMeaning.Length) phrase.meaning();
        return Math.round(length.amount()) + " " + length.unit();
    }
}

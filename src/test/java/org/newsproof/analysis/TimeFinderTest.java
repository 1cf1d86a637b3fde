package org.newsproof.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsproof.MarkedWords;
import org.newsproof.document.Span;

class TimeFinderTest {
    /** What the words say stands before them; hours and minutes as {@code 14h30}. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Two fishermen were rescued on [[TUESDAY EVENING:Tuesday evening]].",
        "The attack took place in the early hours of [[JUNE 5 2024:June 5, 2024]].",
        "The meeting on [[MARCH 12 14h30:12 March at 14:30]] was cancelled.",
        "The shop closed at [[FRIDAY 21h00:9 p.m. on Friday]].",
        "It happened on [[MONDAY SEPTEMBER 5:Monday, Sept. 5]].",
        "The [[MAY 5:5th of May]] is a holiday.",
        "The party was founded in [[1990:1990]] with 350 members.",
        "The march ended at [[NOON:noon]].",
        "The bridge collapsed in the [[MORNING:morning]].",
        "They met at [[0h15:12.15 am]]."
    })
    void readsWhatTheWordsSay(String marked) {
        assertEquals(marked, times(MarkedWords.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "She wore an evening dress on a night out.",
        "He may resign, and the march ended.",
        "The March of the veterans ended.",
        "The party won 1990 votes.",
        "The team won 2-1 after 12 hours."
    })
    void passesWordsThatSayNoTime(String text) {
        assertEquals(text, times(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He was arrested on [[MONDAY:Monday]] and [[TUESDAY:Tuesday]] was quiet.",
        "The bridge, built in [[1990:1990]], collapsed on [[SUNDAY:Sunday]]."
    })
    void keepsTwoTimesApart(String marked) {
        assertEquals(marked, times(MarkedWords.plain(marked)));
    }

    private static String times(String text) {
        Map<Span, String> labels = new HashMap<>();
        TimeFinder.find(SharedAnalyzer.sentence(text)).forEach(time -> labels.put(time.span(), said(time)));
        return MarkedWords.mark(text, labels);
    }

    private static String said(TimeExpression time) {
        StringJoiner said = new StringJoiner(" ");
        time.weekday().ifPresent(weekday -> said.add(weekday.name()));
        time.partOfDay().ifPresent(part -> said.add(part.name()));
        time.month().ifPresent(month -> said.add(month.name()));
        time.day().ifPresent(day -> said.add(String.valueOf(day)));
        time.year().ifPresent(year -> said.add(String.valueOf(year)));
        time.minute().ifPresent(minute -> said.add("%dh%02d".formatted(minute / 60, minute % 60)));
        return said.toString();
    }
}

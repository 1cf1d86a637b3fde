package org.newsproof.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.analysis.TimeFinder;

/**
 * Finds all words for time in a sentence, left to right, none inside another: those of {@link TimeFinder}, and relative ones, seasons,
 * decades, lengths and stretches.
 */
public final class TimePhraseFinder {
    private static final Set<String> JOINTS = Set.of("to", "until", "till", "through", "and", "-", "–");

    private final Sentence sentence;
    private final List<TimeExpression> calendar;
    private final RelativeWords relative;
    private final EraWords eras;

    private TimePhraseFinder(Sentence sentence) {
        this.sentence = sentence;
        this.calendar = TimeFinder.find(sentence);
        this.relative = new RelativeWords(sentence);
        this.eras = new EraWords(sentence);
    }

    public static List<TimePhrase> find(Sentence sentence) {
        return new TimePhraseFinder(sentence).all();
    }

    private List<TimePhrase> all() {
        List<TimePhrase> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int start = at;
            Optional<TimePhrase> phrase = stretch(at).or(() -> edged(start));
            phrase.ifPresent(found::add);
            at = phrase.map(TimePhrase::to).orElse(at + 1);
        }
        return found;
    }

    /** "from Monday to Friday", "between 2010 and 2014": the words without the first preposition. */
    private Optional<TimePhrase> stretch(int at) {
        boolean between = sentence.has(at - 1, "between");
        boolean from = sentence.has(at - 1, "from");
        if (!between && !from) {
            return Optional.empty();
        }
        Optional<TimePhrase> first = point(at);
        int joint = first.map(TimePhrase::to).orElse(sentence.size());
        boolean joined = joint < sentence.size() && JOINTS.contains(sentence.token(joint).lower()) && between == sentence.has(joint, "and");
        Optional<TimePhrase> last = joined ? point(joint + 1) : Optional.empty();
        return last.map(end -> new TimePhrase(sentence, at, end.to(), new TimeMeaning.Between(first.orElseThrow().meaning(), end.meaning())));
    }

    private Optional<TimePhrase> point(int at) {
        return edged(at).or(() -> eras.year(at)).filter(phrase -> !phrase.isLength());
    }

    private Optional<TimePhrase> edged(int at) {
        TimeMeaning.Edge edge = eras.edge(at);
        if (edge == TimeMeaning.Edge.WHOLE) {
            return plain(at);
        }
        int next = at + 1;
        while (sentence.has(next, "in") || sentence.has(next, "on") || sentence.has(next, "the") || sentence.has(next, "-")) {
            next++;
        }
        return plain(next).or(() -> eras.year(at + 1))
                .filter(phrase -> !phrase.isLength())
                .map(phrase -> new TimePhrase(sentence, at, phrase.to(), new TimeMeaning.Part(edge, phrase.meaning())));
    }

    private Optional<TimePhrase> plain(int at) {
        return relative.at(at).or(() -> eras.at(at)).or(() -> calendar(at));
    }

    private Optional<TimePhrase> calendar(int at) {
        return calendar.stream()
                .filter(time -> time.from() == at)
                .findFirst()
                .map(time -> new TimePhrase(sentence, at, time.to(), new TimeMeaning.Calendar(time)));
    }
}

package org.newsproof.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.time.Anchor;
import org.newsproof.analysis.time.Interval;
import org.newsproof.analysis.time.TimePhrase;
import org.newsproof.analysis.time.TimePhraseFinder;

/** The points in time of an article with the clauses that happen then. */
final class Timeline {
    private static final Set<String> AHEAD = Set.of("will", "shall", "scheduled", "expected", "plans", "upcoming", "next");

    private final Analysis analysis;
    private final Claims claims;
    private final List<Stop> stops = new ArrayList<>();
    private final Map<Clause, List<String>> wordsOf = new IdentityHashMap<>();

    private record Stop(FactSheet.TimeFact fact, Optional<Interval> interval) {}

    private Timeline(Analysis analysis, Claims claims) {
        this.analysis = analysis;
        this.claims = claims;
    }

    static Timeline read(Analysis analysis, Claims claims) {
        Timeline timeline = new Timeline(analysis, claims);
        Optional<LocalDate> story = analysis.document().date();
        for (Sentence sentence : analysis.sentences()) {
            story = timeline.read(sentence, claims.clauses(sentence), story);
        }
        return timeline;
    }

    /** Those whose day is known, by time, then the others. */
    List<FactSheet.TimeFact> facts() {
        List<Stop> dated = new ArrayList<>(stops.stream().filter(stop -> stop.interval().isPresent()).toList());
        dated.sort(Comparator.comparing(stop -> stop.interval().orElseThrow().start()));
        List<FactSheet.TimeFact> facts = new ArrayList<>(dated.stream().map(Stop::fact).toList());
        stops.stream().filter(stop -> stop.interval().isEmpty()).map(Stop::fact).forEach(facts::add);
        return facts;
    }

    /** The words for the times of a clause. */
    List<String> of(Clause clause) {
        return wordsOf.getOrDefault(clause, List.of());
    }

    /** The day that was spoken of last, after this sentence. */
    private Optional<LocalDate> read(Sentence sentence, List<Clause> clauses, Optional<LocalDate> before) {
        List<TimePhrase> times = TimePhraseFinder.find(sentence).stream().filter(time -> !time.isLength()).toList();
        boolean ahead = sentence.tokens().stream().anyMatch(token -> AHEAD.contains(token.lower()));
        Optional<LocalDate> story = before;
        for (TimePhrase time : times) {
            Optional<Interval> interval = time.meaning().interval(new Anchor(analysis.document().date(), story, ahead));
            story = interval.map(known -> known.start().toLocalDate()).or(() -> before);
            Optional<Clause> owner = owner(time, clauses);
            String words = analysis.slice(time.span());
            owner.ifPresent(clause -> wordsOf.computeIfAbsent(clause, key -> new ArrayList<>()).add(words));
            String event = owner.map(clause -> event(clause, times)).orElse("");
            stops.add(new Stop(new FactSheet.TimeFact(words, interval.map(Interval::iso).orElse(""), event, time.span()), interval));
        }
        return story;
    }

    /** The clause that is known to happen then; else that of the verb before it, or of the first one after it. */
    private static Optional<Clause> owner(TimePhrase time, List<Clause> clauses) {
        return clauses.stream().filter(clause -> clause.times().stream().anyMatch(known -> known.from() < time.to() && time.from() < known.to())).findFirst()
                .or(() -> clauses.stream().filter(clause -> clause.verb() < time.from()).reduce((earlier, later) -> later))
                .or(() -> clauses.stream().filter(clause -> clause.verb() >= time.to()).findFirst());
    }

    private String event(Clause clause, List<TimePhrase> times) {
        String subjects = clause.subjects().stream()
                .filter(phrase -> !isTime(phrase, times))
                .map(phrase -> claims.mentions().of(phrase).name())
                .distinct()
                .collect(Collectors.joining(", "));
        String objects = clause.objects().stream().filter(phrase -> !isTime(phrase, times)).map(phrase -> analysis.slice(phrase.span())).collect(Collectors.joining(", "));
        return (subjects + " " + (clause.negated() ? "not " : "") + clause.verbToken().lower() + " " + objects).strip();
    }

    private static boolean isTime(NounPhrase phrase, List<TimePhrase> times) {
        return times.stream().anyMatch(time -> phrase.sentence() == time.sentence() && time.from() <= phrase.from() && phrase.to() <= time.to());
    }
}

package org.newsproof.analysis.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Quantity;
import org.newsproof.analysis.Sentence;

/** Reads times that count from another one, "two days later", "last year", "yesterday", and lengths of time. */
record RelativeWords(Sentence sentence) {
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Map<String, Integer> STEPS = Map.of("last", -1, "past", -1, "this", 0, "current", 0, "next", 1, "coming", 1);
    private static final Map<String, Integer> STORY_STEPS = Map.of("previous", -1, "preceding", -1, "following", 1);
    private static final Set<String> BEFORE_NOW = Set.of("ago");
    private static final Set<String> BEFORE_STORY = Set.of("earlier", "before", "previously");
    private static final Set<String> AFTER_STORY = Set.of("later", "after", "afterwards");

    Optional<TimePhrase> at(int at) {
        if (at < 0 || at >= sentence.size()) {
            return Optional.empty();
        }
        return named(at).or(() -> stepped(at)).or(() -> counted(at));
    }

    /** "yesterday" */
    private Optional<TimePhrase> named(int at) {
        Integer days = DAYS.get(sentence.token(at).lower());
        boolean possessive = sentence.has(at + 1, "'s");
        return days == null || possessive ? Optional.empty() : Optional.of(new TimePhrase(sentence, at, at + 1, new TimeMeaning.Shift(days, Grain.DAY, false)));
    }

    /** "last year", "the following day" */
    private Optional<TimePhrase> stepped(int at) {
        Integer step = STEPS.get(sentence.token(at).lower());
        Integer storyStep = STORY_STEPS.get(sentence.token(at).lower());
        if (step == null && storyStep == null || at + 1 >= sentence.size()) {
            return Optional.empty();
        }
        boolean plural = sentence.token(at + 1).canBe("NNS");
        Optional<Grain> unit = plural || sentence.has(at + 2, "'s") ? Optional.empty() : Grain.ofUnit(sentence.token(at + 1).lemma());
        return unit.map(grain -> new TimePhrase(sentence, at, at + 2,
                step != null ? new TimeMeaning.Shift(step, grain, false) : new TimeMeaning.Shift(storyStep, grain, true)));
    }

    /** "75 years ago", "two days later", "three hours"; also "a year ago", "a few days later". */
    private Optional<TimePhrase> counted(int at) {
        Optional<Quantity> number = Quantity.at(sentence, at);
        boolean one = sentence.has(at, "a") || sentence.has(at, "an");
        boolean few = one && sentence.has(at + 1, "few") || sentence.has(at, "several");
        int unitAt = number.map(Quantity::to).orElse(few && one ? at + 2 : at + 1);
        if (number.isEmpty() && !one && !few || unitAt >= sentence.size() || !sentence.has(unitAt, PartOfSpeech.NOUN)) {
            return Optional.empty();
        }
        Optional<Grain> unit = Grain.ofUnit(sentence.token(unitAt).lemma());
        if (unit.isEmpty() || sentence.has(unitAt + 1, "old") || sentence.has(unitAt + 1, "of") && sentence.has(unitAt + 2, "age")) {
            return Optional.empty();
        }
        double amount = number.map(Quantity::value).orElse(few ? 3.0 : 1.0);
        String behind = unitAt + 1 < sentence.size() ? sentence.token(unitAt + 1).lower() : "";
        if (BEFORE_NOW.contains(behind)) {
            return Optional.of(new TimePhrase(sentence, at, unitAt + 2, new TimeMeaning.Shift(-Math.round(amount), unit.get(), false)));
        }
        if (BEFORE_STORY.contains(behind) || AFTER_STORY.contains(behind)) {
            long away = Math.round(amount) * (AFTER_STORY.contains(behind) ? 1 : -1);
            return Optional.of(new TimePhrase(sentence, at, unitAt + 2, new TimeMeaning.Shift(away, unit.get(), true)));
        }
        boolean length = number.isPresent() || few || sentence.has(at - 1, "for") || sentence.has(at - 1, "within");
        return length ? Optional.of(new TimePhrase(sentence, at, unitAt + 1, new TimeMeaning.Length(amount, unit.get()))) : Optional.empty();
    }
}

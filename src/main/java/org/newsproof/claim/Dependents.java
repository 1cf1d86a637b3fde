package org.newsproof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.TimeExpression;

/** What stands behind a verb and belongs to it: objects, then prepositions with what they govern, and times. */
final class Dependents {
    private final SentenceLayout layout;
    private final List<NounPhrase> objects = new ArrayList<>();
    private final List<NounPhrase> secondObjects = new ArrayList<>();
    private final List<Complement> complements = new ArrayList<>();
    private int to;

    private Dependents(SentenceLayout layout) {
        this.layout = layout;
    }

    static Dependents of(SentenceLayout layout, int verb) {
        Dependents dependents = new Dependents(layout);
        dependents.readBehind(verb);
        return dependents;
    }

    List<NounPhrase> objects() {
        return objects;
    }

    List<NounPhrase> secondObjects() {
        return secondObjects;
    }

    List<Complement> complements() {
        return complements;
    }

    /** After the last token that belongs to the verb; right behind the verb when nothing does. */
    int to() {
        return to;
    }

    private void readBehind(int verb) {
        int at = verb + 1;
        while (layout.has(at, PartOfSpeech.ADV)) {
            at++;
        }
        int afterFirst = takeObjects(at, objects);
        int afterSecond = afterFirst > at ? takeObjects(afterFirst, secondObjects) : at;
        to = afterSecond;
        takeComplements(afterSecond);
    }

    private int takeObjects(int at, List<NounPhrase> into) {
        Optional<PhraseList> list = layout.timeAt(at).isPresent() ? Optional.empty() : PhraseList.from(layout, at);
        list.ifPresent(found -> into.addAll(found.phrases()));
        return list.map(PhraseList::to).orElse(at);
    }

    private void takeComplements(int start) {
        int at = start;
        int next = takeComplement(at);
        while (next > at) {
            at = next;
            next = takeComplement(at);
        }
    }

    /** After what goes on at {@code at}, or {@code at} itself. */
    private int takeComplement(int at) {
        Optional<TimeExpression> time = layout.timeAt(at);
        if (time.isPresent()) {
            to = time.get().to();
            return to;
        }
        if (layout.isPreposition(at) && !layout.has(at + 1, "by")) {
            return takeGoverned(at);
        }
        return isPassedOver(at) ? at + 1 : at;
    }

    private int takeGoverned(int prepositionAt) {
        Optional<TimeExpression> time = layout.timeAt(prepositionAt + 1);
        if (time.isPresent()) {
            to = time.get().to();
            return to;
        }
        Optional<PhraseList> governed = PhraseList.from(layout, prepositionAt + 1);
        if (governed.isEmpty()) {
            return prepositionAt;
        }
        complements.add(new Complement(layout.token(prepositionAt).lower(), prepositionAt, governed.get().phrases()));
        to = governed.get().to();
        return to;
    }

    /** An adverb, a particle before "by", a state ("shot dead in Rome"), a score, or a comma behind which the clause goes on. */
    private boolean isPassedOver(int at) {
        boolean goesOn = layout.has(at + 1, PartOfSpeech.ADP) || layout.timeAt(at + 1).isPresent();
        boolean particle = layout.has(at, PartOfSpeech.ADP) && layout.has(at + 1, "by");
        boolean state = layout.has(at, PartOfSpeech.ADJ) && layout.has(at + 1, PartOfSpeech.ADP) && layout.phraseFrom(at).isEmpty();
        return layout.has(at, PartOfSpeech.ADV) || particle || state || isScore(at) || layout.has(at, ",") && goesOn;
    }

    /** "2-1" */
    private boolean isScore(int at) {
        return layout.has(at, PartOfSpeech.NUM) && layout.token(at).text().indexOf('-') > 0;
    }
}

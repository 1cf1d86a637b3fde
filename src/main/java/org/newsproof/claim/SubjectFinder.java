package org.newsproof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;

/** Finds the subjects of a verb: to its left, through a relative pronoun, or those of the verb that it depends on. */
final class SubjectFinder {
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask", "urge", "force", "order", "allow", "help", "tell", "persuade", "invite", "want", "expect", "permit", "enable", "advise", "warn",
            "accuse", "suspect", "stop", "prevent", "let", "make", "see", "show", "call");

    private final SentenceLayout layout;
    private final List<Clause> earlier;

    /** @param earlier the clauses before, in the order of their verbs */
    SubjectFinder(SentenceLayout layout, List<Clause> earlier) {
        this.layout = layout;
        this.earlier = earlier;
    }

    Subjects of(VerbGroup group, Optional<Clause> governor) {
        boolean controlled = group.form() == Clause.Form.INFINITIVE || group.form() == Clause.Form.GERUND && !standsBesideSubject(group);
        if (controlled) {
            return new Subjects(governor.map(SubjectFinder::controllers).orElse(List.of()), false, false);
        }
        return leftOf(group);
    }

    /** "a train carrying arms": a participle right behind a noun has that noun for its subject. */
    private boolean standsBesideSubject(VerbGroup group) {
        return layout.phraseTo(group.from())
                .filter(phrase -> earlier.isEmpty() || lastClause().verb() + 1 < phrase.from())
                .isPresent();
    }

    private Clause lastClause() {
        return earlier.get(earlier.size() - 1);
    }

    private static List<NounPhrase> controllers(Clause governor) {
        boolean objectControl = OBJECT_CONTROL.contains(governor.lemma()) && !governor.objects().isEmpty() && !governor.passive();
        return objectControl ? governor.objects() : governor.subjects();
    }

    private Subjects leftOf(VerbGroup group) {
        int at = group.from();
        while (layout.isInnerAdverb(at - 1)) {
            at--;
        }
        if (at == 0) {
            return Subjects.NONE;
        }
        if (layout.isRelative(at - 1) && !layout.has(at - 1, PartOfSpeech.SCONJ)) {
            return antecedent(at - 1);
        }
        Optional<NounPhrase> phrase = layout.phraseTo(at);
        if (phrase.isPresent()) {
            return Subjects.before(coordinated(headOfChain(phrase.get())));
        }
        if (layout.has(at - 1, PartOfSpeech.CCONJ) && !earlier.isEmpty()) {
            return new Subjects(lastClause().subjects(), lastClause().relative(), false);
        }
        return layout.has(at - 1, ",") ? acrossComma(at - 1, group.form()) : Subjects.NONE;
    }

    private Subjects antecedent(int relativeAt) {
        int at = layout.has(relativeAt - 1, ",") ? relativeAt - 1 : relativeAt;
        Optional<NounPhrase> phrase = layout.has(at - 1, PartOfSpeech.ADP) ? Optional.empty() : layout.phraseTo(at);
        return new Subjects(phrase.map(List::of).orElse(List.of()), true, phrase.isPresent());
    }

    private Subjects acrossComma(int commaAt, Clause.Form form) {
        Optional<NounPhrase> described = layout.phraseTo(commaAt);
        if (form == Clause.Form.PARTICIPLE && described.isPresent()) {
            return Subjects.before(List.of(headOfChain(described.get())));
        }
        return acrossParenthesis(commaAt);
    }

    /** "The minister, a lawyer, resigned": the phrase before the comma that opens the parenthesis. */
    private Subjects acrossParenthesis(int commaAt) {
        for (int i = commaAt - 1; i > 0 && !layout.has(i, ";") && !layout.has(i, ":"); i--) {
            Optional<NounPhrase> phrase = layout.has(i, ",") ? layout.phraseTo(i) : Optional.empty();
            if (phrase.isPresent()) {
                return Subjects.before(coordinated(headOfChain(phrase.get())));
            }
        }
        return Subjects.NONE;
    }

    /** "officials of the ministry": the officials. */
    private NounPhrase headOfChain(NounPhrase phrase) {
        NounPhrase head = phrase;
        Optional<NounPhrase> outer = outer(head);
        while (outer.isPresent()) {
            head = outer.get();
            outer = outer(head);
        }
        return head;
    }

    private Optional<NounPhrase> outer(NounPhrase phrase) {
        int joint = phrase.from() - 1;
        return layout.has(joint, PartOfSpeech.ADP) ? layout.phraseTo(joint).filter(outer -> !isObject(outer)) : Optional.empty();
    }

    private boolean isObject(NounPhrase phrase) {
        return layout.isVerbal(phrase.from() - 1);
    }

    private List<NounPhrase> coordinated(NounPhrase last) {
        List<NounPhrase> all = new ArrayList<>();
        Optional<NounPhrase> next = Optional.of(last);
        while (next.isPresent()) {
            all.add(0, next.get());
            int joint = next.get().from() - 1;
            boolean joined = layout.has(joint, PartOfSpeech.CCONJ) || layout.has(joint, ",") && all.size() > 1;
            next = joined ? layout.phraseTo(joint).filter(phrase -> !isObject(phrase)) : Optional.empty();
        }
        return all;
    }
}

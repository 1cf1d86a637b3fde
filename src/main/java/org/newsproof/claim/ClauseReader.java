package org.newsproof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.analysis.TimeFinder;
import org.newsproof.analysis.Token;

/**
 * Reads the clauses of one sentence from tags and positions: verb groups, then subjects to their left, objects and
 * complements to their right. Where a place is not clear it gives less rather than a guess.
 */
final class ClauseReader {
    private static final Set<String> PREPOSITION_LIKE = Set.of("according", "including", "following", "regarding", "concerning", "excluding", "compared");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask", "urge", "force", "order", "allow", "help", "tell", "persuade", "invite", "want", "expect", "permit", "enable", "advise", "warn",
            "accuse", "suspect", "stop", "prevent", "let", "make", "see", "show", "call");
    private static final Set<String> MODALS = Set.of("may", "might", "could", "can", "would", "will", "shall", "should", "must");

    private final Sentence sentence;
    private final List<NounPhrase> phrases;
    private final List<TimeExpression> times;
    private final NounPhrase[] phraseFrom;
    private final NounPhrase[] phraseTo;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseReader(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = Chunker.nounPhrases(sentence);
        this.times = TimeFinder.find(sentence);
        this.phraseFrom = new NounPhrase[sentence.size() + 1];
        this.phraseTo = new NounPhrase[sentence.size() + 1];
        for (NounPhrase phrase : phrases) {
            phraseFrom[phrase.from()] = phrase;
            phraseTo[phrase.to()] = phrase;
        }
    }

    static List<Clause> read(Sentence sentence) {
        ClauseReader reader = new ClauseReader(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            if (reader.isMainVerb(at)) {
                reader.clauses.add(reader.clause(at));
            }
        }
        return reader.withTimes();
    }

    private boolean isMainVerb(int at) {
        Token token = sentence.token(at);
        if (!token.pos().isVerbal() || PREPOSITION_LIKE.contains(token.lower()) || phraseAround(at)) {
            return false;
        }
        if (token.pos() == PartOfSpeech.VERB) {
            return true;
        }
        int next = at + 1;
        while (next < sentence.size() && isInsideGroup(next)) {
            next++;
        }
        return next >= sentence.size() || !sentence.token(next).pos().isVerbal();
    }

    private boolean isInsideGroup(int at) {
        Token token = sentence.token(at);
        return token.pos() == PartOfSpeech.ADV || token.pos() == PartOfSpeech.PART && !token.is("to");
    }

    private boolean phraseAround(int at) {
        return phrases.stream().anyMatch(phrase -> phrase.from() <= at && at < phrase.headAt());
    }

    private Clause clause(int verb) {
        int groupFrom = groupFrom(verb);
        Clause.Form form = form(groupFrom, verb);
        boolean passive = isPassive(groupFrom, verb, form);
        Optional<Clause> governor = governor(groupFrom, form);
        Subjects subjects = subjects(groupFrom, form, governor);
        After after = after(verb);
        int from = subjects.from(groupFrom, sentence);
        return new Clause(sentence, from, verb, after.to, form, passive, isNegated(groupFrom, verb, subjects.phrases), modal(groupFrom, verb), governor,
                subjects.phrases, subjects.relative, after.objects, after.secondObjects, after.complements, List.of());
    }

    private int groupFrom(int verb) {
        int from = verb;
        while (from > 0) {
            Token before = sentence.token(from - 1);
            boolean joins = before.pos() == PartOfSpeech.AUX
                    || before.pos() == PartOfSpeech.PART && !before.is("'s")
                    || before.pos() == PartOfSpeech.ADV && from - 1 > 0 && !isClauseAdverb(from - 1);
            if (!joins || phraseAround(from - 1)) {
                break;
            }
            from--;
        }
        return from;
    }

    private boolean isClauseAdverb(int at) {
        return Set.of("where", "when", "why", "how", "however").contains(sentence.token(at).lower());
    }

    private Clause.Form form(int groupFrom, int verb) {
        Token token = sentence.token(verb);
        for (int i = groupFrom; i < verb; i++) {
            if (sentence.token(i).is("to") && sentence.token(i).pos() == PartOfSpeech.PART) {
                return Clause.Form.INFINITIVE;
            }
        }
        for (int i = groupFrom; i < verb; i++) {
            if (sentence.token(i).pos() == PartOfSpeech.AUX) {
                return sentence.token(i).is("having") || sentence.token(i).is("being") ? Clause.Form.GERUND : Clause.Form.FINITE;
            }
        }
        if (token.canBe("VBG") && token.lower().endsWith("ing")) {
            return Clause.Form.GERUND;
        }
        boolean onlyParticiple = token.canBe("VBN") && !token.canBe("VBD") && !token.canBe("VBP");
        boolean before = phraseTo[groupFrom] != null || groupFrom > 0 && sentence.token(groupFrom - 1).is(",");
        boolean by = sentence.has(verb + 1, "by") || token.canBe("VBN") && sentence.has(verb + 1, PartOfSpeech.ADP) && followedByFinite(verb);
        boolean parenthesis = token.canBe("VBN") && isParenthesis(groupFrom, verb);
        return onlyParticiple || parenthesis || before && token.canBe("VBN") && by ? Clause.Form.PARTICIPLE : Clause.Form.FINITE;
    }

    /** "The match, played in Lima, began late": behind a noun and a comma, with another comma and a finite verb to come. */
    private boolean isParenthesis(int groupFrom, int verb) {
        boolean behindComma = groupFrom >= 2 && sentence.token(groupFrom - 1).is(",") && phraseTo[groupFrom - 1] != null;
        if (!behindComma || groupFrom != verb || !sentence.has(verb + 1, PartOfSpeech.ADP)) {
            return false;
        }
        for (int i = verb + 1; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).is(",")) {
                return sentence.token(i + 1).pos().isVerbal() || sentence.token(i + 1).pos() == PartOfSpeech.ADV;
            }
            if (sentence.token(i).pos().isVerbal() && !phraseAround(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Footage published in Rome showed ...": another finite verb follows before any comma or connective. */
    private boolean followedByFinite(int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isPunctuation() || token.pos() == PartOfSpeech.SCONJ || token.pos() == PartOfSpeech.CCONJ || RELATIVES.contains(token.lower())) {
                return false;
            }
            if (token.pos().isVerbal() && !phraseAround(i) && !(token.canBe("VBG") && token.lower().endsWith("ing")) && !sentence.has(i - 1, "to")) {
                return phraseTo[i] != null;
            }
        }
        return false;
    }

    private boolean isPassive(int groupFrom, int verb, Clause.Form form) {
        Token token = sentence.token(verb);
        if (!token.canBe("VBN") || token.pos() != PartOfSpeech.VERB) {
            return false;
        }
        for (int i = groupFrom; i < verb; i++) {
            if (sentence.token(i).lemma().equals("be") || sentence.token(i).is("being") || sentence.token(i).is("get")) {
                return true;
            }
        }
        return form == Clause.Form.PARTICIPLE;
    }

    private boolean isNegated(int groupFrom, int verb, List<NounPhrase> subjects) {
        for (int i = groupFrom; i < verb; i++) {
            if (Set.of("not", "n't", "never", "no").contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return subjects.stream().anyMatch(phrase -> phrase.hasWord("no") || phrase.hasWord("none") || phrase.hasWord("nobody") || phrase.hasWord("neither"));
    }

    private Optional<String> modal(int groupFrom, int verb) {
        for (int i = groupFrom; i < verb; i++) {
            if (MODALS.contains(sentence.token(i).lemma()) || MODALS.contains(sentence.token(i).lower())) {
                return Optional.of(sentence.token(i).lower());
            }
        }
        return Optional.empty();
    }

    /** The verb before, if it takes this clause as its complement: "deny doing", "seek to do", "fear that X may do". */
    private Optional<Clause> governor(int groupFrom, Clause.Form form) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.verb() >= groupFrom) {
                continue;
            }
            if (form == Clause.Form.FINITE && !introducesContent(clause.verb(), groupFrom)) {
                return clause.governor().isPresent() && continues(clause.verb(), groupFrom) ? clause.governor() : Optional.empty();
            }
            return crossesStop(clause.verb(), groupFrom) ? Optional.empty() : Optional.of(clause);
        }
        return Optional.empty();
    }

    private boolean introducesContent(int verb, int groupFrom) {
        for (int i = verb + 1; i < groupFrom; i++) {
            Token token = sentence.token(i);
            if (token.is("that") && token.pos() == PartOfSpeech.SCONJ || token.is("whether") || token.is("if") && isAsking(verb)) {
                return true;
            }
        }
        return phraseFrom[verb + 1] != null && subjectRunTo(groupFrom) == verb + 1;
    }

    /** Where the phrases that end before {@code groupFrom} begin: {@code verb + 1} in "said Rome sends arms". */
    private int subjectRunTo(int groupFrom) {
        int at = groupFrom;
        while (phraseTo[at] != null) {
            at = phraseTo[at].from();
        }
        return at;
    }

    private boolean isAsking(int verb) {
        return Set.of("ask", "wonder", "know").contains(sentence.token(verb).lemma());
    }

    private boolean continues(int verb, int groupFrom) {
        for (int i = verb + 1; i < groupFrom; i++) {
            if (sentence.token(i).pos() == PartOfSpeech.CCONJ && !sentence.has(i - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean crossesStop(int verb, int groupFrom) {
        for (int i = verb + 1; i < groupFrom; i++) {
            Token token = sentence.token(i);
            if (token.is(";") || token.is(":") || token.is(",") && !sentence.has(i + 1, PartOfSpeech.ADV)) {
                return true;
            }
        }
        return false;
    }

    private record Subjects(List<NounPhrase> phrases, boolean relative, boolean near) {
        int from(int groupFrom, Sentence sentence) {
            boolean sameSentence = near && !phrases.isEmpty() && phrases.get(0).sentence() == sentence;
            return sameSentence ? Math.min(groupFrom, phrases.get(0).from()) : groupFrom;
        }
    }

    private Subjects subjects(int groupFrom, Clause.Form form, Optional<Clause> governor) {
        if (form == Clause.Form.INFINITIVE || form == Clause.Form.GERUND && !startsBesideSubject(groupFrom)) {
            return new Subjects(governor.map(ClauseReader::controller).orElse(List.of()), false, false);
        }
        int at = groupFrom;
        while (at > 0 && sentence.token(at - 1).pos() == PartOfSpeech.ADV && !isClauseAdverb(at - 1)) {
            at--;
        }
        if (at == 0) {
            return new Subjects(List.of(), false, false);
        }
        Token before = sentence.token(at - 1);
        if (RELATIVES.contains(before.lower()) && before.pos() != PartOfSpeech.SCONJ) {
            return antecedent(at - 1);
        }
        if (phraseTo[at] != null) {
            return new Subjects(coordinated(headOfChain(phraseTo[at])), false, true);
        }
        if (before.pos() == PartOfSpeech.CCONJ && !clauses.isEmpty()) {
            Clause last = clauses.get(clauses.size() - 1);
            return new Subjects(last.subjects(), last.relative(), false);
        }
        if (form == Clause.Form.PARTICIPLE && before.is(",") && phraseTo[at - 1] != null) {
            return new Subjects(List.of(headOfChain(phraseTo[at - 1])), false, true);
        }
        return before.is(",") ? acrossParenthesis(at - 1) : new Subjects(List.of(), false, false);
    }

    /** "a train carrying arms": a participle right behind a noun has that noun for its subject. */
    private boolean startsBesideSubject(int groupFrom) {
        return phraseTo[groupFrom] != null && (clauses.isEmpty() || clauses.get(clauses.size() - 1).verb() + 1 < phraseTo[groupFrom].from()
                || clauses.isEmpty());
    }

    private static List<NounPhrase> controller(Clause governor) {
        boolean objectControl = OBJECT_CONTROL.contains(governor.lemma()) && !governor.objects().isEmpty() && !governor.passive();
        return objectControl ? governor.objects() : governor.subjects();
    }

    private Subjects antecedent(int relativeAt) {
        int at = relativeAt;
        if (at > 0 && sentence.token(at - 1).is(",")) {
            at--;
        }
        if (at > 0 && sentence.token(at - 1).pos() == PartOfSpeech.ADP) {
            return new Subjects(List.of(), true, false);
        }
        return phraseTo[at] == null ? new Subjects(List.of(), true, false) : new Subjects(List.of(phraseTo[at]), true, true);
    }

    private Subjects acrossParenthesis(int commaAt) {
        for (int i = commaAt - 1; i > 0; i--) {
            if (sentence.token(i).is(";") || sentence.token(i).is(":")) {
                break;
            }
            if (sentence.token(i).is(",") && phraseTo[i] != null && !endsCoordination(i)) {
                return new Subjects(coordinated(headOfChain(phraseTo[i])), false, true);
            }
        }
        return new Subjects(List.of(), false, false);
    }

    private boolean endsCoordination(int commaAt) {
        return sentence.has(commaAt + 1, "and") && phraseFrom[Math.min(commaAt + 2, sentence.size())] != null && commaAt == 0;
    }

    /** "officials of the ministry": the officials. */
    private NounPhrase headOfChain(NounPhrase phrase) {
        NounPhrase head = phrase;
        while (head.from() >= 2 && sentence.token(head.from() - 1).pos() == PartOfSpeech.ADP && phraseTo[head.from() - 1] != null) {
            NounPhrase outer = phraseTo[head.from() - 1];
            if (isObjectOfVerb(outer)) {
                break;
            }
            head = outer;
        }
        return head;
    }

    private boolean isObjectOfVerb(NounPhrase phrase) {
        return phrase.from() > 0 && sentence.token(phrase.from() - 1).pos().isVerbal();
    }

    private List<NounPhrase> coordinated(NounPhrase last) {
        List<NounPhrase> all = new ArrayList<>(List.of(last));
        NounPhrase first = last;
        while (first.from() >= 2) {
            int joint = first.from() - 1;
            boolean joined = sentence.token(joint).pos() == PartOfSpeech.CCONJ || sentence.token(joint).is(",") && all.size() > 1;
            if (!joined || phraseTo[joint] == null || isObjectOfVerb(phraseTo[joint])) {
                break;
            }
            first = phraseTo[joint];
            all.add(0, first);
        }
        return all;
    }

    private static final class After {
        private final List<NounPhrase> objects = new ArrayList<>();
        private final List<NounPhrase> secondObjects = new ArrayList<>();
        private final List<Complement> complements = new ArrayList<>();
        private int to;
    }

    private After after(int verb) {
        After after = new After();
        int at = skipAdverbs(verb + 1);
        if (at < sentence.size() && phraseFrom[at] != null && timeAt(at).isEmpty()) {
            at = takePhrases(at, after.objects);
            if (at < sentence.size() && phraseFrom[at] != null && timeAt(at).isEmpty()) {
                at = takePhrases(at, after.secondObjects);
            }
        }
        after.to = Math.max(verb + 1, at);
        complements(at, after);
        return after;
    }

    private void complements(int start, After after) {
        int at = start;
        while (at < sentence.size()) {
            Optional<TimeExpression> time = timeAt(at);
            Token token = sentence.token(at);
            if (time.isPresent()) {
                at = time.get().to();
                after.to = at;
            } else if (token.pos() == PartOfSpeech.ADP || token.is("to") || PREPOSITION_LIKE.contains(token.lower())) {
                int phraseAt = at + 1;
                Optional<TimeExpression> when = phraseAt < sentence.size() ? timeAt(phraseAt) : Optional.empty();
                if (when.isPresent()) {
                    at = when.get().to();
                    after.to = at;
                    continue;
                }
                if (phraseAt >= sentence.size() || phraseFrom[phraseAt] == null) {
                    break;
                }
                List<NounPhrase> governed = new ArrayList<>();
                int end = takePhrases(phraseAt, governed);
                after.complements.add(new Complement(token.lower(), at, governed));
                after.to = end;
                at = end;
            } else if (token.pos() == PartOfSpeech.ADV || isScore(token)) {
                at++;
            } else if (token.is(",") && (sentence.has(at + 1, PartOfSpeech.ADP) || at + 1 < sentence.size() && timeAt(at + 1).isPresent())) {
                at++;
            } else {
                break;
            }
        }
    }

    /** "2-1" */
    private static boolean isScore(Token token) {
        return token.pos() == PartOfSpeech.NUM && token.text().indexOf('-') > 0;
    }

    private int skipAdverbs(int start) {
        int at = start;
        while (at < sentence.size() && sentence.token(at).pos() == PartOfSpeech.ADV) {
            at++;
        }
        return at;
    }

    private int takePhrases(int start, List<NounPhrase> into) {
        NounPhrase phrase = phraseFrom[start];
        while (phrase.to() < sentence.size() && followsPossessive(phrase)) {
            phrase = phraseFrom[phrase.to() + 1];
        }
        into.add(phrase);
        int at = phrase.to();
        boolean joined = at + 1 < sentence.size() && phraseFrom[at + 1] != null
                && (sentence.token(at).is("and") || sentence.token(at).is("or") || sentence.token(at).is(",") && listGoesOn(at + 1));
        boolean startsClause = joined && phraseFrom[at + 1].to() < sentence.size() && startsVerb(phraseFrom[at + 1].to());
        return joined && !startsClause ? takePhrases(at + 1, into) : at;
    }

    private boolean followsPossessive(NounPhrase phrase) {
        int next = phrase.to() + 1;
        return next < sentence.size() && phraseFrom[next] != null && phraseFrom[next].possessor().filter(p -> p == phrase).isPresent();
    }

    private boolean listGoesOn(int at) {
        int end = phraseFrom[at].to();
        return sentence.has(end, "and") && end + 1 < sentence.size() && phraseFrom[end + 1] != null;
    }

    private boolean startsVerb(int at) {
        return sentence.token(at).pos().isVerbal() && !phraseAround(at) && !PREPOSITION_LIKE.contains(sentence.token(at).lower());
    }

    private Optional<TimeExpression> timeAt(int at) {
        return times.stream().filter(time -> time.from() <= at && at < time.to()).findFirst();
    }

    private List<Clause> withTimes() {
        List<Clause> timed = new ArrayList<>();
        for (Clause clause : clauses) {
            List<TimeExpression> own = new ArrayList<>();
            for (TimeExpression time : times) {
                if (owner(time).filter(owner -> owner == clause).isPresent()) {
                    own.add(time);
                }
            }
            timed.add(clause.withTimes(own));
        }
        return timed;
    }

    /** The clause that a time belongs to: the nearest verb before it within the clause, or the first verb after a fronted time. */
    private Optional<Clause> owner(TimeExpression time) {
        Optional<Clause> before = Optional.empty();
        for (Clause clause : clauses) {
            if (clause.verb() < time.from()) {
                before = Optional.of(clause);
            }
        }
        if (before.isPresent() && before.get().to() >= time.to()) {
            return before;
        }
        Optional<Clause> next = clauses.stream().filter(clause -> clause.verb() >= time.to()).findFirst();
        boolean fronted = next.isPresent() && opensClause(time, next.get());
        return fronted ? next : Optional.empty();
    }

    /** "On Monday evening, the court ...", "(who) on Monday said": only a preposition, a comma or the subject in between. */
    private boolean opensClause(TimeExpression time, Clause clause) {
        for (int i = time.to(); i < Math.max(clause.from(), time.to()); i++) {
            Token token = sentence.token(i);
            if (!token.is(",") && token.pos() != PartOfSpeech.ADV) {
                return false;
            }
        }
        int before = time.from() - 1;
        if (before >= 0 && (sentence.token(before).pos() == PartOfSpeech.ADP || sentence.token(before).is("the"))) {
            before--;
        }
        boolean opens = before < 0 || sentence.token(before).isPunctuation() || sentence.token(before).pos() == PartOfSpeech.CCONJ
                || sentence.token(before).pos() == PartOfSpeech.SCONJ;
        boolean inside = clause.from() <= time.from();
        return opens || inside;
    }
}

package org.newsproof.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Token;

/** Finds the verb before that takes a clause as its complement: "deny doing", "seek to do", "fear that X may do". */
final class GovernorFinder {
    private static final Set<String> ASKING = Set.of("ask", "wonder", "know");

    private final SentenceLayout layout;
    private final VerbGroup group;

    GovernorFinder(VerbGroup group) {
        this.layout = group.layout();
        this.group = group;
    }

    /** @param earlier the clauses before, in the order of their verbs */
    Optional<Clause> among(List<Clause> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (earlier.get(i).verb() < group.from()) {
                return behind(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Clause> behind(Clause clause) {
        if (group.form() == Clause.Form.FINITE && !introducesContent(clause.verb())) {
            return isJoinedTo(clause.verb()) ? clause.governor() : Optional.empty();
        }
        return isCutOffFrom(clause.verb()) ? Optional.empty() : Optional.of(clause);
    }

    private boolean introducesContent(int verb) {
        for (int i = verb + 1; i < group.from(); i++) {
            Token token = layout.token(i);
            if (token.is("that") && token.pos() == PartOfSpeech.SCONJ || token.is("whether") || token.is("if") && isAsking(verb)) {
                return true;
            }
        }
        return layout.phraseFrom(verb + 1).isPresent() && startOfSubjectRun() == verb + 1;
    }

    /** Where the phrases that end before the group begin: right behind the verb in "said Rome sends arms". */
    private int startOfSubjectRun() {
        int at = group.from();
        while (layout.phraseTo(at).isPresent()) {
            at = layout.phraseTo(at).get().from();
        }
        return at;
    }

    private boolean isAsking(int verb) {
        return ASKING.contains(layout.token(verb).lemma());
    }

    /** "(said that) he came and left": what governs the first verb governs the second. */
    private boolean isJoinedTo(int verb) {
        for (int i = verb + 1; i < group.from(); i++) {
            if (layout.has(i, PartOfSpeech.CCONJ) && !layout.has(i - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isCutOffFrom(int verb) {
        for (int i = verb + 1; i < group.from(); i++) {
            if (layout.has(i, ";") || layout.has(i, ":") || layout.has(i, ",") && !layout.has(i + 1, PartOfSpeech.ADV)) {
                return true;
            }
        }
        return false;
    }
}

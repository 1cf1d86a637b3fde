package org.newsproof.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;

/** Counts who fills a role of one verb, by all constructions of its frame together. */
public final class RoleCount {
    private RoleCount() {}

    /**
     * The named fillers that the constructions of the claim's verb find for a role in different places of its clause; of one place
     * (such as "A and B" as the object) only the first. Empty without a clause.
     */
    public static List<Mention> fillers(Claim claim, String role, Mentions mentions) {
        List<Mention> fillers = new ArrayList<>();
        if (claim.clause().isEmpty() || claim.clause().get().passive()) {
            return fillers;
        }
        Clause clause = claim.clause().get();
        List<String> places = claim.frame().constructions().stream()
                .filter(construction -> !construction.noun() && construction.words().contains(clause.lemma()))
                .flatMap(construction -> construction.places().getOrDefault(role, List.of()).stream())
                .distinct()
                .toList();
        for (String place : places) {
            phrases(place, clause).stream()
                    .map(mentions::of)
                    .filter(mention -> mention.named() && mention.type().isParty() && !isPossessor(mention.phrase()))
                    .findFirst()
                    .ifPresent(fillers::add);
        }
        return fillers;
    }

    private static List<NounPhrase> phrases(String place, Clause clause) {
        if (place.equals("object")) {
            return clause.objects();
        }
        return clause.complements().stream().filter(complement -> complement.preposition().equals(place)).findFirst().map(Complement::phrases).orElse(List.of());
    }

    private static boolean isPossessor(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.has(phrase.to(), "'s");
    }
}

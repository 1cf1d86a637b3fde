package org.newsproof.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.document.Span;

/**
 * Who did what to whom, when, and how the article puts it.
 *
 * @param frame the kind of event
 * @param verb the word that names the event
 * @param roles by the frame's names for them; a role that nobody fills is missing
 * @param span from the first to the last word that speaks of the event
 * @param clause where the claim comes from a verb
 */
public record Claim(
        Frame frame,
        String verb,
        Map<String, List<Mention>> roles,
        boolean negated,
        Standing standing,
        List<Mention> sources,
        List<TimeExpression> times,
        Span span,
        Optional<Clause> clause) {

    public Claim {
        roles = Map.copyOf(roles);
        sources = List.copyOf(sources);
        times = List.copyOf(times);
    }

    public List<Mention> role(String name) {
        return roles.getOrDefault(name, List.of());
    }
}

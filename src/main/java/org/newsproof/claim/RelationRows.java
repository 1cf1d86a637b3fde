package org.newsproof.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Analysis;
import org.newsproof.document.Span;

/** Who does what to whom, for a fact sheet: kind by kind of event, each event once, under the narrowest frame that fits. */
final class RelationRows {
    private final Analysis analysis;
    private final Claims claims;
    private final Timeline timeline;
    /** The ids of frames that say less of the event at a place than another one does there. */
    private final Map<Span, Set<String>> broader = new HashMap<>();

    RelationRows(Analysis analysis, Claims claims, Timeline timeline) {
        this.analysis = analysis;
        this.claims = claims;
        this.timeline = timeline;
        claims.all().forEach(claim -> broader.computeIfAbsent(claim.span(), span -> new HashSet<>()).addAll(claim.frame().broader()));
    }

    List<FactSheet.Relation> all() {
        Map<String, List<FactSheet.Relation>> byEvent = new LinkedHashMap<>();
        for (Claim claim : claims.all()) {
            if (!broader.get(claim.span()).contains(claim.frame().id())) {
                relation(claim).ifPresent(row -> byEvent.computeIfAbsent(row.event(), event -> new ArrayList<>()).add(row));
            }
        }
        return byEvent.values().stream().flatMap(List::stream).toList();
    }

    private Optional<FactSheet.Relation> relation(Claim claim) {
        Optional<Frame.Direction> sides = claim.frame().sides();
        String doer = sides.map(Frame.Direction::from).orElseGet(() -> mainRole(claim));
        String other = sides.map(Frame.Direction::to).orElse("");
        String from = names(claim.role(doer));
        String to = names(claim.role(other));
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        String what = claim.roles().entrySet().stream()
                .filter(role -> !role.getKey().equals(doer) && !role.getKey().equals(other))
                .sorted(Map.Entry.comparingByKey())
                .map(role -> names(role.getValue()))
                .collect(Collectors.joining(", "));
        String standing = (claim.negated() ? "not " : "") + claim.standing().key();
        return Optional.of(new FactSheet.Relation(claim.frame().id(), from, to, what, when(claim), standing, source(claim), claim.span()));
    }

    /** The role that an event of one side is about: the one it cannot do without. */
    private static String mainRole(Claim claim) {
        return claim.frame().required().stream().findFirst().orElseGet(() -> claim.roles().keySet().stream().sorted().findFirst().orElse(""));
    }

    private String names(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.type() == Mention.Type.CONTENT ? analysis.slice(mention.phrase().span()) : mention.name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String when(Claim claim) {
        List<String> words = claim.clause().map(timeline::of).filter(times -> !times.isEmpty())
                .orElseGet(() -> claim.times().stream().map(time -> analysis.slice(time.span())).toList());
        return words.stream().distinct().collect(Collectors.joining(", "));
    }

    private String source(Claim claim) {
        return claim.sources().isEmpty() ? claims.sourceOf(claim.span()).map(Mention::name).orElse("") : names(claim.sources());
    }
}

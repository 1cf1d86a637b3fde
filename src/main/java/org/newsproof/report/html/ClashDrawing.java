package org.newsproof.report.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsproof.claim.FactSheet;
import org.newsproof.claim.FactSheet.Relation;
import org.newsproof.claim.FactSheet.TimeFact;
import org.newsproof.document.Span;
import org.newsproof.document.SpanIndex;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.report.Places;
import org.newsproof.report.TerminalText;

/** Draws two facts that clash: who does it to whom where two relations do, a line of time where two times do. For one article. */
final class ClashDrawing {
    private static final int WIDTH = 340;
    private static final int BOX_WIDTH = 112;
    private static final int BOX_HEIGHT = 30;
    private static final int ROW = 56;
    private static final int TOP = 8;
    private static final int MARGIN = 4;
    private static final int AXIS = 34;
    private static final int TIMELINE_HEIGHT = 84;
    /** As many characters as fit a box, an arrow and half of the line of time. */
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_LABEL = 17;
    private static final int LONGEST_EVENT = 26;

    private final FactSheet facts;
    private final Places places;
    /** Where in their list the facts at a place are. */
    private final SpanIndex<Integer> relations;
    private final SpanIndex<Integer> times;

    ClashDrawing(FactSheet facts, Places places) {
        this.facts = facts;
        this.places = places;
        this.relations = new SpanIndex<>(IntStream.range(0, facts.relations().size()).boxed().toList(), at -> facts.relations().get(at).span());
        this.times = new SpanIndex<>(IntStream.range(0, facts.times().size()).boxed().toList(), at -> facts.times().get(at).span());
    }

    /** The drawing for a finding; nothing unless both of its places hold a fact that can be drawn. */
    Optional<Drawing> of(Finding finding) {
        if (finding.category() != Category.CONTRADICTION || finding.related().isEmpty()) {
            return Optional.empty();
        }
        Span there = finding.related().get(0).span();
        return graph(finding.span(), there).or(() -> timeline(finding, there));
    }

    private Optional<Drawing> graph(Span here, Span there) {
        for (Relation second : relationsAt(here)) {
            for (Relation first : relationsAt(there)) {
                if (first != second && isClash(first, second)) {
                    return Optional.of(graph(first, second));
                }
            }
        }
        return Optional.empty();
    }

    private List<Relation> relationsAt(Span span) {
        return relations.overlapping(span).stream().sorted().map(facts.relations()::get).filter(ClashDrawing::isDrawable).toList();
    }

    private static boolean isDrawable(Relation relation) {
        return !relation.from().isEmpty() && !relation.to().isEmpty();
    }

    /** One kind of event with one side in common and another side not, or both exchanged. */
    private static boolean isClash(Relation first, Relation second) {
        boolean same = first.from().equals(second.from()) && first.to().equals(second.to());
        Set<String> sides = Set.copyOf(List.of(first.from(), first.to()));
        return first.event().equals(second.event()) && !same && (sides.contains(second.from()) || sides.contains(second.to()));
    }

    private Drawing graph(Relation first, Relation second) {
        String description = described(first) + "; " + described(second);
        List<Relation> rows = List.of(first, second);
        List<Drawing.Box> boxes = rows.stream().flatMap(relation -> {
            int y = TOP + ROW * rows.indexOf(relation);
            return List.of(
                    new Drawing.Box(MARGIN, y, BOX_WIDTH, BOX_HEIGHT, shortened(relation.from(), LONGEST_NAME)),
                    new Drawing.Box(WIDTH - MARGIN - BOX_WIDTH, y, BOX_WIDTH, BOX_HEIGHT, shortened(relation.to(), LONGEST_NAME))).stream();
        }).toList();
        List<Drawing.Arrow> arrows = rows.stream().map(relation -> new Drawing.Arrow(
                MARGIN + BOX_WIDTH,
                WIDTH - MARGIN - BOX_WIDTH,
                TOP + ROW * rows.indexOf(relation) + BOX_HEIGHT / 2,
                shortened(relation.what().isEmpty() ? relation.event() : relation.what(), LONGEST_LABEL),
                label(relation.span()))).toList();
        return new Drawing("Who does it to whom, in two places", description, WIDTH, TOP + ROW + BOX_HEIGHT + TOP, boxes, arrows, List.of());
    }

    private String described(Relation relation) {
        String what = relation.what().isEmpty() ? "" : ", " + relation.what();
        return TerminalText.of(label(relation.span()) + ": " + relation.event() + " from " + relation.from() + " to " + relation.to() + what + ", " + relation.standing());
    }

    /** Only where the finding itself is about the two times: its message names both. */
    private Optional<Drawing> timeline(Finding finding, Span there) {
        for (TimeFact second : timesAt(finding.span(), finding)) {
            for (TimeFact first : timesAt(there, finding)) {
                if (!first.time().equalsIgnoreCase(second.time())) {
                    return Optional.of(timeline(first, second));
                }
            }
        }
        return Optional.empty();
    }

    private Drawing timeline(TimeFact first, TimeFact second) {
        String description = TerminalText.of(label(first.span()) + ": " + first.time() + ", " + first.event() + "; "
                + label(second.span()) + ": " + second.time() + ", " + second.event());
        List<Drawing.Stop> stops = List.of(stop(first, WIDTH / 4), stop(second, WIDTH - WIDTH / 4));
        return new Drawing("One event at two times", description, WIDTH, TIMELINE_HEIGHT, List.of(), List.of(), stops);
    }

    private Drawing.Stop stop(TimeFact fact, int x) {
        return new Drawing.Stop(x, AXIS, shortened(fact.time(), LONGEST_EVENT), shortened(fact.event(), LONGEST_EVENT), label(fact.span()));
    }

    private String label(Span span) {
        return FactTables.label(places.place(span));
    }

    private List<TimeFact> timesAt(Span span, Finding finding) {
        return times.overlapping(span).stream().sorted().map(facts.times()::get).filter(fact -> finding.message().contains(fact.time())).toList();
    }

    private static String shortened(String text, int longest) {
        String shown = TerminalText.of(text);
        return shown.codePointCount(0, shown.length()) <= longest ? shown : shown.substring(0, shown.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}

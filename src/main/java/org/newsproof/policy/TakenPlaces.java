package org.newsproof.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;

/** The places where a finding of some category is kept already. Looks only at those around a place. */
final class TakenPlaces {
    private final Map<Category, Map<Field, TreeMap<Integer, List<Span>>>> byStart = new EnumMap<>(Category.class);

    /** Takes the place of a finding, unless it is that of one of the same category already; whether it was free. */
    boolean add(Finding finding) {
        Span span = finding.span();
        TreeMap<Integer, List<Span>> taken = byStart.computeIfAbsent(finding.category(), category -> new EnumMap<>(Field.class))
                .computeIfAbsent(span.field(), field -> new TreeMap<>());
        // what begins farther before than the span is long cannot share half of its own length with it
        boolean free = taken.subMap(span.start() - span.length(), span.end()).values().stream()
                .flatMap(List::stream)
                .noneMatch(other -> isSamePlace(other, span));
        if (free) {
            taken.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(span);
        }
        return free;
    }

    /** Whether they share half of the longer one. */
    private static boolean isSamePlace(Span one, Span other) {
        if (!one.overlaps(other)) {
            return false;
        }
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared * 2 >= Math.max(one.length(), other.length());
    }
}

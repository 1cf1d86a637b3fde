package org.newsproof.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what overlaps a span without looking at all there is; things may lie in each other. Thread-safe. */
public final class SpanIndex<T> {
    private final Function<T, Span> place;
    private final Map<Field, List<T>> byStart = new EnumMap<>(Field.class);
    /** For each thing how far those up to it reach. */
    private final Map<Field, List<Integer>> reach = new EnumMap<>(Field.class);

    public SpanIndex(List<T> things, Function<T, Span> place) {
        this.place = place;
        things.forEach(thing -> byStart.computeIfAbsent(place.apply(thing).field(), field -> new ArrayList<>()).add(thing));
        byStart.forEach((field, own) -> {
            own.sort(Comparator.comparing(place));
            List<Integer> ends = new ArrayList<>();
            own.forEach(thing -> ends.add(Math.max(place.apply(thing).end(), ends.isEmpty() ? 0 : ends.get(ends.size() - 1))));
            reach.put(field, ends);
        });
    }

    /** All that shares a place with the span, by place. */
    public List<T> overlapping(Span span) {
        List<T> own = byStart.getOrDefault(span.field(), List.of());
        List<Integer> ends = reach.getOrDefault(span.field(), List.of());
        List<T> found = new ArrayList<>();
        for (int at = firstFrom(own, span.end()) - 1; at >= 0 && ends.get(at) > span.start(); at--) {
            if (place.apply(own.get(at)).overlaps(span)) {
                found.add(own.get(at));
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** The place in the list of the first that starts at or after an offset. */
    private int firstFrom(List<T> own, int offset) {
        int low = 0;
        int high = own.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(own.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

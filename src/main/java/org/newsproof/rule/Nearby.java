package org.newsproof.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The things of an article in text order, by what each is about, so that a rule compares one with the few that it can clash with and
 * not with all. Where a text says the same over and over, only the {@value #MOST} nearest on a side are found: that keeps the time
 * of a check in proportion to the length of the text. No article of usual length says one thing so often. Thread-safe.
 */
public final class Nearby<T> {
    public static final int MOST = 50;

    private final List<T> things;
    /** Places in the list, ascending. */
    private final Map<String, List<Integer>> placesOf = new HashMap<>();

    /** @param keys what a thing is about; what shares no key with another is never compared with it */
    public Nearby(List<T> things, Function<T, ? extends Collection<String>> keys) {
        this.things = List.copyOf(things);
        for (int at = 0; at < things.size(); at++) {
            for (String key : keys.apply(things.get(at))) {
                placesOf.computeIfAbsent(key, known -> new ArrayList<>()).add(at);
            }
        }
    }

    /** The nearest before a place in the list that have one of the keys, in text order. */
    public List<T> before(int place, Collection<String> keys) {
        return placesBefore(place, keys).stream().map(things::get).toList();
    }

    /** The nearest on both sides of a place in the list that have one of the keys, in text order; not what stands at the place. */
    public List<T> around(int place, Collection<String> keys) {
        return Stream.concat(placesBefore(place, keys).stream(), placesAfter(place, keys).stream()).map(things::get).toList();
    }

    private SortedSet<Integer> placesBefore(int place, Collection<String> keys) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String key : keys) {
            List<Integer> places = placesOf.getOrDefault(key, List.of());
            int end = firstFrom(place, places);
            found.addAll(places.subList(Math.max(0, end - MOST), end));
        }
        while (found.size() > MOST) {
            found.pollFirst();
        }
        return found;
    }

    private SortedSet<Integer> placesAfter(int place, Collection<String> keys) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String key : keys) {
            List<Integer> places = placesOf.getOrDefault(key, List.of());
            int start = firstFrom(place + 1, places);
            found.addAll(places.subList(start, Math.min(places.size(), start + MOST)));
        }
        while (found.size() > MOST) {
            found.pollLast();
        }
        return found;
    }

    /** The index of the first place that is not smaller. */
    private static int firstFrom(int place, List<Integer> places) {
        int at = Collections.binarySearch(places, place);
        return at >= 0 ? at : -at - 1;
    }
}

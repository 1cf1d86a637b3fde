package org.newsproof.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;

/** Which places the lexicons know, by which words they are called, and which lies in which. Compares with case. Thread-safe. */
public final class Gazetteer {
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, String> placeByName = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> wide;

    public Gazetteer(Lexicons lexicons) {
        for (Located country : lexicons.file("countries").value("countries").map(Located::items).orElseThrow()) {
            String name = country.requiredText("name");
            call(name, List.of(name), country.texts("names"));
            country.texts("capital").forEach(capital -> part(name, capital));
            capitals.addAll(country.texts("capital"));
            country.texts("cities").forEach(city -> part(name, city));
            words.get(name).addAll(country.texts("demonyms"));
            demonyms.addAll(country.texts("demonyms"));
            words.get(name).addAll(country.texts("seats"));
        }
        Located regions = lexicons.file("regions");
        for (Located region : regions.value("regions").map(Located::items).orElseThrow()) {
            String name = region.requiredText("name");
            call(name, List.of(name), region.texts("names"));
            words.get(name).addAll(region.texts("demonyms"));
            demonyms.addAll(region.texts("demonyms"));
            region.texts("towns").forEach(town -> part(name, town));
            part(region.requiredText("in"), name);
        }
        wide = Set.copyOf(regions.texts("wide"));
    }

    private void call(String place, List<String> name, List<String> others) {
        Set<String> known = words.computeIfAbsent(place, key -> new HashSet<>());
        known.addAll(name);
        known.addAll(others);
        name.forEach(word -> placeByName.putIfAbsent(word, place));
        others.forEach(word -> placeByName.putIfAbsent(word, place));
    }

    private void part(String whole, String part) {
        call(part, List.of(part), List.of());
        parts.computeIfAbsent(whole, key -> new HashSet<>()).add(part);
    }

    /** Whether a word is the adjective or the people of a place: "Danish", "Dane". */
    public boolean isDemonym(String word) {
        return demonyms.contains(word);
    }

    /** The place that a name stands for, by its usual name. */
    public Optional<String> place(String name) {
        return Optional.ofNullable(placeByName.get(name));
    }

    public boolean isCapital(String place) {
        return capitals.contains(place);
    }

    /** Whether everybody knows to be in it: "Europe". */
    public boolean isWide(String name) {
        return wide.contains(name) || wide.contains(placeByName.getOrDefault(name, name));
    }

    /** All words by which a text speaks of a place: its names, its people, and those of all that lies in it. */
    public Set<String> wordsFor(String place) {
        Set<String> all = new HashSet<>();
        gather(place, all, new HashSet<>());
        return all;
    }

    /** The words for the places that this one lies in, without those of what else lies there. */
    public Set<String> wordsAround(String place) {
        Set<String> all = new HashSet<>();
        parts.forEach((whole, within) -> {
            if (within.contains(place)) {
                all.addAll(words.get(whole));
            }
        });
        return all;
    }

    private void gather(String place, Set<String> all, Set<String> seen) {
        if (seen.add(place)) {
            all.addAll(words.getOrDefault(place, Set.of()));
            parts.getOrDefault(place, Set.of()).forEach(part -> gather(part, all, seen));
        }
    }
}

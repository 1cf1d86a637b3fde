package org.newsproof.policy.allow;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsproof.policy.Notice;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.Verdict;

/** The findings that articles had when the desk began to look: they are known, and only what comes new counts. Immutable. */
public final class Baseline {
    public static final Baseline EMPTY = new Baseline(List.of());

    private final Map<String, Map<String, Entry>> byDocument = new TreeMap<>();

    /**
     * One known finding.
     *
     * @param document by the name that the article has in the baseline
     * @param text the words at its place, for people; they may be cut
     * @param reason why it may stay, if somebody wrote that down
     */
    public record Entry(String document, String rule, String fingerprint, String text, Optional<String> reason) implements Comparable<Entry> {
        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::document)
                .thenComparing(Entry::rule).thenComparing(Entry::text).thenComparing(Entry::fingerprint);

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }

    public Baseline(Collection<Entry> entries) {
        entries.forEach(entry -> byDocument.computeIfAbsent(entry.document(), name -> new HashMap<>()).put(entry.fingerprint(), entry));
    }

    /** All entries, by document, rule and words. */
    public List<Entry> entries() {
        return byDocument.values().stream().flatMap(entries -> entries.values().stream()).sorted().toList();
    }

    public Optional<Entry> entry(String document, String fingerprint) {
        return Optional.ofNullable(byDocument.getOrDefault(document, Map.of()).get(fingerprint));
    }

    /** The verdict with what is known marked as that; entries of the article that match nothing any more are notices. */
    public Verdict applied(String document, Verdict verdict) {
        Map<String, Entry> known = byDocument.getOrDefault(document, Map.of());
        if (known.isEmpty()) {
            return verdict;
        }
        Set<String> found = new HashSet<>();
        List<RatedFinding> judged = verdict.findings().stream().map(rated -> {
            found.add(rated.fingerprint());
            return known.containsKey(rated.fingerprint()) ? rated.known() : rated;
        }).toList();
        List<Notice> stale = known.values().stream().sorted().filter(entry -> !found.contains(entry.fingerprint())).map(Baseline::stale).toList();
        return verdict.with(judged, stale);
    }

    private static Notice stale(Entry entry) {
        return new Notice(Optional.empty(), "the baseline has '" + entry.text() + "' of " + entry.rule() + ", which is found no more");
    }
}

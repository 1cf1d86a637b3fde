package org.newsproof.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsproof.finding.Category;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;

/** How many findings there are of each kind. Not thread-safe. */
public final class Counts {
    /** The width of a bar of shares, in units of its picture. */
    private static final int BAR_WIDTH = 1000;

    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private final Map<Category, Long> categories = new EnumMap<>(Category.class);
    private final Map<Category, Long> shown = new EnumMap<>(Category.class);
    private final Map<Category, Map<Severity, Long>> both = new EnumMap<>(Category.class);

    void add(RatedFinding finding) {
        severities.merge(finding.severity(), 1L, Long::sum);
        categories.merge(finding.finding().category(), 1L, Long::sum);
        both.computeIfAbsent(finding.finding().category(), category -> new EnumMap<>(Severity.class)).merge(finding.severity(), 1L, Long::sum);
        if (finding.severity().isShown()) {
            shown.merge(finding.finding().category(), 1L, Long::sum);
        }
    }

    public long of(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }

    public long of(Category category) {
        return categories.getOrDefault(category, 0L);
    }

    public long of(Category category, Severity severity) {
        return both.getOrDefault(category, Map.of()).getOrDefault(severity, 0L);
    }

    /** Whether there is anything an editor has to look at: an error or a warning. */
    public boolean isClean() {
        return shown.isEmpty();
    }

    public boolean isEmpty() {
        return severities.isEmpty();
    }

    /** The severities that occur, the gravest first. */
    public List<Severity> severities() {
        return List.copyOf(severities.keySet());
    }

    /** The categories that occur. */
    public List<Category> categories() {
        return List.copyOf(categories.keySet());
    }

    /** The part of each category in the errors and warnings. */
    public List<Share> shares() {
        long total = shown.values().stream().mapToLong(Long::longValue).sum();
        List<Share> shares = new ArrayList<>();
        long before = 0;
        for (Map.Entry<Category, Long> entry : shown.entrySet()) {
            int start = (int) (before * BAR_WIDTH / total);
            before += entry.getValue();
            int end = (int) (before * BAR_WIDTH / total);
            shares.add(new Share(entry.getKey(), entry.getValue(), start, end - start));
        }
        return List.copyOf(shares);
    }

    /** The shares in words. */
    public String sharesInWords() {
        return shares().stream()
                .map(share -> share.count() + " " + share.category().key())
                .collect(Collectors.joining(", "));
    }

    /**
     * One category's part of the errors and warnings.
     *
     * @param start where it begins in a bar that is 1000 wide
     */
    public record Share(Category category, long count, int start, int width) {}
}

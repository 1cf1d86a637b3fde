package org.newsproof.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.finding.Fix;

/** Chooses the fixes that can be written into an article together, without asking anybody. */
final class CertainFixes {
    private static final Comparator<RatedFinding> SUREST_THEN_SMALLEST = Comparator
            .comparing((RatedFinding rated) -> -rated.finding().confidence())
            .thenComparing(rated -> fix(rated).span().length())
            .thenComparing(RatedFinding::finding);

    private CertainFixes() {}

    /**
     * The fixes of findings that count, are shown and have this one fix, which their rule calls certain, in text order. Of two that overlap
     * or touch each other, the surer one is taken, and of two that are as sure the smaller one.
     */
    static List<AppliedFix> of(Document document, List<RatedFinding> findings) {
        Map<Field, TreeMap<Integer, Fix>> taken = new EnumMap<>(Field.class);
        List<AppliedFix> chosen = new ArrayList<>();
        findings.stream().filter(rated -> isCertain(document, rated)).sorted(SUREST_THEN_SMALLEST).forEach(rated -> {
            Fix fix = fix(rated);
            TreeMap<Integer, Fix> inField = taken.computeIfAbsent(fix.span().field(), field -> new TreeMap<>());
            if (isFree(inField, fix)) {
                inField.put(fix.span().start(), fix);
                chosen.add(new AppliedFix(rated.finding().rule(), fix.span(), document.slice(fix.span()), fix.replacement()));
            }
        });
        chosen.sort(Comparator.comparing(AppliedFix::span));
        return chosen;
    }

    private static Fix fix(RatedFinding rated) {
        return rated.finding().fixes().get(0);
    }

    private static boolean isCertain(Document document, RatedFinding rated) {
        if (!rated.counts() || !rated.severity().isShown() || rated.finding().fixes().size() != 1 || !fix(rated).certain()) {
            return false;
        }
        Fix fix = fix(rated);
        return !document.slice(fix.span()).equals(fix.replacement())
                && document.origin().stream().allMatch(origin -> origin.canWrite(fix.replacement()));
    }

    private static boolean isFree(TreeMap<Integer, Fix> taken, Fix fix) {
        Entry<Integer, Fix> before = taken.floorEntry(fix.span().start());
        Entry<Integer, Fix> after = taken.ceilingEntry(fix.span().start());
        return (before == null || areApart(before.getValue(), fix)) && (after == null || areApart(fix, after.getValue()));
    }

    /** What touches would have to be judged together: the other one has its turn in the next round. Deletions do not mind. */
    private static boolean areApart(Fix first, Fix second) {
        boolean deletions = first.replacement().isEmpty() && second.replacement().isEmpty();
        return first.span().end() < second.span().start() || deletions && first.span().end() == second.span().start();
    }
}

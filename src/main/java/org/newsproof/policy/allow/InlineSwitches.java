package org.newsproof.policy.allow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.policy.Notice;
import org.newsproof.policy.RatedFinding;
import org.newsproof.policy.RuleNames;
import org.newsproof.policy.Suppression;
import org.newsproof.policy.Verdict;

/**
 * The switches that an article has in its text, such as {@code <!-- newsproof allow style: a quotation -->}. They are no words of the article:
 * it is checked as {@link #document()}, in which spaces stand for them. Immutable.
 */
public final class InlineSwitches {
    private final Document document;
    private final List<InlineSwitch> switches;

    private InlineSwitches(Document document, List<InlineSwitch> switches) {
        this.document = document;
        this.switches = List.copyOf(switches);
    }

    public static InlineSwitches of(Document given) {
        List<InlineSwitch> switches = SwitchReader.read(given.text());
        if (switches.isEmpty()) {
            return new InlineSwitches(given, switches);
        }
        StringBuilder text = new StringBuilder(given.text());
        for (InlineSwitch found : switches) {
            for (int i = found.span().start(); i < found.span().end(); i++) {
                char c = text.charAt(i);
                text.setCharAt(i, c == '\n' || c == '\r' ? c : ' ');
            }
        }
        return new InlineSwitches(given.with(Field.TEXT, text.toString()), switches);
    }

    /** The article of equal length without its switches. */
    public Document document() {
        return document;
    }

    /** Whether a fix of a finding would overwrite a switch. */
    public boolean areTouchedBy(Finding finding) {
        return finding.fixes().stream().map(Fix::span).anyMatch(span -> switches.stream().map(InlineSwitch::span).anyMatch(span::overlaps));
    }

    /** What is left of findings where no switch is obeyed; the article says how many it has. */
    public Verdict ignored(List<RatedFinding> findings) {
        return new Verdict(besideSwitches(findings), List.of(), switches.size());
    }

    /**
     * The findings, of which those that a switch allows are suppressed. What is wrong with a switch, or that it is not needed, is a notice.
     *
     * @param paragraphs the places of the article's paragraphs, in order
     */
    public Verdict applied(List<RatedFinding> findings, List<Span> paragraphs, RuleNames names) {
        if (switches.isEmpty()) {
            return Verdict.of(findings);
        }
        List<Allowed> allowed = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (InlineSwitch found : switches) {
            found.problem().ifPresent(problem -> notices.add(notice(found, problem)));
            found.names().stream().filter(name -> !names.isKnown(name)).forEach(name ->
                    notices.add(notice(found, "there is no rule or category '" + name + "'" + names.hint(name))));
            if (found.problem().isEmpty()) {
                List<Span> places = found.forWholeText() ? List.of() : places(found, paragraphs);
                found.names().stream().filter(names::isKnown).forEach(name -> allowed.add(new Allowed(found, name, places)));
            }
        }
        Set<Allowed> used = new HashSet<>();
        List<RatedFinding> judged = besideSwitches(findings).stream().map(rated -> judged(rated, allowed, names, used)).toList();
        allowed.stream().filter(one -> !used.contains(one)).forEach(one -> notices.add(notice(one.by(), "nothing here needs 'allow " + one.name() + "'")));
        notices.sort(Comparator.comparing(notice -> notice.span().orElseThrow()));
        return new Verdict(judged, notices, 0);
    }

    /** One name of one switch. */
    private record Allowed(InlineSwitch by, String name, List<Span> places) {
        boolean covers(Finding finding, RuleNames names) {
            return names.covers(name, finding) && (by.forWholeText() || places.stream().anyMatch(finding.span()::overlaps));
        }
    }

    private static RatedFinding judged(RatedFinding rated, List<Allowed> allowed, RuleNames names, Set<Allowed> used) {
        List<Allowed> covering = allowed.stream().filter(one -> one.covers(rated.finding(), names)).toList();
        used.addAll(covering);
        if (covering.isEmpty() || rated.suppression().isPresent()) {
            return rated;
        }
        return rated.suppressed(new Suppression(Suppression.Kind.IN_SOURCE, covering.get(0).by().reason()));
    }

    /** The paragraphs on the lines of the switch; where there are none, the next one. */
    private List<Span> places(InlineSwitch found, List<Span> paragraphs) {
        String text = document.text();
        int start = found.span().start();
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = found.span().end();
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        Span lines = Span.of(start, end);
        List<Span> beside = paragraphs.stream().filter(lines::overlaps).toList();
        return beside.isEmpty() ? paragraphs.stream().filter(paragraph -> paragraph.start() >= lines.end()).limit(1).toList() : beside;
    }

    /** Without what is found only because there is a gap where a switch stands: too many spaces, a space before a stop. */
    private List<RatedFinding> besideSwitches(List<RatedFinding> findings) {
        return switches.isEmpty() ? findings : findings.stream().filter(rated -> !isGap(rated.finding().span())).toList();
    }

    private boolean isGap(Span span) {
        return switches.stream().anyMatch(found -> found.span().overlaps(span))
                && document.slice(span).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static Notice notice(InlineSwitch about, String message) {
        return new Notice(Optional.of(about.span()), message);
    }
}

package org.newsproof.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.Stage;

/** Rates findings, drops what the desk does not want and merges what is said twice. Thread-safe. */
public final class Policy {
    /** From here on a contradiction or translation finding is an error. */
    private static final double SURE = 0.9;
    /** From here on a finding is shown. */
    private static final double LIKELY = 0.7;

    private final Settings settings;
    private final Map<String, RuleDescription> rules;

    public Policy(Settings settings, List<RuleDescription> rules) {
        this(settings, rules.stream().collect(Collectors.toMap(RuleDescription::id, Function.identity(), (first, second) -> second)));
    }

    private Policy(Settings settings, Map<String, RuleDescription> rules) {
        this.settings = settings;
        this.rules = rules;
    }

    public Settings settings() {
        return settings;
    }

    /** What is kept, by place and then by rule; what the settings allow is kept as suppressed. */
    public List<RatedFinding> judge(Document document, List<Finding> findings) {
        return new Policy(settings.of(document.id()), rules).judged(document, findings);
    }

    private List<RatedFinding> judged(Document document, List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.naturalOrder());
        Fingerprints fingerprints = new Fingerprints(document);
        List<RatedFinding> rated = new ArrayList<>();
        for (Finding finding : sorted) {
            if (isWanted(document, finding)) {
                rated.add(new RatedFinding(finding, severity(finding), fingerprints.of(finding)));
            }
        }
        return withoutReplaced(document, withoutYielding(rated)).stream().map(finding -> allowed(document, finding)).toList();
    }

    private RatedFinding allowed(Document document, RatedFinding rated) {
        return settings.allowed().stream()
                .filter(allowance -> allowance.covers(rated.finding(), document.slice(rated.finding().span())))
                .findFirst()
                .map(allowance -> rated.suppressed(new Suppression(Suppression.Kind.EXTERNAL, allowance.reason())))
                .orElse(rated);
    }

    /** Without the findings of rules that say what another rule says better, and no less gravely, at the same place. */
    private List<RatedFinding> withoutYielding(List<RatedFinding> rated) {
        return rated.stream().filter(finding -> {
            Optional<RuleDescription> rule = Optional.ofNullable(rules.get(finding.finding().rule())).filter(RuleDescription::yields);
            return rule.isEmpty() || rated.stream().noneMatch(other -> isBetter(other, finding, rule.get()));
        }).toList();
    }

    private boolean isBetter(RatedFinding other, RatedFinding finding, RuleDescription rule) {
        return takesMuchOf(finding.finding().span(), other.finding().span()) && other.severity().isAtLeast(finding.severity())
                && Optional.ofNullable(rules.get(other.finding().rule())).filter(rule::yieldsTo).isPresent();
    }

    /** Whether the other one takes a quarter of the place: one word among ten is another matter. */
    private static boolean takesMuchOf(Span place, Span other) {
        return place.overlaps(other) && (Math.min(place.end(), other.end()) - Math.max(place.start(), other.start())) * 4 >= place.length();
    }

    /** The gravest of those at one place stays; one that itself has to go replaces nothing. */
    private static List<RatedFinding> withoutReplaced(Document document, List<RatedFinding> rated) {
        List<RatedFinding> byWeight = new ArrayList<>(rated);
        byWeight.sort(Comparator.comparing(RatedFinding::severity).thenComparing(finding -> -finding.finding().confidence()));
        int wholeLength = document.text().strip().length();
        Optional<RatedFinding> whole = byWeight.stream().filter(finding -> isWholeText(finding, wholeLength)).findFirst();
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        TakenPlaces taken = new TakenPlaces();
        List<RatedFinding> kept = new ArrayList<>();
        for (RatedFinding finding : byWeight) {
            if (taken.add(finding.finding())) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparing(RatedFinding::finding));
        return List.copyOf(kept);
    }

    /** What in an article fails the gate. */
    public FailOn failOn(Document document) {
        return settings.of(document.id()).failOn();
    }

    /** Ids of the rules that need not be asked about an article. */
    public Set<String> off(Document document) {
        return settings.of(document.id()).off();
    }

    private boolean isWanted(Document document, Finding finding) {
        boolean houseWord = finding.category() == Category.SPELLING && settings.words().contains(document.slice(finding.span()).toLowerCase(Locale.ROOT));
        return finding.confidence() >= settings.minConfidence(finding.rule()) && !settings.off().contains(finding.rule()) && !houseWord;
    }

    private Severity severity(Finding finding) {
        return severity(finding.rule(), finding.category(), finding.confidence());
    }

    /** How grave the findings of a rule are that are as likely as its file says. */
    public Severity severity(RuleDescription rule) {
        return severity(rule.id(), rule.category(), rule.confidence());
    }

    /**
     * The desk may lift a single rule to any severity, a whole category only where its findings are likely and its rules proven. What is not in
     * the style that it has chosen is a warning.
     */
    private Severity severity(String id, Category category, double confidence) {
        Optional<Severity> ofRule = settings.severityOfRule(id);
        if (ofRule.isPresent()) {
            return ofRule.get();
        }
        Optional<RuleDescription> rule = Optional.ofNullable(rules.get(id));
        if (rule.isPresent() && rule.get().stage() == Stage.PREVIEW || confidence < LIKELY) {
            return Severity.NOTE;
        }
        Optional<Severity> asked = Optional.of(Severity.WARNING).filter(warning -> settings.isHouseStyle(id));
        return settings.severityOfCategory(category)
                .or(() -> asked)
                .or(() -> rule.flatMap(RuleDescription::severity))
                .orElseGet(() -> usual(category, confidence));
    }

    private static Severity usual(Category category, double confidence) {
        return switch (category) {
            case CONTRADICTION, TRANSLATION -> confidence >= SURE ? Severity.ERROR : Severity.WARNING;
            case ARTEFACT, GRAMMAR, SPELLING, REDUNDANCY -> Severity.WARNING;
            case PUNCTUATION, CONSISTENCY, STYLE -> Severity.NOTE;
        };
    }

    /** A text in another language: what else is found in it means nothing. */
    private static boolean isWholeText(RatedFinding rated, int wholeLength) {
        Span span = rated.finding().span();
        return span.field() == Field.TEXT && rated.finding().category() == Category.ARTEFACT && span.length() == wholeLength;
    }
}

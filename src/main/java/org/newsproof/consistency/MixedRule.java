package org.newsproof.consistency;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsproof.analysis.Analysis;
import org.newsproof.consistency.Way.Found;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code mixed}: {@code ways} to write one thing, of which an article should keep to one. The finding stands on what is written in a
 * rarer way; where two are equally frequent, on that which comes later. {@code right} names a way that is right however rare it is; an article
 * that never uses it passes. {@code once: true} reports the first place only, {@code runningText: true} leaves out headings and other short
 * lines without a stop at their end, {@code outsideQuotes: true} quoted speech. Of two entries that match at one place the earlier counts.
 */
public final class MixedRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("mixed", Set.of("ways", "right", "once", "runningText", "outsideQuotes"), MixedRule::new);
    /** A longer paragraph is no heading, with or without a stop. In characters. */
    private static final int LONGEST_HEADING = 200;
    private static final Pattern STOPPED = Pattern.compile("[.!?\u2026:;,][)\\]\"'\u2019\u201d]*$");

    private final RuleFile file;
    private final List<Way> ways = new ArrayList<>();
    private final Optional<String> right;
    private final boolean once;
    private final boolean runningText;
    private final boolean outsideQuotes;

    private MixedRule(RuleFile file) {
        this.file = file;
        this.right = file.body().text("right");
        this.once = file.body().isOn("once");
        this.runningText = file.body().isOn("runningText");
        this.outsideQuotes = file.body().isOn("outsideQuotes");
        if (file.body().value("ways").isEmpty()) {
            file.body().mistake("'ways' is missing");
        }
        file.body().value("ways").ifPresent(list -> list.items().forEach(entry -> Way.read(entry, file.lexicons()).ifPresent(ways::add)));
        Set<String> names = ways.stream().map(Way::name).collect(Collectors.toSet());
        ways.forEach(way -> way.fixes().keySet().stream().filter(name -> !names.contains(name)).forEach(name ->
                file.body().mistake("the way in line " + way.line() + " has a fix for '" + name + "', which is no way" + Nearest.hint(name, names))));
        right.filter(name -> !names.contains(name)).ifPresent(name ->
                file.body().value("right").ifPresent(value -> value.mistake("there is no way '" + name + "'" + Nearest.hint(name, names))));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Untested> untested(List<Article> articles) {
        return ways.stream()
                .filter(way -> articles.stream().allMatch(article -> way.places(article.analysis()).isEmpty()))
                .map(way -> new Untested(way.line(), way.pattern().pattern()))
                .toList();
    }

    @Override
    public List<Finding> check(Article article) {
        Map<String, Map<String, List<Found>>> byKey = new LinkedHashMap<>();
        for (Found found : places(article.analysis())) {
            byKey.computeIfAbsent(found.key(), key -> new LinkedHashMap<>()).computeIfAbsent(found.way().name(), name -> new ArrayList<>()).add(found);
        }
        List<Finding> findings = new ArrayList<>();
        byKey.values().stream().filter(byWay -> byWay.size() > 1).forEach(byWay -> prevailing(byWay).ifPresent(name ->
                byWay.values().stream()
                        .flatMap(Collection::stream)
                        .filter(found -> !found.way().name().equals(name))
                        .sorted(Comparator.comparing(Found::span))
                        .limit(once ? 1 : Integer.MAX_VALUE)
                        .forEach(found -> findings.add(finding(article.analysis(), found, byWay.get(name).get(0))))));
        return findings;
    }

    /** The way that is right or, where no way is, the most frequent one, and of equally frequent ones that which comes first. */
    private Optional<String> prevailing(Map<String, List<Found>> byWay) {
        if (right.isPresent()) {
            return right.filter(byWay::containsKey);
        }
        return byWay.keySet().stream().max(Comparator.comparing((String name) -> byWay.get(name).size())
                .thenComparing(name -> -byWay.get(name).get(0).span().start()));
    }

    private List<Found> places(Analysis analysis) {
        BitSet taken = new BitSet(analysis.document().text().length());
        List<Found> places = new ArrayList<>();
        for (Way way : ways) {
            for (Found found : way.places(analysis)) {
                boolean free = taken.get(found.span().start(), found.span().end()).isEmpty();
                if (free && isWanted(analysis, found.span())) {
                    taken.set(found.span().start(), found.span().end());
                    places.add(found);
                }
            }
        }
        places.sort(Comparator.comparing(Found::span));
        return places;
    }

    private boolean isWanted(Analysis analysis, Span span) {
        return !(outsideQuotes && analysis.isQuoted(span)) && !(runningText && !isRunningText(analysis, span));
    }

    private static boolean isRunningText(Analysis analysis, Span span) {
        return analysis.sentencesAt(span).stream()
                .map(sentence -> analysis.paragraphs().get(sentence.paragraph()).span())
                .anyMatch(paragraph -> paragraph.length() > LONGEST_HEADING || STOPPED.matcher(analysis.slice(paragraph)).find());
    }

    private Finding finding(Analysis analysis, Found found, Found other) {
        String words = analysis.slice(found.span()).strip();
        String there = analysis.slice(other.span());
        List<Fix> fixes = found.fix(other.way(), there).map(text -> new Fix(found.span(), text)).stream().toList();
        String message = file.message("match", words, "other", there.strip(), "way", found.way().name(), "otherWay", other.way().name());
        return file.finding(found.span(), message, List.of(new Related(other.span(), "here it is '" + there.strip() + "'")), fixes);
    }
}

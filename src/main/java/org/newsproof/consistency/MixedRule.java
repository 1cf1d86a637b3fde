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
import java.util.stream.Stream;
import org.newsproof.analysis.Analysis;
import org.newsproof.consistency.Way.Found;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.Article;
import org.newsproof.rule.HouseStyle.Choice;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;
import org.newsproof.rule.StyledRule;

/**
 * Kind {@code mixed}: {@code ways} to write one thing, of which an article should keep to one. The finding stands on what is written in a
 * rarer way; where two are equally frequent, on that which comes later. {@code right} names the way, or a list of ways, that are right however rare
 * they are; an article that never uses one passes. {@code once: true} reports the first place only, {@code runningText: true} leaves out headings and
 * other short lines without a stop at their end, {@code outsideQuotes: true} quoted speech. Of two entries that match at one place the earlier counts.
 * {@code pairs} are lists of words with their partners in the other way ({@link Way}).
 *
 * <p>In a house that has chosen one of the ways, what is written in another one is told however often and wherever it is; only from one right way to
 * another one is no offence.
 */
public final class MixedRule implements StyledRule {
    public static final RuleKind KIND = RuleKind.of("mixed", Set.of("ways", "right", "once", "runningText", "outsideQuotes", "pairs"), MixedRule::new);
    /** A longer paragraph is no heading, with or without a stop. In characters. */
    private static final int LONGEST_HEADING = 200;
    private static final Pattern STOPPED = Pattern.compile("[.!?\u2026:;,][)\\]\"'\u2019\u201d]*$");

    private final RuleFile file;
    private final List<Way> ways = new ArrayList<>();
    private final List<String> right;
    private final boolean once;
    private final boolean runningText;
    private final boolean outsideQuotes;
    private final Optional<Choice> house;

    private MixedRule(RuleFile file) {
        this(file, Optional.empty());
    }

    private MixedRule(RuleFile file, Optional<Choice> house) {
        this.file = file;
        this.house = house;
        Optional<Located> rightOnes = file.body().value("right");
        this.right = rightOnes.map(value -> value.isText() ? List.of(value.text()) : value.texts()).orElse(List.of());
        this.once = file.body().isOn("once");
        this.runningText = file.body().isOn("runningText");
        this.outsideQuotes = file.body().isOn("outsideQuotes");
        if (file.body().value("ways").isEmpty()) {
            file.body().mistake("'ways' is missing");
        }
        Map<String, Pairs> pairs = Pairs.read(file.body());
        file.body().value("ways").ifPresent(list -> list.items().forEach(entry -> Way.read(entry, file.lexicons(), pairs).ifPresent(ways::add)));
        Set<String> names = ways();
        ways.forEach(way -> way.fixes().keySet().stream().filter(name -> !names.contains(name)).forEach(name ->
                file.body().mistake("the way in line " + way.line() + " has a fix for '" + name + "', which is no way" + Nearest.hint(name, names))));
        right.stream().filter(name -> !names.contains(name)).forEach(name ->
                rightOnes.ifPresent(value -> value.mistake("there is no way '" + name + "'" + Nearest.hint(name, names))));
    }

    @Override
    public Set<String> ways() {
        return ways.stream().map(Way::name).collect(Collectors.toSet());
    }

    @Override
    public Rule keepingTo(Choice choice) {
        return new MixedRule(file, Optional.of(choice));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Untested> untested(List<Article> articles) {
        return ways.stream()
                .filter(way -> articles.stream().allMatch(article -> way.places(article.analysis()).isEmpty()))
                .map(way -> new Untested(way.line(), way.pattern().source()))
                .toList();
    }

    @Override
    public List<Finding> check(Article article) {
        Map<String, Map<String, List<Found>>> byKey = new LinkedHashMap<>();
        for (Found found : places(article.analysis())) {
            byKey.computeIfAbsent(found.key(), key -> new LinkedHashMap<>()).computeIfAbsent(found.way().name(), name -> new ArrayList<>()).add(found);
        }
        List<Finding> findings = new ArrayList<>();
        byKey.forEach((key, byWay) -> {
            Optional<String> chosen = house.flatMap(choice -> choice.way(key));
            if (chosen.isPresent()) {
                others(byWay, chosen.get()).forEach(found -> findings.add(deviation(article, found, chosen.get(), byWay)));
            } else if (byWay.size() > 1) {
                prevailing(byWay).ifPresent(name -> others(byWay, name)
                        .limit(once ? 1 : Integer.MAX_VALUE)
                        .forEach(found -> findings.add(finding(article, found, byWay.get(name).get(0)))));
            }
        });
        return findings;
    }

    /** What is written in no right way. */
    private Stream<Found> others(Map<String, List<Found>> byWay, String rightOne) {
        return byWay.values().stream()
                .flatMap(Collection::stream)
                .filter(found -> !found.way().name().equals(rightOne) && !(right.contains(rightOne) && right.contains(found.way().name())))
                .sorted(Comparator.comparing(Found::span));
    }

    /** Of the ways that are right or, where none is said to be, of all, the most frequent one, and of equally frequent ones that which comes first. */
    private Optional<String> prevailing(Map<String, List<Found>> byWay) {
        return byWay.keySet().stream()
                .filter(name -> right.isEmpty() || right.contains(name))
                .max(Comparator.comparing((String name) -> byWay.get(name).size()).thenComparing(name -> -byWay.get(name).get(0).span().start()));
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

    private Finding finding(Article article, Found found, Found other) {
        Analysis analysis = article.analysis();
        String words = analysis.slice(found.span()).strip();
        String there = analysis.slice(other.span());
        List<Fix> fixes = found.fix(other.way(), Optional.of(there)).map(text -> file.suggestion(article, found.span(), text)).stream().toList();
        String message = file.message("match", words, "other", there.strip(), "way", found.way().name(), "otherWay", other.way().name());
        return file.finding(found.span(), message, List.of(new Related(other.span(), "here it is '" + there.strip() + "'")), fixes);
    }

    /** What is not in the style of the house; its fix is as certain as the file says, for it does not depend on what the article has elsewhere. */
    private Finding deviation(Article article, Found found, String chosen, Map<String, List<Found>> byWay) {
        Analysis analysis = article.analysis();
        Way wanted = ways.stream().filter(way -> way.name().equals(chosen)).findFirst().orElseThrow();
        Optional<Found> there = byWay.getOrDefault(chosen, List.of()).stream().findFirst();
        List<Fix> fixes = found.fix(wanted, wanted.form().or(() -> there.map(place -> analysis.slice(place.span())))).map(text -> file.fix(article, found.span(), text)).stream().toList();
        List<Related> related = there.map(place -> new Related(place.span(), "here it is '" + analysis.slice(place.span()).strip() + "'")).stream().toList();
        String message = String.format("'%s' is '%s', the style of the house (%s) is '%s'",
                analysis.slice(found.span()).strip(), found.way().name(), house.orElseThrow().style(), chosen);
        return file.finding(found.span(), message, related, fixes);
    }
}

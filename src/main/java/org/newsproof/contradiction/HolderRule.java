package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code holder}: one place that two people have: "X, who leads the council" ... "the council's leader, Y". {@code places} are the nouns for one place
 * and the verbs for having it (of {@code works}: for having made it), {@code firms} last words of a name that has several of its kind (directors), {@code former} adjectives of
 * who has it no longer or not yet, {@code elsewhen} words near by that tell of a change or of another time.
 */
public final class HolderRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("holder", Set.of("places", "firms", "former", "elsewhen"), HolderRule::new);

    /** How far from what says who it is a word may tell of another time. In words. */
    private static final int REACH = 8;

    /** How far before it an adjective may say that it is no longer, or not yet, so. In words. */
    private static final int REACH_OF_FORMER = 2;

    private final RuleFile file;
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> works = new HashMap<>();
    private final Set<String> firms;
    private final Set<String> former;
    private final Set<String> elsewhen;

    private HolderRule(RuleFile file) {
        this.file = file;
        this.former = Set.copyOf(file.body().texts("former"));
        this.elsewhen = Set.copyOf(file.body().texts("elsewhen"));
        this.firms = Set.copyOf(file.body().texts("firms"));
        file.body().value("places").map(Located::items).orElse(List.of()).forEach(this::add);
    }

    private void add(Located place) {
        List<String> words = Stream.of("nouns", "verbs", "works").flatMap(key -> place.texts(key).stream()).toList();
        if (words.isEmpty()) {
            place.mistake("a place has some of 'nouns', 'verbs' and 'works'");
            return;
        }
        place.texts("nouns").forEach(noun -> nouns.put(noun, words.get(0)));
        place.texts("verbs").forEach(verb -> verbs.put(verb, words.get(0)));
        place.texts("works").forEach(verb -> works.put(verb, words.get(0)));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        HoldingReader reader = new HoldingReader(article.claims(), nouns, verbs, works);
        List<Holding> holdings = article.analysis().sentences().stream()
                .flatMap(sentence -> reader.of(sentence).stream())
                .filter(holding -> !isElsewhen(holding) && !firms.contains(holding.lastWord()))
                .toList();
        Nearby<Holding> near = new Nearby<>(holdings, Holding::keys);
        List<Finding> findings = new ArrayList<>();
        for (int at = 1; at < holdings.size(); at++) {
            Holding holding = holdings.get(at);
            List<Holding> same = near.before(at, holding.keys()).stream().filter(holding::isSamePlace).toList();
            if (!same.isEmpty() && same.stream().noneMatch(holding::mayBeOne)) {
                findings.add(finding(same.get(0), holding));
            }
        }
        return findings;
    }

    private boolean isElsewhen(Holding holding) {
        int from = holding.from() - REACH;
        int to = holding.to() + REACH;
        return Telling.has(holding.sentence(), holding.from() - REACH_OF_FORMER, holding.to(), former) || Telling.has(holding.sentence(), from, to, elsewhen) || Telling.namesYear(holding.sentence(), from, to);
    }

    private Finding finding(Holding before, Holding holding) {
        Related related = new Related(before.span(), "here it is " + before.holder() + " ('" + before.word() + "')");
        String message = file.message("match", holding.word(), "first", before.holder(), "second", holding.holder(), "word", holding.word(), "owner", holding.owner());
        return file.finding(holding.span(), message, List.of(related), List.of());
    }
}

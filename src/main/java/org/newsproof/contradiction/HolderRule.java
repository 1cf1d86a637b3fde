package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsproof.analysis.Sentence;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code holder}: one place that two people have: "X, who leads the council" ... "the council's leader, Y". {@code places} are lists of nouns for one place, behind
 * a bar the verbs for having it; {@code elsewhen} words of a sentence that tell of a change or of another time.
 */
public final class HolderRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("holder", Set.of("places", "elsewhen"), HolderRule::new);

    /** How far from what says who it is a word may tell of another time. In words. */
    private static final int REACH = 8;

    private final RuleFile file;
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Set<String> elsewhen;

    private HolderRule(RuleFile file) {
        this.file = file;
        this.elsewhen = Set.copyOf(file.body().texts("elsewhen"));
        for (Located place : file.body().value("places").map(Located::items).orElse(List.of())) {
            List<String> ofNouns = place.texts("nouns");
            List<String> ofVerbs = place.texts("verbs");
            String name = ofNouns.isEmpty() ? ofVerbs.get(0) : ofNouns.get(0);
            ofNouns.forEach(noun -> nouns.put(noun, name));
            ofVerbs.forEach(verb -> verbs.put(verb, name));
        }
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        HoldingReader reader = new HoldingReader(article.claims(), nouns, verbs);
        Map<String, List<Holding>> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            for (Holding holding : reader.of(sentence)) {
                if (isElsewhen(holding)) {
                    continue;
                }
                List<Holding> before = known.computeIfAbsent(holding.relation(), relation -> new ArrayList<>());
                List<Holding> same = before.stream().filter(holding::isSamePlace).toList();
                if (same.isEmpty()) {
                    before.add(holding);
                } else if (same.stream().noneMatch(holding::mayBeOne)) {
                    findings.add(finding(same.get(0), holding));
                }
            }
        }
        return findings;
    }

    private boolean isElsewhen(Holding holding) {
        int from = holding.from() - REACH;
        int to = holding.to() + REACH;
        return Telling.has(holding.sentence(), from, to, elsewhen) || Telling.namesYear(holding.sentence(), from, to);
    }

    private Finding finding(Holding before, Holding holding) {
        Related related = new Related(before.span(), "here it is " + before.holder() + " ('" + before.word() + "')");
        String message = file.message("match", holding.word(), "first", before.holder(), "second", holding.holder(), "word", holding.word());
        return file.finding(holding.span(), message, List.of(related), List.of());
    }
}

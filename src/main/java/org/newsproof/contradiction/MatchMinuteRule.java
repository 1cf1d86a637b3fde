package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.Sentence;
import org.newsproof.claim.Mention;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code match-minute}: the only goal of a player at two minutes of the match: "X pulled one back with a quarter of an hour remaining", "X's goal, in the 58th
 * minute". One of the two must speak of it as known ("X's goal", "the goal by X") or as the only one of its kind ({@code once}: "opened the scoring"). {@code scoring} are
 * words for it behind a player, {@code goals} nouns, {@code missed} words of a chance that was none, {@code several} words that give a player more than one,
 * {@code elsewhen} words that tell of another match, {@code otherGames} words of sports with other clocks: with them, nothing is counted from the end of a half.
 */
public final class MatchMinuteRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("match-minute", Set.of("scoring", "goals", "once", "missed", "several", "elsewhen", "otherGames"), MatchMinuteRule::new);

    /** How far behind a player the words for a goal may begin and end. In words. */
    private static final int REACH_OF_VERB = 4;
    /** How far behind a player a word may tell that it was the only goal of its kind. In words. */
    private static final int REACH_OF_ONCE = 6;
    /** How far the minute may stand behind a player with a verb between them, behind one without, and before. In words. */
    private static final int FARTHEST_OF_VERB = 12;
    private static final int FARTHEST = 4;
    private static final int FARTHEST_AHEAD = 2;
    private static final Set<String> CLAUSE_OPENERS = Set.of("and", "but", ";", "before", "after");

    private final RuleFile file;
    private final Set<String> scoring;
    private final Set<String> goals;
    private final Set<String> once;
    private final Set<String> missed;
    private final Set<String> several;
    private final Set<String> elsewhen;
    private final Set<String> otherGames;

    private MatchMinuteRule(RuleFile file) {
        this.file = file;
        this.scoring = Set.copyOf(file.body().texts("scoring"));
        this.goals = Set.copyOf(file.body().texts("goals"));
        this.once = Set.copyOf(file.body().texts("once"));
        this.missed = Set.copyOf(file.body().texts("missed"));
        this.several = Set.copyOf(file.body().texts("several"));
        this.elsewhen = Set.copyOf(file.body().texts("elsewhen"));
        this.otherGames = Set.copyOf(file.body().texts("otherGames"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    /**
     * @param once whether it is the only one of its kind in a match, as the opening goal
     * @param known whether it is spoken of as a thing known
     * @param from first token of the words that say so
     * @param to after the last one
     */
    private record Goal(Mention scorer, boolean once, boolean known, MatchMinute minute, int from, int to) {
        Sentence sentence() {
            return scorer.phrase().sentence();
        }

        Span span() {
            return sentence().span(Math.min(from, minute.from()), Math.max(to, minute.to()));
        }

        String time() {
            return sentence().words(minute.from(), minute.to());
        }
    }

    @Override
    public List<Finding> check(Article article) {
        boolean other = article.analysis().sentences().stream().anyMatch(sentence -> Telling.has(sentence, otherGames));
        Map<String, List<Goal>> ofPlayers = new LinkedHashMap<>();
        for (Sentence sentence : article.analysis().sentences()) {
            List<MatchMinute> minutes = MatchMinute.in(sentence).stream().filter(minute -> !(other && minute.byHalves())).toList();
            if (!minutes.isEmpty() && !Telling.has(sentence, missed) && !Telling.namesYear(sentence)) {
                players(article, sentence).forEach(player -> minutes.stream()
                        .flatMap(minute -> goal(article, player, minute).stream())
                        .findFirst()
                        .ifPresent(goal -> ofPlayers.computeIfAbsent(player.key(), key -> new ArrayList<>()).add(goal)));
            }
        }
        ofPlayers.values().removeIf(ofOne -> ofOne.size() < 2);
        if (!ofPlayers.isEmpty()) {
            ofPlayers.keySet().removeAll(namedWith(elsewhen, article));
            Set<String> scorers = namedWith(several, article);
            ofPlayers.forEach((player, ofOne) -> ofOne.removeIf(goal -> scorers.contains(player) && !goal.once()));
            ofPlayers.values().removeIf(List::isEmpty);
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Goal> ofOne : ofPlayers.values()) {
            Goal first = ofOne.get(0);
            ofOne.stream()
                    .filter(goal -> (first.known() || goal.known()) && !first.minute().allows(goal.minute()))
                    .findFirst()
                    .ifPresent(goal -> findings.add(finding(first, goal)));
        }
        return findings;
    }

    private static List<Mention> players(Article article, Sentence sentence) {
        return article.claims().mentions().in(sentence).stream().filter(mention -> mayPlay(mention) && !Telling.isOfSeveral(article.claims(), mention)).toList();
    }

    private static boolean mayPlay(Mention mention) {
        return mention.named() && (mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.NAME);
    }

    /** The keys of those whom a sentence with one of the words names. */
    private static Set<String> namedWith(Set<String> words, Article article) {
        return article.claims().mentions().all().stream()
                .filter(mention -> Telling.has(mention.phrase().sentence(), words))
                .map(Mention::key)
                .collect(Collectors.toSet());
    }

    private Optional<Goal> goal(Article article, Mention player, MatchMinute minute) {
        Sentence sentence = player.phrase().sentence();
        boolean possessor = sentence.has(player.phrase().to(), "'s") || sentence.has(player.phrase().to(), "'");
        Optional<Goal> goal = possessor ? owned(player, minute) : byNoun(player, minute).or(() -> byVerb(player, minute));
        return goal.filter(found -> isAlone(article, found));
    }

    /** "X's goal, in the 58th minute", "X's 58th-minute goal" */
    private Optional<Goal> owned(Mention player, MatchMinute minute) {
        return Chunker.nounPhrases(player.phrase().sentence()).stream()
                .filter(phrase -> phrase.possessor().filter(owner -> owner.to() == player.phrase().to()).isPresent() && goals.contains(phrase.head().lower()))
                .map(phrase -> new Goal(player, false, true, minute, player.phrase().nameFrom(), phrase.to()))
                .filter(MatchMinuteRule::isBeside)
                .findFirst();
    }

    /** "the goal by X in the 58th minute" */
    private Optional<Goal> byNoun(Mention player, MatchMinute minute) {
        Sentence sentence = player.phrase().sentence();
        int noun = player.phrase().nameFrom() - 2;
        boolean by = sentence.has(noun + 1, "by") && noun >= 0 && goals.contains(sentence.token(noun).lower());
        return Optional.of(new Goal(player, false, true, minute, noun, player.phrase().to())).filter(goal -> by && isBeside(goal));
    }

    private static boolean isBeside(Goal goal) {
        MatchMinute minute = goal.minute();
        boolean inside = minute.from() >= goal.from() && minute.to() <= goal.to();
        boolean behind = minute.from() >= goal.to() && minute.from() - goal.to() <= FARTHEST;
        boolean ahead = minute.to() <= goal.from() && goal.from() - minute.to() <= FARTHEST_AHEAD;
        return inside || behind || ahead;
    }

    /** "X equalised in the 58th minute", "through X in the 58th minute" */
    private Optional<Goal> byVerb(Mention player, MatchMinute minute) {
        Sentence sentence = player.phrase().sentence();
        int start = player.phrase().nameFrom();
        int end = player.phrase().to();
        boolean verb = Telling.has(sentence, end, end + REACH_OF_VERB, scoring);
        int farthest = verb ? FARTHEST_OF_VERB : FARTHEST;
        boolean behind = minute.from() >= end && minute.from() - end <= farthest;
        boolean ahead = verb && minute.to() <= start && start - minute.to() <= FARTHEST_AHEAD;
        boolean only = Telling.has(sentence, end, end + REACH_OF_ONCE, once);
        return Optional.of(new Goal(player, only, only, minute, start, end)).filter(goal -> (verb || sentence.has(start - 1, "through")) && (behind || ahead));
    }

    /** Whether no other name and no other clause stands between the player and the minute. */
    private static boolean isAlone(Article article, Goal goal) {
        Sentence sentence = goal.sentence();
        int from = Math.min(goal.from(), goal.minute().to());
        int to = Math.max(goal.to(), goal.minute().from());
        boolean others = article.claims().mentions().in(sentence).stream()
                .filter(mention -> mayPlay(mention) && !sentence.has(mention.phrase().from() - 1, "against") && !sentence.has(mention.phrase().from() - 1, "for"))
                .anyMatch(mention -> !mention.key().equals(goal.scorer().key()) && mention.phrase().from() >= from && mention.phrase().to() <= to);
        return !others && !Telling.has(sentence, from, to, CLAUSE_OPENERS);
    }

    private Finding finding(Goal before, Goal goal) {
        Related related = new Related(before.span(), "here the time of the goal is '" + before.time() + "'");
        String message = file.message("match", goal.time(), "name", goal.scorer().name(), "first", before.time(), "second", goal.time());
        return file.finding(goal.span(), message, List.of(related), List.of());
    }
}

package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
 * minute". One of the two must speak of it as known ("X's goal", "the goal by X"). {@code scoring} are verbs, {@code goals} nouns for it, {@code another} words that give a player more
 * than one, {@code otherGames} words of sports with other clocks: with them, nothing is counted from the end.
 */
public final class MatchMinuteRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("match-minute", Set.of("scoring", "goals", "once", "another", "otherGames"), MatchMinuteRule::new);

    /** How far the minute may stand from the player and the goal, with a verb between them and without. In words. */
    private static final int FARTHEST_OF_VERB = 12;
    private static final int FARTHEST = 4;
    private static final int REACH_OF_ONCE = 6;

    private static final Set<String> CLAUSE_OPENERS = Set.of("and", "but", ";", "before", "after");

    private final RuleFile file;
    private final Set<String> scoring;
    private final Set<String> goals;
    private final Set<String> once;
    private final Set<String> another;
    private final Set<String> otherGames;

    private MatchMinuteRule(RuleFile file) {
        this.file = file;
        this.scoring = Set.copyOf(file.body().texts("scoring"));
        this.goals = Set.copyOf(file.body().texts("goals"));
        this.once = Set.copyOf(file.body().texts("once"));
        this.another = Set.copyOf(file.body().texts("another"));
        this.otherGames = Set.copyOf(file.body().texts("otherGames"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    /** @param known whether it is spoken of as a thing known */
    private record Goal(Mention scorer, boolean known, MatchMinute minute, Span span) {}

    @Override
    public List<Finding> check(Article article) {
        boolean other = article.analysis().sentences().stream().anyMatch(sentence -> Telling.has(sentence, otherGames));
        Map<String, Goal> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            List<MatchMinute> minutes = MatchMinute.in(sentence);
            for (Mention player : minutes.isEmpty() ? List.<Mention>of() : players(article, sentence)) {
                minutes.stream()
                        .filter(minute -> !(other && minute.left()))
                        .flatMap(minute -> goal(article, player, minute).stream())
                        .findFirst()
                        .ifPresent(goal -> {
                            Goal before = first.putIfAbsent(player.key(), goal);
                            if (before != null && (before.known() || goal.known()) && !before.minute().allows(goal.minute()) && !hasAnother(article, player)) {
                                findings.add(finding(article, before, goal));
                            }
                        });
            }
        }
        return findings;
    }

    private static List<Mention> players(Article article, Sentence sentence) {
        return article.claims().mentions().in(sentence).stream().filter(MatchMinuteRule::mayPlay).toList();
    }

    private static boolean mayPlay(Mention mention) {
        return mention.named() && (mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.NAME);
    }

    private boolean hasAnother(Article article, Mention player) {
        return article.claims().mentions().all().stream()
                .filter(mention -> mention.key().equals(player.key()))
                .anyMatch(mention -> Telling.has(mention.phrase().sentence(), another));
    }

    private Optional<Goal> goal(Article article, Mention player, MatchMinute minute) {
        Sentence sentence = player.phrase().sentence();
        int end = player.phrase().to();
        int start = player.phrase().nameFrom();
        boolean possessor = sentence.has(end, "'s") || sentence.has(end, "'");
        Optional<Integer> noun = possessor ? goalBetween(sentence, end + 1, end + 5) : before(sentence, start, "by", "from").flatMap(at -> goalBetween(sentence, at - 1, at));
        if (noun.isPresent()) {
            int from = Math.min(start, noun.get());
            int to = Math.max(end, noun.get() + 1);
            boolean inside = minute.from() >= from && minute.to() <= to;
            boolean near = minute.from() >= to && minute.from() - to <= FARTHEST || minute.to() <= from && from - minute.to() <= 2;
            return (inside || near) && isAlone(article, player, Math.min(from, minute.to()), Math.max(to, minute.from()))
                    ? Optional.of(new Goal(player, true, minute, sentence.span(Math.min(from, minute.from()), Math.max(to, minute.to()))))
                    : Optional.empty();
        }
        boolean through = before(sentence, start, "through").isPresent();
        boolean verb = !possessor && IntStream.of(end, end + 1).anyMatch(at -> at < sentence.size() && scoring.contains(sentence.token(at).lower()));
        boolean behind = minute.from() >= end && minute.from() - end <= (verb ? FARTHEST_OF_VERB : FARTHEST);
        boolean ahead = verb && minute.to() <= start && start - minute.to() <= 2;
        int from = Math.min(start, minute.from());
        int to = Math.max(end, minute.to());
        return (through || verb) && (behind || ahead) && isAlone(article, player, Math.min(start, minute.to()), Math.max(end, minute.from())) ? Optional.of(new Goal(player, Telling.has(sentence, end, end + REACH_OF_ONCE, once), minute, sentence.span(from, to))) : Optional.empty();
    }

    private Optional<Integer> goalBetween(Sentence sentence, int from, int to) {
        return IntStream.range(from, Math.min(to, sentence.size())).filter(at -> goals.contains(sentence.token(at).lower())).boxed().findFirst();
    }

    private static Optional<Integer> before(Sentence sentence, int at, String... words) {
        return at > 0 && Set.of(words).contains(sentence.token(at - 1).lower()) ? Optional.of(at - 1) : Optional.empty();
    }

    /** Whether no other name and no other clause stands between the player and the minute. */
    private static boolean isAlone(Article article, Mention player, int from, int to) {
        Sentence sentence = player.phrase().sentence();
        boolean others = players(article, sentence).stream()
                .filter(mention -> before(sentence, mention.phrase().from(), "against", "for").isEmpty())
                .anyMatch(mention -> !mention.key().equals(player.key()) && mention.phrase().from() >= from && mention.phrase().to() <= to);
        return !others && !Telling.has(sentence, from, to, CLAUSE_OPENERS);
    }

    private Finding finding(Article article, Goal before, Goal goal) {
        String first = words(before);
        String second = words(goal);
        Related related = new Related(before.span(), "here the time of the goal is '" + first + "'");
        String message = file.message("match", second, "name", goal.scorer().name(), "first", first, "second", second);
        return file.finding(goal.span(), message, List.of(related), List.of());
    }

    private static String words(Goal goal) {
        return goal.scorer().phrase().sentence().words(goal.minute().from(), goal.minute().to());
    }
}

package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.analysis.NounPhrase;
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
 * Kind {@code lead}: two margins over one rival ("a nine-point cushion over X", "four points ahead of X"), or a margin that is not the difference of the two totals beside
 * it ("with 19 points, four points ahead of X, fifth with 16"). {@code change} are words of a sentence that tell of another time or of what may be.
 */
public final class LeadRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("lead", Set.of("change"), LeadRule::new);

    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen");
    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS) + ")";
    private static final Pattern MARGIN = Pattern.compile(
            "(?<= )" + NUMBER + "(?:-points?| - points?| points?)(?: (?:lead|cushion|advantage|gap))? (over|ahead of|clear of|above|behind|adrift of|below) ");
    private static final Pattern TOTAL = Pattern.compile("(?<= )(?:with|on|have|has) " + NUMBER + "(?: points?)?(?= (?:[,.;]|who |and |but |from |after ))");
    /** How far behind "ahead of" the name of the rival may begin ("second-placed X"). In words. */
    private static final int FARTHEST = 3;

    private final RuleFile file;
    private final Set<String> change;

    private LeadRule(RuleFile file) {
        this.file = file;
        this.change = Set.copyOf(file.body().texts("change"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    /**
     * @param behind whether the text says that the other is behind the rival
     * @param from first token, an index into the sentence
     * @param to after the last one
     */
    private record Lead(Mention rival, boolean behind, int points, Sentence sentence, int from, int to) {
        Span span() {
            return sentence.span(from, to);
        }
    }

    /** The points of one team. */
    private record Total(int points, Span span) {}

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Lead> known = new HashMap<>();
        for (Sentence sentence : article.analysis().sentences()) {
            if (Telling.has(sentence, change) || Telling.namesYear(sentence)) {
                continue;
            }
            for (Lead lead : leads(article, sentence)) {
                Optional<Total> before = onlyTotal(sentence, 0, lead.from());
                Optional<Total> behind = onlyTotal(sentence, lead.to(), sentence.size());
                if (before.isPresent() && behind.isPresent()) {
                    int points = Math.abs(before.get().points() - behind.get().points());
                    Related related = new Related(before.get().span(), "'" + article.analysis().slice(before.get().span()) + "' and '" + article.analysis().slice(behind.get().span()) + "' are " + points + " points apart");
                    check(article, lead, points, related).ifPresent(findings::add);
                } else {
                    Lead first = known.putIfAbsent(lead.rival().key() + lead.behind(), lead);
                    if (first != null) {
                        check(article, lead, first.points(), new Related(first.span(), "here it is " + first.points() + " points")).ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    private Optional<Finding> check(Article article, Lead lead, int points, Related related) {
        String message = file.message("match", article.analysis().slice(lead.span()), "first", Integer.toString(points), "second", Integer.toString(lead.points()));
        return lead.points() == points ? Optional.empty() : Optional.of(file.finding(lead.span(), message, List.of(related), List.of()));
    }

    private static List<Lead> leads(Article article, Sentence sentence) {
        String words = Telling.words(sentence, 0, sentence.size());
        List<Lead> leads = new ArrayList<>();
        Matcher margin = MARGIN.matcher(words);
        while (margin.find()) {
            int from = spaces(words, margin.start()) - 1;
            int behind = spaces(words, margin.end()) - 1;
            boolean loses = !Set.of("over", "ahead of", "clear of", "above").contains(margin.group(2));
            int points = number(margin.group(1));
            rival(article, sentence, behind).ifPresent(rival ->
                    leads.add(new Lead(rival, loses, points, sentence, from, rival.phrase().to())));
        }
        return leads;
    }

    private static Optional<Mention> rival(Article article, Sentence sentence, int at) {
        return article.claims().mentions().in(sentence).stream()
                .filter(mention -> mention.named() && !mention.phrase().isPronoun() && mention.type() != Mention.Type.PERSON)
                .filter(mention -> mention.phrase().from() >= at && mention.phrase().from() - at <= FARTHEST && isClose(sentence, at, mention.phrase()))
                .findFirst();
    }

    private static boolean isClose(Sentence sentence, int at, NounPhrase phrase) {
        return sentence.tokens().subList(at, phrase.from()).stream().noneMatch(token -> token.is("and") || token.is(","));
    }

    /** "with 31 points", where nothing else of the kind stands between two tokens. */
    private static Optional<Total> onlyTotal(Sentence sentence, int from, int to) {
        String words = Telling.words(sentence, from, to) + ", ";
        List<Total> totals = TOTAL.matcher(words).results()
                .map(total -> new Total(number(total.group(1)), sentence.span(from + spaces(words, total.start()) - 1, from + spaces(words, total.end()))))
                .toList();
        return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
    }

    private static int number(String words) {
        int known = NUMBERS.indexOf(words);
        return known >= 0 ? known : Integer.parseInt(words);
    }

    private static int spaces(String words, int to) {
        return (int) words.substring(0, to).chars().filter(c -> c == ' ').count();
    }
}

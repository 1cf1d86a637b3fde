package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsproof.analysis.Sentence;
import org.newsproof.claim.Mention;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code lead}: two margins of one team over one rival ("a nine-point cushion over X", "four points ahead of X"), or a margin that is not the difference of the two totals
 * beside it ("with 19 points, four points ahead of X, fifth with 16"). {@code change} are words of a sentence that tell of another time, of what may be, or of a poll.
 */
public final class LeadRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("lead", Set.of("change"), LeadRule::new);

    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen");
    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS) + ")";
    private static final Set<String> AHEAD = Set.of("over", "ahead of", "clear of", "above");
    private static final Pattern MARGIN = Pattern.compile(
            "(?<= )" + NUMBER + "(?:-points?| - points?| points?)(?: (?:lead|cushion|advantage|gap))? (over|ahead of|clear of|above|behind|adrift of|below)(?= )");
    private static final Pattern TOTAL = Pattern.compile("(?<= )(?:with|on|have|has) " + NUMBER + "(?: points?)?(?= (?:[,.;]|who |and |but |from |after |$))");
    /** How far behind "ahead of" the name of the rival may begin ("second-placed X"). In words. */
    private static final int FARTHEST = 3;
    /** How far behind the rival its own points may end (", fifth with 16 points,"). In words. */
    private static final int FARTHEST_TOTAL = 7;

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
     * @param team the key of who has the lead, as far as the sentence names it before
     * @param rival over whom
     * @param ahead whether the text puts it as more points than the rival's
     * @param from first token, an index into the sentence
     * @param to after the last one
     */
    private record Lead(Optional<String> team, Mention rival, boolean ahead, int points, Sentence sentence, int from, int to) {
        Span span() {
            return sentence.span(from, to);
        }

        boolean isOfOne(Lead other) {
            return team.isPresent() && team.equals(other.team) && ahead == other.ahead && rival.key().equals(other.rival.key());
        }
    }

    /** The points of one team. */
    private record Total(int points, Span span) {}

    @Override
    public List<Finding> check(Article article) {
        List<Lead> leads = article.analysis().sentences().stream()
                .filter(sentence -> !Telling.has(sentence, change) && !Telling.namesYear(sentence))
                .flatMap(sentence -> leads(article, sentence).stream())
                .toList();
        Nearby<Lead> near = new Nearby<>(leads, lead -> Set.of(lead.rival().key()));
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < leads.size(); at++) {
            Lead lead = leads.get(at);
            List<Lead> before = near.before(at, Set.of(lead.rival().key()));
            againstTotals(article, lead).or(() -> againstOther(article, lead, before)).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> againstOther(Article article, Lead lead, List<Lead> before) {
        return before.stream()
                .filter(other -> other.isOfOne(lead) && other.points() != lead.points())
                .findFirst()
                .map(other -> finding(article, lead, "here it is '" + article.analysis().slice(other.span()) + "'", other.span(), "'" + article.analysis().slice(other.span()) + "' before"));
    }

    private Optional<Finding> againstTotals(Article article, Lead lead) {
        Optional<Total> own = onlyTotal(article, lead, 0, lead.from());
        Optional<Total> rivals = onlyTotal(article, lead, lead.to(), Math.min(lead.to() + FARTHEST_TOTAL, lead.sentence().size()));
        if (own.isEmpty() || rivals.isEmpty()) {
            return Optional.empty();
        }
        int apart = Math.abs(own.get().points() - rivals.get().points());
        String both = own.get().points() + " and " + rivals.get().points() + " are " + apart + " apart";
        return apart == lead.points() ? Optional.empty() : Optional.of(finding(article, lead, both, own.get().span(), both));
    }

    private Finding finding(Article article, Lead lead, String note, Span there, String first) {
        String match = article.analysis().slice(lead.span());
        return file.finding(lead.span(), file.message("match", match, "first", first, "second", match), List.of(new Related(there, note)), List.of());
    }

    private static List<Lead> leads(Article article, Sentence sentence) {
        SentenceWords words = SentenceWords.of(sentence);
        return words.find(MARGIN).flatMap(margin -> {
            int from = words.first(margin);
            return rival(article, sentence, words.end(margin)).stream()
                    .map(rival -> new Lead(team(article, sentence, from), rival, AHEAD.contains(margin.group(2)), number(margin.group(1)), sentence, from, rival.phrase().to()));
        }).toList();
    }

    private static List<Mention> teams(Article article, Sentence sentence) {
        return article.claims().mentions().in(sentence).stream().filter(mention -> mention.named() && mention.type() != Mention.Type.PERSON).toList();
    }

    /** The only team that is named before a token. */
    private static Optional<String> team(Article article, Sentence sentence, int before) {
        List<String> keys = teams(article, sentence).stream().filter(mention -> mention.phrase().to() <= before).map(Mention::key).distinct().toList();
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    private static Optional<Mention> rival(Article article, Sentence sentence, int at) {
        return teams(article, sentence).stream()
                .filter(mention -> !mention.phrase().isPronoun() && mention.phrase().from() >= at && mention.phrase().from() - at <= FARTHEST)
                .filter(mention -> !Telling.has(sentence, at, mention.phrase().from(), Set.of("and", ",")))
                .findFirst();
    }

    /** "with 31 points", where nothing else of the kind and no third team stands between two tokens. */
    private static Optional<Total> onlyTotal(Article article, Lead lead, int from, int to) {
        boolean third = teams(article, lead.sentence()).stream()
                .filter(mention -> mention.phrase().from() >= from && mention.phrase().to() <= to)
                .anyMatch(mention -> !mention.key().equals(lead.rival().key()) && !lead.team().equals(Optional.of(mention.key())));
        SentenceWords words = SentenceWords.of(lead.sentence(), from, to);
        List<Total> totals = words.find(TOTAL).map(total -> new Total(number(total.group(1)), lead.sentence().span(words.first(total), words.end(total)))).toList();
        return totals.size() == 1 && !third ? Optional.of(totals.get(0)) : Optional.empty();
    }

    private static int number(String words) {
        int known = NUMBERS.indexOf(words);
        return known >= 0 ? known : Integer.parseInt(words);
    }
}

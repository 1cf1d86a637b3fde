package org.newsproof.contradiction.headline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
 * Kind {@code headline-number}: a number of the headline that the text neither has nor rounds to nor adds up to. {@code figures} says
 * which kinds of numbers: age, percent, money, score, date, year, count. A text of less than three sentences is a fragment and passes.
 */
public final class HeadlineNumberRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("headline-number", Set.of("figures", "absent"), HeadlineNumberRule::new);

    /** So many that the text names one by one may be counted by the headline alone. */
    private static final int MOST_NAMED = 6;

    /** What a first sentence often tells for good: a text that goes on with "This ..." need not say it again. */
    private static final Set<Figure.Kind> OF_LEADS = EnumSet.of(Figure.Kind.COUNT, Figure.Kind.DATE, Figure.Kind.YEAR, Figure.Kind.MONEY, Figure.Kind.PERCENT);

    private final RuleFile file;
    private final Set<Figure.Kind> kinds;
    private final Set<String> people;
    private final String absent;

    private HeadlineNumberRule(RuleFile file) {
        this.file = file;
        this.kinds = EnumSet.noneOf(Figure.Kind.class);
        file.body().value("figures").map(Located::items).orElse(List.of()).forEach(name -> name.constant(Figure.Kind.class).ifPresent(kinds::add));
        this.people = file.lexicons().lowerCaseSet("people");
        this.absent = file.body().requiredText("absent");
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : HeadlineText.above(article)) {
            BodyFigures body = BodyFigures.of(article);
            FigureReader.read(sentence, article.analysis().slice(sentence.span())).stream()
                    .filter(figure -> kinds.contains(figure.kind()) && !isVague(figure, body) && !body.supports(figure))
                    .filter(figure -> !OF_LEADS.contains(figure.kind()) || body.nearest(figure).isPresent() || !HeadlineText.isContinued(article))
                    .forEach(figure -> findings.add(finding(article, figure, body.nearest(figure))));
        }
        return findings;
    }

    /** Counts that a reader makes for himself: "two men" of a text that names both. */
    private boolean isVague(Figure figure, BodyFigures body) {
        if (figure.kind() != Figure.Kind.COUNT) {
            return false;
        }
        boolean countedElse = body.all().stream().anyMatch(other -> other.kind() == Figure.Kind.COUNT && other.unit().equals(figure.unit()));
        boolean few = figure.value() <= 2 || figure.value() <= MOST_NAMED && people.contains(figure.unit());
        return figure.unit().isEmpty() || figure.value() <= 1 || few && !countedElse;
    }

    private Finding finding(Article article, Figure above, Optional<Figure> below) {
        String seen = article.analysis().slice(above.span());
        List<Related> related = below.map(figure -> new Related(figure.span(), "the text has this number")).stream().toList();
        String message = below.map(figure -> file.message("match", seen, "other", article.analysis().slice(figure.span())))
                .orElseGet(() -> absent.replace("{match}", seen));
        return file.finding(above.span(), message, related, List.of());
    }
}

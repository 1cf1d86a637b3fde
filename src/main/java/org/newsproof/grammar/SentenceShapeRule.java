package org.newsproof.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;
import org.newsproof.rule.RunningText;

/** Kind {@code sentence-shape}: sentences of running text without a verb, two joined by a comma, or one in another tense than its neighbours. {@code shape} says which ({@link SentenceShape}). */
public final class SentenceShapeRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("sentence-shape", Set.of("shape"), SentenceShapeRule::new);

    private final RuleFile file;
    /** Empty in a file that is refused for it. */
    private final Optional<BiFunction<Article, Sentence, Optional<Span>>> shape;

    private SentenceShapeRule(RuleFile file) {
        this.file = file;
        this.shape = file.body().requiredConstant("shape", SentenceShape.class).map(wanted -> wanted.finder(file.lexicons()));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            if (RunningText.has(sentence)) {
                shape.flatMap(wanted -> wanted.apply(article, sentence)).ifPresent(span -> findings.add(finding(article, span)));
            }
        }
        return findings;
    }

    private Finding finding(Article article, Span span) {
        return file.finding(span, file.message("match", article.analysis().slice(span).replaceAll("\\s+", " ")));
    }
}

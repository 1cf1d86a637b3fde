package org.newsproof.grammar.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;

/** Some checks of LanguageTool under an id, a message and a confidence of ours. */
final class LanguageToolRule implements Rule {
    private final RuleFile file;
    private final Set<String> checks;
    private final Set<String> except;
    private final boolean outsideNames;
    private final LanguageToolEngine engine;

    LanguageToolRule(RuleFile file, Set<String> checks, LanguageToolEngine engine) {
        this.file = file;
        this.checks = checks;
        this.engine = engine;
        this.except = Set.copyOf(file.body().texts("except"));
        this.outsideNames = file.body().isOn("outsideNames");
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    Set<String> checks() {
        return checks;
    }

    @Override
    public List<Finding> check(Article article) {
        return article.once(engine, engine::matches).stream()
                .filter(match -> checks.contains(match.check()) && isWanted(article.analysis().slice(match.span())))
                .map(match -> finding(article, match))
                .toList();
    }

    private boolean isWanted(String words) {
        return !except.contains(words.toLowerCase(Locale.ROOT)) && !(outsideNames && words.chars().anyMatch(Character::isUpperCase));
    }

    private Finding finding(Article article, LanguageToolEngine.Match match) {
        Span span = match.span();
        List<Fix> fixes = match.suggestions().stream().map(text -> file.fix(article, span, text)).toList();
        String message = file.message().isPresent() ? file.message("match", article.analysis().slice(span)) : match.message();
        return file.finding(span, message, List.of(), fixes);
    }
}

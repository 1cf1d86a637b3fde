package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.claim.Mention;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code title}: one person with two titles before the name that nobody has at once: "Foreign Minister X", "Finance Minister X".
 * {@code exclusive} are lists of such titles, {@code former} words that tell two times apart.
 */
public final class TitleRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("title", Set.of("exclusive", "former"), TitleRule::new);

    private final RuleFile file;
    private final List<List<String>> exclusive;
    private final Set<String> former;

    private TitleRule(RuleFile file) {
        this.file = file;
        this.exclusive = file.body().value("exclusive").map(Located::items).orElse(List.of()).stream().map(Located::texts).toList();
        this.former = Set.copyOf(file.body().texts("former"));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    private record Titled(Mention person, String title, int list, Span span) {}

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Titled> known = new HashMap<>();
        for (Mention mention : article.claims().mentions().all()) {
            Optional<Titled> titled = mention.named() && mention.phrase().isName() ? titled(mention) : Optional.empty();
            if (titled.isEmpty()) {
                continue;
            }
            Titled first = known.putIfAbsent(mention.key() + titled.get().list(), titled.get());
            if (first != null && !first.title().equals(titled.get().title())) {
                Related related = new Related(first.span(), "here the title is " + first.title());
                String message = file.message("name", mention.name(), "first", first.title(), "second", titled.get().title());
                findings.add(file.finding(titled.get().span(), message, List.of(related), List.of()));
            }
        }
        return findings;
    }

    private Optional<Titled> titled(Mention mention) {
        NounPhrase phrase = mention.phrase();
        StringBuilder words = new StringBuilder(" ");
        for (int i = phrase.from(); i < phrase.to(); i++) {
            words.append(phrase.sentence().token(i).lower()).append(' ');
        }
        String lower = words.toString();
        boolean past = former.stream().anyMatch(word -> lower.contains(" " + word + " ")) || phrase.from() > 0
                && former.contains(phrase.sentence().token(phrase.from() - 1).text().toLowerCase(Locale.ROOT));
        if (past) {
            return Optional.empty();
        }
        for (int list = 0; list < exclusive.size(); list++) {
            for (String title : exclusive.get(list)) {
                if (lower.contains(" " + title + " ")) {
                    return Optional.of(new Titled(mention, title, list, phrase.span()));
                }
            }
        }
        return Optional.empty();
    }
}

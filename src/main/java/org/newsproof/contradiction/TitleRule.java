package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;
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
 * {@code exclusive} are lists of such titles, each with its synonyms behind bars, {@code former} words that tell two times apart in front of a title, {@code elsewhen} in its
 * sentence. Titles that the article says somebody is given, has too or had before are left alone, and so is a second person of a family
 * (lexicon {@code kin}).
 */
public final class TitleRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("title", Set.of("exclusive", "former", "elsewhen"), TitleRule::new);

    private static final Set<String> CHANGE = Set.of(
            "become", "becomes", "became", "becoming", "also", "been", "once", "named", "appointed", "elected", "made", "promoted", "new", "both");
    private static final Set<String> CHANGE_AT_ONCE = Set.of("was", "as", "is");
    /** How far before the title the word for the change may be. In words. */
    private static final int CHANGE_REACH = 3;

    private final RuleFile file;
    private final List<List<List<String>>> exclusive;
    private final Set<String> former;
    private final Set<String> elsewhen;
    private final Set<String> kin;

    private TitleRule(RuleFile file) {
        this.file = file;
        this.exclusive = file.body().value("exclusive").map(Located::items).orElse(List.of()).stream()
                .map(list -> list.texts().stream().map(title -> List.of(title.split("\\|"))).toList())
                .toList();
        this.former = Set.copyOf(file.body().texts("former"));
        this.elsewhen = Set.copyOf(file.body().texts("elsewhen"));
        this.kin = file.lexicons().lowerCaseSet("kin");
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    /** A title as it stands there, and its first synonym, by which it is compared. */
    private record Titled(Mention person, String title, String office, int list, Span span) {}

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Titled> known = new HashMap<>();
        Map<String, Boolean> changes = new HashMap<>();
        for (Mention mention : article.claims().mentions().all()) {
            boolean name = mention.named() && (mention.phrase().isName() || mention.phrase().hasAge()) && !Telling.isOfSeveral(article.claims(), mention);
            Optional<Titled> titled = name ? titled(mention) : Optional.empty();
            if (titled.isEmpty() || changes.computeIfAbsent(titled.get().title(), title -> isChange(article, title))) {
                continue;
            }
            Titled first = known.putIfAbsent(mention.key() + titled.get().list(), titled.get());
            if (first != null && !first.office().equals(titled.get().office())) {
                Related related = new Related(first.span(), "here the title is " + first.title());
                String message = file.message("name", mention.name(), "first", first.title(), "second", titled.get().title());
                findings.add(file.finding(titled.get().span(), message, List.of(related), List.of()));
            }
        }
        return findings;
    }

    /** "becomes foreign minister", "is also finance minister", "was once a referee". */
    private static boolean isChange(Article article, String title) {
        for (Sentence sentence : article.analysis().sentences()) {
            String words = Telling.words(sentence, 0, sentence.size());
            for (int at = words.indexOf(" " + title + " "); at >= 0; at = words.indexOf(" " + title + " ", at + 1)) {
                String[] before = words.substring(0, at).strip().split(" ");
                if (CHANGE_AT_ONCE.contains(before[before.length - 1])) {
                    return true;
                }
                for (int i = Math.max(0, before.length - CHANGE_REACH); i < before.length; i++) {
                    if (CHANGE.contains(before[i])) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Optional<Titled> titled(Mention mention) {
        NounPhrase phrase = mention.phrase();
        Sentence sentence = phrase.sentence();
        if (Telling.namesYear(sentence) || Telling.has(sentence, elsewhen) || Telling.has(sentence, phrase.to(), phrase.to() + 3, kin)) {
            return Optional.empty();
        }
        return titled(mention, phrase, phrase.span())
                .or(() -> before(phrase).flatMap(title -> titled(mention, title, title.span().cover(phrase.span()))))
                .or(() -> behind(phrase).flatMap(title -> titled(mention, title, phrase.span().cover(title.span()))));
    }

    /** "the foreign minister, X, said". */
    private static Optional<NounPhrase> before(NounPhrase name) {
        Sentence sentence = name.sentence();
        boolean closed = sentence.has(name.to(), ",") && !sentence.has(name.to() + 1, "and") || sentence.has(name.to(), ".");
        return Chunker.nounPhrases(sentence).stream()
                .filter(phrase -> closed && phrase.to() == name.from() - 1 && sentence.has(phrase.to(), ",") && !phrase.isName())
                .findFirst();
    }

    /** "X, the foreign minister, said". */
    private static Optional<NounPhrase> behind(NounPhrase name) {
        Sentence sentence = name.sentence();
        return Chunker.nounPhrases(sentence).stream()
                .filter(phrase -> phrase.from() == name.to() + 1 && sentence.has(name.to(), ",") && !phrase.isName())
                .filter(phrase -> sentence.has(phrase.to(), ",") && !sentence.has(phrase.to() + 1, "and") || sentence.has(phrase.to(), "."))
                .findFirst();
    }

    private Optional<Titled> titled(Mention mention, NounPhrase phrase, Span span) {
        String lower = Telling.words(phrase.sentence(), phrase.from(), phrase.to());
        boolean past = former.stream().anyMatch(word -> lower.contains(" " + word + " ")) || phrase.from() > 0
                && former.contains(phrase.sentence().token(phrase.from() - 1).text().toLowerCase(Locale.ROOT));
        if (past) {
            return Optional.empty();
        }
        for (int list = 0; list < exclusive.size(); list++) {
            for (List<String> names : exclusive.get(list)) {
                Optional<String> title = names.stream().filter(name -> lower.contains(" " + name + " ")).findFirst();
                if (title.isPresent()) {
                    return Optional.of(new Titled(mention, title.get(), names.get(0), list, span));
                }
            }
        }
        return Optional.empty();
    }
}

package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
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
 * Kind {@code age}: two ages of one named person: "Ruud Maas, 50," and "the 41-year-old Maas", "Maas, who is 41,". A sentence with a
 * year or with one of the words of {@code elsewhen} may speak of another time; a single name beside a word of the lexicon {@code kin} may be of another
 * person of the family.
 */
public final class AgeRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("age", Set.of("elsewhen"), AgeRule::new);
    private static final int OLDEST = 115;

    private static final Set<String> CIVIL_TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");

    private final RuleFile file;
    private final Set<String> elsewhen;
    private final Set<String> kin;

    private AgeRule(RuleFile file) {
        this.file = file;
        this.elsewhen = Set.copyOf(file.body().texts("elsewhen"));
        this.kin = file.lexicons().lowerCaseSet("kin");
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    private record Age(Mention person, int years, Span span) {}

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Age> known = new HashMap<>();
        for (Mention mention : article.claims().mentions().all()) {
            boolean name = mention.named() && (mention.phrase().isName() || mention.phrase().head().isAge()) && !Telling.isOfSeveral(article.claims(), mention);
            Optional<Age> age = name ? age(mention) : Optional.empty();
            if (age.isEmpty() || isElsewhen(mention.phrase()) || isRelative(mention.phrase())) {
                continue;
            }
            Age first = known.putIfAbsent(mention.key(), age.get());
            if (first != null && first.years() != age.get().years() && !isOfCouple(first.person().phrase(), mention.phrase())) {
                findings.add(finding(first, age.get()));
            }
        }
        return findings;
    }

    /** "Mrs Maas, 50," and "Maas, 51,": where one is told apart by "Mrs", the bare surname may be another's. */
    private static boolean isOfCouple(NounPhrase one, NounPhrase other) {
        return hasCivilTitle(one) != hasCivilTitle(other) && (isBareSurname(one) || isBareSurname(other));
    }

    private static boolean hasCivilTitle(NounPhrase phrase) {
        return CIVIL_TITLES.contains(phrase.sentence().token(phrase.from()).lower());
    }

    private static boolean isBareSurname(NounPhrase phrase) {
        return phrase.to() - phrase.from() == 1;
    }

    private boolean isElsewhen(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean when = sentence.has(phrase.from() - 1, "when") || sentence.has(phrase.from() - 1, "as");
        return when || Telling.namesYear(sentence) || Telling.has(sentence, elsewhen);
    }

    /** "Her daughter Rosa, 41": may bear the first name or the surname of somebody known. */
    private boolean isRelative(NounPhrase phrase) {
        return phrase.to() - phrase.nameFrom() == 1 && Telling.has(phrase.sentence(), phrase.from() - 2, phrase.to() + 3, kin);
    }

    private Finding finding(Age first, Age second) {
        Related related = new Related(first.span(), "here the age is " + first.years());
        String message = file.message("name", second.person().name(), "first", Integer.toString(first.years()), "second", Integer.toString(second.years()));
        return file.finding(second.span(), message, List.of(related), List.of());
    }

    private static Optional<Age> age(Mention mention) {
        NounPhrase phrase = mention.phrase();
        Sentence sentence = phrase.sentence();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            OptionalInt years = yearsOld(sentence.token(i));
            if (years.isPresent()) {
                return Optional.of(new Age(mention, years.getAsInt(), sentence.span(i, phrase.to())));
            }
        }
        int at = phrase.to();
        if (sentence.has(at, ",") && (sentence.has(at + 1, "a") || sentence.has(at + 1, "the")) && at + 2 < sentence.size()) {
            return yearsOld(sentence.token(at + 2)).stream().mapToObj(old -> new Age(mention, old, sentence.span(phrase.from(), at + 3))).findFirst();
        }
        if (sentence.has(at, "is") && sentence.has(at + 2, "years") && sentence.has(at + 3, "old")) {
            return years(sentence.token(at + 1).text()).stream().mapToObj(old -> new Age(mention, old, sentence.span(phrase.from(), at + 4))).findFirst();
        }
        boolean alone = phrase.nameFrom() == phrase.from() && phrase.to() - phrase.from() == 1;
        boolean opens = sentence.has(at, ",") || sentence.has(at, "(") && !alone;
        int number = at + 1;
        if (opens && sentence.has(number, "aged")) {
            number++;
        } else if (opens && sentence.has(number, "who") && sentence.has(number + 1, "is")) {
            number += 2;
        }
        OptionalInt years = number < sentence.size() ? years(sentence.token(number).text()) : OptionalInt.empty();
        boolean closes = sentence.has(number + 1, ",") || sentence.has(number + 1, ")") || sentence.has(number + 1, ".");
        return opens && closes && years.isPresent() ? Optional.of(new Age(mention, years.getAsInt(), sentence.span(phrase.from(), number + 1))) : Optional.empty();
    }

    private static OptionalInt yearsOld(Token token) {
        return token.isAge() ? years(token.lower().substring(0, token.lower().indexOf('-'))) : OptionalInt.empty();
    }

    private static OptionalInt years(String digits) {
        if (!digits.matches("\\d{1,3}")) {
            return OptionalInt.empty();
        }
        int years = Integer.parseInt(digits);
        return years > 0 && years <= OLDEST ? OptionalInt.of(years) : OptionalInt.empty();
    }
}

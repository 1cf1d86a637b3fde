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

/** Kind {@code age}: two ages of one named person: "Ruud Maas, 50," and "the 41-year-old Maas", "Maas, who is 41,". */
public final class AgeRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("age", Set.of(), AgeRule::new);
    private static final int OLDEST = 115;

    private final RuleFile file;

    private AgeRule(RuleFile file) {
        this.file = file;
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
            Optional<Age> age = mention.named() && !mention.phrase().isPronoun() && mention.phrase().isName() ? age(mention) : Optional.empty();
            if (age.isEmpty()) {
                continue;
            }
            Age first = known.putIfAbsent(mention.key(), age.get());
            if (first != null && first.years() != age.get().years()) {
                findings.add(finding(first, age.get()));
            }
        }
        return findings;
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
        boolean opens = sentence.has(at, ",") || sentence.has(at, "(");
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
        return token.lower().endsWith("-year-old") ? years(token.lower().substring(0, token.lower().indexOf('-'))) : OptionalInt.empty();
    }

    private static OptionalInt years(String digits) {
        if (!digits.matches("\\d{1,3}")) {
            return OptionalInt.empty();
        }
        int years = Integer.parseInt(digits);
        return years > 0 && years <= OLDEST ? OptionalInt.of(years) : OptionalInt.empty();
    }
}

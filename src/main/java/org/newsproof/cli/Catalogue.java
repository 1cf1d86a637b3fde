package org.newsproof.cli;

import java.util.ArrayList;
import java.util.List;
import org.newsproof.Newsproof;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.policy.Policy;
import org.newsproof.report.exchange.CatalogueRule;
import org.newsproof.rule.Example;
import org.newsproof.rule.RuleDescription;

/** The rules as reports tell them. */
final class Catalogue {
    private Catalogue() {}

    /** All rules, with the severities that the settings give them. */
    static List<CatalogueRule> of(Newsproof newsproof, Policy policy) {
        return newsproof.descriptions().stream().map(rule -> entry(rule, policy)).toList();
    }

    private static CatalogueRule entry(RuleDescription rule, Policy policy) {
        List<CatalogueRule.Flagged> flagged = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        for (Example example : rule.examples()) {
            String above = example.headline().map(headline -> headline + "\n").orElse("");
            if (example instanceof Example.Flags flags) {
                List<Span> marks = flags.marks().stream().map(Example.Mark::span).map(span -> below(span, above.length())).sorted().toList();
                flagged.add(new CatalogueRule.Flagged(above + flags.text(), marks, flags.fixed()));
            } else {
                passed.add(above + example.text());
            }
        }
        boolean isOn = !policy.settings().off().contains(rule.id());
        return new CatalogueRule(rule.id(), rule.category(), policy.severity(rule), isOn, rule.why(), rule.source(), flagged, passed);
    }

    /** A mark in the example as one text, the headline above. */
    private static Span below(Span mark, int headline) {
        return mark.field() == Field.HEADLINE ? Span.of(mark.start(), mark.end()) : Span.of(headline + mark.start(), headline + mark.end());
    }
}

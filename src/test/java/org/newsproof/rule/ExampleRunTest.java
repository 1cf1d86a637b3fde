package org.newsproof.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsproof.rule.HouseRules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.SharedNewsproof;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;

class ExampleRunTest {
    private final ExampleRun run = new ExampleRun(SharedNewsproof.INSTANCE::read);

    @Test
    void holdsWhereExactlyTheMarkedWordsAreFoundAndFixed() {
        assertEquals(List.of(), failures("The [[advance planning]] and the [[plan ahead]] end.", "fixed: The planning and the planning end."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The [[advance]] planning ended. | should flag ['advance'], but has ['advance planning'] in: The advance planning ended.",
        "The [[advance plan]] ended. | should flag ['advance plan'], but has no finding in: The advance plan ended.",
        "The [[advance planning]] of advance planning. | should flag ['advance planning'], but has ['advance planning', 'advance planning'] in: The advance planning of advance planning.",
        "The [[1:advance planning]] and the [[2:plan ahead]] end. | should flag ['advance planning', 'plan ahead'], but has ['advance planning', 'plan ahead'] in: The advance planning and the plan ahead end."
    })
    void failsWhereOtherWordsAreFound(String flags, String failure) {
        assertEquals(List.of(failure), failures(flags, "fixed: x"));
    }

    @Test
    void failsWhereTheFixGivesSomethingElse() {
        assertEquals(
                List.of("the fix gives: The planning ended. instead of: The plan ended."),
                failures("The [[advance planning]] ended.", "fixed: The plan ended."));
    }

    @Test
    void failsWhereTheFixedSentenceIsStillFlagged() {
        Rule rule = rule("""
                kind: phrase
                phrases: [advance planning, planning ahead]
                fix: planning ahead
                examples:
                  - flags: "The [[advance planning]] ended."
                    fixed: "The planning ahead ended."
                  - passes: It is even.
                """);
        assertEquals("still has ['planning ahead'] when fixed: The planning ahead ended.", run.failure(rule, rule.description().examples().get(0)).orElseThrow());
    }

    @Test
    void failsWhereASentenceToPassIsFlagged() {
        Rule rule = rule("kind: phrase\nphrases: [odd]\nexamples:\n  - flags: \"It is [[odd]].\"\n  - passes: How odd of him.\n");
        assertEquals(
                List.of(new ExampleRun.Failure(10, "should pass, but has ['odd'] in: How odd of him.")),
                run.failures(rule));
    }

    @Test
    void takesNumberedMarksForThePlacesOfOneFinding() {
        Rule both = new Rule() {
            @Override
            public RuleDescription description() {
                return rule("kind: phrase\nphrases: [odd]\nexamples:\n  - flags: \"It is [[1:odd]], and so is [[2:he]].\"\n  - passes: It is even.\n").description();
            }

            @Override
            public List<Finding> check(Article article) {
                String text = article.analysis().document().text();
                int odd = text.indexOf("odd");
                int he = text.indexOf("he.");
                return he < 0 ? List.of() : List.of(new Finding(
                        "style.odd", description().category(), 0.9, "odd", Span.of(he, he + 2), List.of(new Related(Span.of(odd, odd + 3), "here")), List.of()));
            }
        };
        assertEquals(List.of(), run.failures(both));
    }

    @Test
    void failsWhereAPhraseOrAnExpressionHasNoExample() {
        assertEquals(
                List.of(new ExampleRun.Failure(7, "no 'flags' example has the words 'even'")),
                run.failures(rule("kind: phrase\nphrases: [odd, even]\nexamples:\n  - flags: \"It is [[odd]].\"\n  - passes: It is new.\n")));
        assertEquals(
                List.of(new ExampleRun.Failure(9, "no 'flags' example has the words 'even?'")),
                run.failures(rule("kind: text-pattern\npatterns:\n  - odd\n  - even?\nexamples:\n  - flags: \"It is [[odd]].\"\n  - passes: It is new.\n")));
    }

    private List<String> failures(String flags, String fixed) {
        Rule rule = rule("""
                kind: phrase
                phrases: [advance planning, plan ahead]
                fix: planning
                examples:
                  - flags: "%s"
                    %s
                  - passes: It is even.
                """.formatted(flags, fixed));
        return rule.description().examples().stream().flatMap(example -> run.failure(rule, example).stream()).toList();
    }
}

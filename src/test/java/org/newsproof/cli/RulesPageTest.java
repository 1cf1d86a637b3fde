package org.newsproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsproof.ProjectFiles;
import org.newsproof.SharedNewsproof;
import org.newsproof.finding.Category;
import org.newsproof.rule.Example;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.Stage;

class RulesPageTest {

    @Test
    void isInTheDocumentationAsTheRulesAre() {
        String page = new RulesMarkdown(SharedNewsproof.INSTANCE.descriptions()).page();
        assertEquals(page, ProjectFiles.text(ProjectFiles.ROOT.resolve("docs/rules.md")).replace("\r\n", "\n"), "write it anew: ./newsproof rules document docs/rules.md");
    }

    @Test
    void showsNoWordOfARuleAsMarkup() {
        Example example = new Example.Passes("See <b>it</b> and\n*that*.", Optional.of("Snake_case"), 1);
        RuleDescription rule = new RuleDescription(
                "style.tags", Category.STYLE, "phrase", Stage.STABLE, Optional.empty(), 0.9, "No `tags`.", "https://example.org/a_b", List.of(), List.of(), List.of(example));
        String page = new RulesMarkdown(List.of(rule)).page();
        assertTrue(page.endsWith("""
                ## style

                ### style.tags

                No \\`tags\\`. (note)

                - passes: Snake\\_case \\| See \\<b\\>it\\</b\\> and / \\*that\\*.
                - source: https://example.org/a\\_b
                """), page);
    }
}

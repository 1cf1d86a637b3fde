package org.newsproof.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsproof.SharedNewsproof;
import org.newsproof.document.Document;
import org.newsproof.finding.Finding;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.RuleFolder;

/** Rules of patterns that a test writes itself, tried on articles as the program reads them. */
final class HouseRules {
    private static final String HEAD = """
            category: style
            why: It is odd.
            source: https://example.org/odd
            """;
    private static final String MESSAGE = "message: \"'{match}' is odd\"\n";
    private static final String EXAMPLES = """
            examples:
              - flags: "It is [[odd]]."
              - passes: "It is even."
            """;

    private HouseRules() {}

    /** A rule of these lines, with a message and examples where they have none. */
    static Rule rule(String lines) {
        String content = "id: style.odd\n" + HEAD + (lines.contains("message:") ? "" : MESSAGE) + lines + (lines.contains("examples:") ? "" : EXAMPLES);
        try {
            Path folder = Files.createTempDirectory("house");
            Path file = Files.createDirectory(folder.resolve("style")).resolve("odd.yaml");
            Files.writeString(file, content);
            RuleFolder house = RuleFolder.of(folder, "house");
            Files.delete(file);
            Files.delete(file.getParent());
            Files.delete(folder);
            return new RuleReader(List.of(PatternRule.PHRASE, PatternRule.PATTERN, TextPatternRule.KIND), new Lexicons(List.of())).read(List.of(house)).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a rule", e);
        }
    }

    /** What the rule finds, each as {@code words -> replacement}, or only the words where there is none. */
    static List<String> found(Rule rule, String text) {
        return found(rule, Document.of("a", text));
    }

    static List<String> found(Rule rule, Document document) {
        return rule.check(SharedNewsproof.INSTANCE.read(document)).stream().map(finding -> told(document, finding)).toList();
    }

    private static String told(Document document, Finding finding) {
        String words = document.slice(finding.span());
        return finding.fixes().isEmpty() ? words : words + " -> " + finding.fixes().get(0).replacement();
    }
}

package org.newsproof.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsproof.document.Span;
import org.newsproof.finding.Severity;
import org.newsproof.report.JsonFile;
import org.newsproof.report.exchange.CatalogueRule;
import org.newsproof.report.exchange.MarkdownText;

/** The catalogue of rules as a report tells it: each with its reason, its source and an example or two. */
final class SarifRules {
    private final List<CatalogueRule> rules;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(List<CatalogueRule> rules) {
        this.rules = List.copyOf(rules);
        rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
    }

    /** The place of a rule in the catalogue, from 0. */
    Optional<Integer> index(String id) {
        return Optional.ofNullable(indexes.get(id));
    }

    /** The name of a severity in SARIF. */
    static String level(Severity severity) {
        return severity.key();
    }

    void write(JsonFile file) throws IOException {
        file.json().writeArrayFieldStart("rules");
        for (CatalogueRule rule : rules) {
            write(file, rule);
        }
        file.json().writeEndArray();
    }

    private static void write(JsonFile file, CatalogueRule rule) throws IOException {
        JsonGenerator json = file.json();
        json.writeStartObject();
        file.write("id", rule.id());
        writeText(file, "shortDescription", rule.title());
        writeText(file, "fullDescription", rule.why());
        json.writeObjectFieldStart("help");
        file.write("text", help(rule));
        file.write("markdown", markdown(rule));
        json.writeEndObject();
        if (rule.page().isPresent()) {
            file.write("helpUri", rule.page().get());
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeBooleanField("enabled", rule.isOn());
        file.write("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.category().key());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeText(JsonFile file, String name, String text) throws IOException {
        file.json().writeObjectFieldStart(name);
        file.write("text", text);
        file.json().writeEndObject();
    }

    private static String help(CatalogueRule rule) {
        StringBuilder help = new StringBuilder(rule.why());
        rule.flagged().stream().findFirst().ifPresent(example -> {
            help.append("\n\nFlagged: ").append(example.text());
            example.fixed().ifPresent(fixed -> help.append("\nBetter: ").append(fixed));
        });
        rule.passed().stream().findFirst().ifPresent(example -> help.append("\nPassed: ").append(example));
        return help.append("\n\nSource: ").append(rule.source()).toString();
    }

    private static String markdown(CatalogueRule rule) {
        StringBuilder help = new StringBuilder(MarkdownText.of(rule.why())).append("\n\n");
        rule.flagged().stream().findFirst().ifPresent(example -> {
            help.append("- Flagged: ").append(marked(example)).append('\n');
            example.fixed().ifPresent(fixed -> help.append("- Better: ").append(MarkdownText.of(fixed)).append('\n'));
        });
        rule.passed().stream().findFirst().ifPresent(example -> help.append("- Passed: ").append(MarkdownText.of(example)).append('\n'));
        return help.append("\nSource: ").append(MarkdownText.of(rule.source())).append(rule.page().map(page -> " ([page](" + page.replace(")", "%29") + "))").orElse("")).toString();
    }

    /** The example with the flagged words in bold. */
    private static String marked(CatalogueRule.Flagged example) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Span mark : example.marks()) {
            if (mark.start() < done) {
                continue; // inside of one before
            }
            marked.append(MarkdownText.of(example.text().substring(done, mark.start())))
                    .append("**").append(MarkdownText.of(example.text().substring(mark.start(), mark.end()))).append("**");
            done = mark.end();
        }
        return marked.append(MarkdownText.of(example.text().substring(done))).toString();
    }
}

package org.newsproof.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsproof.Newsproof;
import org.newsproof.claim.FactSheet;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentReader;
import org.newsproof.document.DocumentSink;
import org.newsproof.document.LineIndex;
import org.newsproof.document.Span;
import org.newsproof.report.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsproof facts}: what the checker understood of an article. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = "Prints the fact sheet of articles: who does what to whom, the times and the figures, as the checker understood them.",
        footer = {"", "Example:", "  newsproof facts article.txt", "  newsproof facts --format json article.txt"})
final class FactsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "text files, .jsonl files of documents, folders of both, or - for standard input")
    private List<String> inputs = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "console (default) or json")
    private String format = "console";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    FactsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.equals("console") && !format.equals("json")) {
            throw new UsageException("there is no format '" + format + "'; there are console and json");
        }
        Newsproof newsproof = rules.load(surroundings.workingFolder());
        boolean[] unreadable = {false};
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        mapper.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        new DocumentReader(surroundings.workingFolder(), surroundings.in()).read(inputs, new DocumentSink() {
            @Override
            public void document(Document document) throws IOException {
                FactSheet facts = newsproof.facts(document);
                if (format.equals("json")) {
                    mapper.writeValue(surroundings.out(), new Sheet(document.id(), facts));
                    surroundings.out().println();
                } else {
                    print(document, facts);
                }
            }

            @Override
            public void unreadable(String id, String reason) {
                unreadable[0] = true;
                surroundings.err().println("newsproof: " + TerminalText.of(id) + ": " + TerminalText.of(reason));
            }
        });
        return unreadable[0] ? ExitCode.FAILURE : ExitCode.OK;
    }

    /** The sheet of one article. */
    record Sheet(String id, FactSheet facts) {}

    private void print(Document document, FactSheet facts) {
        LineIndex lines = new LineIndex(document.text());
        LineIndex headline = new LineIndex(document.field(org.newsproof.document.Field.HEADLINE).orElse(""));
        line(document.id());
        line("  who -> whom");
        facts.relations().forEach(r -> line("    " + place(lines, headline, r.span()) + "  " + r.event() + ": " + r.from() + " -> " + r.to()
                + (r.what().isEmpty() ? "" : " (" + r.what() + ")") + ", " + r.standing()));
        line("  times");
        facts.times().forEach(t -> line("    " + place(lines, headline, t.span()) + "  " + t.time() + ": " + t.event()));
        line("  figures");
        facts.figures().forEach(f -> line("    " + place(lines, headline, f.span()) + "  " + f.value() + " " + f.of()));
    }

    private static String place(LineIndex lines, LineIndex headline, Span span) {
        return switch (span.field()) {
            case HEADLINE -> "headline:" + headline.column(span.start());
            case TEXT, SOURCE -> lines.line(span.start()) + ":" + lines.column(span.start());
        };
    }

    private void line(String text) {
        surroundings.out().println(TerminalText.of(text));
    }
}

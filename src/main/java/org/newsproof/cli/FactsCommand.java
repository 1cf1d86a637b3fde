package org.newsproof.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsproof.Newsproof;
import org.newsproof.claim.FactSheet;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentSink;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.policy.allow.InlineSwitches;
import org.newsproof.report.Place;
import org.newsproof.report.Places;
import org.newsproof.report.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsproof facts}: what the checker understood of an article. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints the fact sheet of articles: who does what to whom, the timeline, the figures, the people and the quotes, as the checker understood them.",
        footer = {
            "",
            "With --format json there is one object for each article, one after the other.",
            "",
            "Examples:",
            "  newsproof facts article.txt",
            "  newsproof facts --format json articles/ | jq '.facts.relations'",
            "",
            "Exit codes: 0 done, 2 wrong usage or rule file, 3 an input could not be read",
            "or the program failed."
        })
final class FactsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Inputs inputs = new Inputs();

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
        inputs.names();
        Newsproof newsproof = rules.loadFrames(surroundings.workingFolder());
        Printer printer = new Printer(newsproof);
        inputs.reader(surroundings).read(inputs.names(), printer);
        return printer.incomplete ? ExitCode.FAILURE : ExitCode.OK;
    }

    /** Prints the sheet of each document. */
    private final class Printer implements DocumentSink {
        private final Newsproof newsproof;
        private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        private boolean incomplete;

        Printer(Newsproof newsproof) {
            this.newsproof = newsproof;
            mapper.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        }

        @Override
        public void document(Document document) throws IOException {
            FactSheet facts;
            try {
                facts = newsproof.facts(InlineSwitches.of(document).document());
            } catch (RuntimeException | StackOverflowError e) {
                surroundings.debug(e);
                unreadable(document.id(), "cannot be read: " + Failures.explain(e));
                return;
            }
            if (format.equals("json")) {
                mapper.writeValue(surroundings.out(), new Sheet(document.id(), facts));
                surroundings.out().println();
            } else {
                print(document, facts);
            }
        }

        @Override
        public void unreadable(String id, String reason) {
            incomplete = true;
            surroundings.complain(id + ": " + reason);
        }
    }

    /** The sheet of one article. */
    record Sheet(String id, FactSheet facts) {}

    private void print(Document document, FactSheet facts) {
        Places places = new Places(document);
        Function<Span, String> place = span -> shown(places.place(span));
        line(document.id());
        section("who -> whom", List.of("place", "event", "from", "to", "what", "when", "standing", "says who"), facts.relations(), fact ->
                List.of(place.apply(fact.span()), fact.event(), fact.from(), fact.to(), fact.what(), fact.when(), fact.standing(), fact.source()));
        section("timeline", List.of("place", "when", "day", "what happens"), facts.times(), fact ->
                List.of(place.apply(fact.span()), fact.time(), fact.day(), fact.event()));
        section("figures", List.of("place", "figure", "of what"), facts.figures(), fact -> List.of(place.apply(fact.span()), fact.value(), fact.of()));
        section("people", List.of("place", "name", "called"), facts.people(), fact ->
                List.of(place.apply(fact.span()), fact.name(), String.join("; ", fact.titles())));
        section("quotes", List.of("place", "speaker", "words"), facts.quotes(), fact -> List.of(place.apply(fact.span()), fact.speaker(), fact.words()));
    }

    private <T> void section(String title, List<String> head, List<T> facts, Function<T, List<String>> row) {
        line("  " + title + (facts.isEmpty() ? ": none" : ""));
        if (!facts.isEmpty()) {
            List<List<String>> rows = facts.stream().map(row).toList();
            List<Integer> filled = IntStream.range(0, head.size()).filter(column -> rows.stream().anyMatch(cells -> !cells.get(column).isEmpty())).boxed().toList();
            new TextTable("    ", columns(head, filled), rows.stream().map(cells -> columns(cells, filled)).toList()).lines().forEach(surroundings.out()::println);
        }
    }

    private static List<String> columns(List<String> row, List<Integer> columns) {
        return columns.stream().map(row::get).toList();
    }

    private static String shown(Place place) {
        return (place.span().field() == Field.HEADLINE ? "headline" : place.line()) + ":" + place.column();
    }

    private void line(String text) {
        surroundings.out().println(TerminalText.of(text));
    }
}

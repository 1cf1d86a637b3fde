package org.newsproof.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.newsproof.lexicon.Nearest;
import org.newsproof.report.ConsoleReport;
import org.newsproof.report.JsonReport;
import org.newsproof.report.Report;
import org.newsproof.report.Tool;
import org.newsproof.report.html.HtmlReport;
import org.newsproof.report.html.RuleNote;

/** The formats of reports, and where one goes: {@code json}, {@code console=findings.txt}, {@code html=folder}. */
enum ReportFormat {
    CONSOLE, HTML, JSON;

    /** A format and its destination; without one it goes to standard output. */
    record Wanted(ReportFormat format, Optional<Path> path) {

        /** Whether a person at the terminal reads it. */
        boolean isForTerminal() {
            return format == CONSOLE && path.isEmpty();
        }
    }

    private static List<String> names() {
        return Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** @throws UsageException when there is no such format, or when it needs a place and has none */
    static Wanted parse(String text, Optional<String> output, Path workingFolder) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        ReportFormat format = Arrays.stream(values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no format '" + name + "'" + Nearest.hint(name, names()) + "; there are " + String.join(", ", names())));
        Optional<String> path = equals < 0 ? output : Optional.of(text.substring(equals + 1));
        if (format == HTML && path.isEmpty()) {
            throw new UsageException("the format html is a folder of pages: say where with --format html=FOLDER");
        }
        if (path.isPresent() && path.get().isEmpty()) {
            throw new UsageException("--format " + text + " names no place after the '='");
        }
        return new Wanted(format, path.map(workingFolder::resolve));
    }

    static Report open(Wanted wanted, Surroundings surroundings, Tool tool, Function<String, RuleNote> notes) throws IOException {
        return switch (wanted.format()) {
            case JSON -> wanted.path().isPresent() ? new JsonReport(wanted.path().get(), tool) : new JsonReport(unclosed(surroundings.out()), tool);
            case HTML -> new HtmlReport(wanted.path().orElseThrow(), tool, notes);
            case CONSOLE -> wanted.path().isPresent() ? new ConsoleFile(wanted.path().get()) : new ConsoleReport(surroundings.out(), surroundings.colour());
        };
    }

    /** Standard output belongs to the process: a report must not close it. */
    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}

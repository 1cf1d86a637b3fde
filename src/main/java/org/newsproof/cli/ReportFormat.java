package org.newsproof.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsproof.lexicon.Nearest;
import org.newsproof.report.ConsoleReport;
import org.newsproof.report.JsonReport;
import org.newsproof.report.Report;
import org.newsproof.report.Target;
import org.newsproof.report.Tool;
import org.newsproof.report.exchange.CatalogueRule;
import org.newsproof.report.exchange.CheckstyleReport;
import org.newsproof.report.exchange.CsvReport;
import org.newsproof.report.exchange.GitHubReport;
import org.newsproof.report.exchange.GitLabReport;
import org.newsproof.report.exchange.JunitReport;
import org.newsproof.report.exchange.MarkdownReport;
import org.newsproof.report.exchange.RdJsonReport;
import org.newsproof.report.html.HtmlReport;
import org.newsproof.report.html.RuleNote;
import org.newsproof.report.sarif.SarifReport;

/** The formats of reports, and where one goes: {@code json}, {@code console=findings.txt}, {@code html=folder}. */
enum ReportFormat {
    CONSOLE((path, run) -> path.isPresent() ? new ConsoleFile(path.get()) : new ConsoleReport(run.surroundings().out(), run.surroundings().colour())),
    JSON(file((target, run) -> new JsonReport(target, run.tool()))),
    HTML((path, run) -> new HtmlReport(path.orElseThrow(), run.tool(), run.notes())),
    SARIF(file((target, run) -> new SarifReport(target, run.tool(), run.rules().get(), run.folder()))),
    JUNIT(file((target, run) -> new JunitReport(target, run.tool(), run.folder()))),
    CHECKSTYLE(file((target, run) -> new CheckstyleReport(target, run.tool(), run.folder()))),
    RDJSON(file((target, run) -> new RdJsonReport(target, run.tool(), run.rules().get(), run.folder()))),
    GITLAB(file((target, run) -> new GitLabReport(target, run.folder()))),
    GITHUB(file((target, run) -> new GitHubReport(target, run.folder()))),
    CSV(file((target, run) -> new CsvReport(target, run.folder()))),
    MARKDOWN(file((target, run) -> new MarkdownReport(target, run.folder())));

    private final Opening opening;

    ReportFormat(Opening opening) {
        this.opening = opening;
    }

    /**
     * What reports can tell beside the articles.
     *
     * @param rules put together only for the reports that have them
     */
    record Run(Tool tool, Function<String, RuleNote> notes, Supplier<List<CatalogueRule>> rules, Surroundings surroundings) {
        private Path folder() {
            return surroundings.workingFolder();
        }
    }

    private interface Opening {
        Report open(Optional<Path> path, Run run) throws IOException;
    }

    private interface FileOpening {
        Report open(Target target, Run run) throws IOException;
    }

    /** A report that is one file, or goes to standard output. */
    private static Opening file(FileOpening opening) {
        return (path, run) -> opening.open(path.isPresent() ? Target.at(path.get()) : Target.on(unclosed(run.surroundings().out())), run);
    }

    /** A format and its destination; without one it goes to standard output. */
    record Wanted(ReportFormat format, Optional<Path> path) {

        /** Whether a person at the terminal reads it. */
        boolean isForTerminal() {
            return format == CONSOLE && path.isEmpty();
        }
    }

    /** The names for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
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

    static Report open(Wanted wanted, Run run) throws IOException {
        return wanted.format().opening.open(wanted.path(), run);
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

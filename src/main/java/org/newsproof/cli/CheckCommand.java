package org.newsproof.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsproof.Newsproof;
import org.newsproof.document.DocumentReader;
import org.newsproof.finding.Severity;
import org.newsproof.policy.Policy;
import org.newsproof.policy.Settings;
import org.newsproof.policy.SettingsReader;
import org.newsproof.report.FixDiff;
import org.newsproof.report.FixedFiles;
import org.newsproof.report.Report;
import org.newsproof.report.Tool;
import org.newsproof.report.html.RuleNote;
import org.newsproof.rule.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsproof check}: the main job. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks articles and says what is wrong with them.",
            "",
            "Without --format the findings are printed, and reports/ gets index.html, a page an article and report.json.",
            "",
            "With --fix, what is certain is corrected, and the reports tell what is left. Certain are fixes of findings that are shown (no notes),"
                    + " that have this one fix and whose rule says so: doubled words and marks, spaces, a and an, broken characters, and the like."
                    + " All else stays as it is, and fixing twice changes nothing more."
        },
        footer = {
            "",
            "Examples:",
            "  newsproof check article.txt",
            "  newsproof check --format json=findings.json --format html=site/ articles/",
            "  cat article.txt | newsproof check --format json -",
            "  newsproof check --fail-on warning articles.jsonl",
            "  newsproof check --format console=findings.txt --rules house/ articles/",
            "  newsproof check --fix --diff article.txt       shows what would be fixed",
            "  newsproof check --fix articles/                writes copies to reports/fixed/",
            "  newsproof check --fix --in-place articles/     writes into the files",
            "  cat article.txt | newsproof check --fix - > fixed.txt",
            "",
            "Exit codes: 0 nothing at or above --fail-on, 1 something, 2 wrong usage,",
            "configuration or rule file, 3 an input could not be read or the program failed."
        })
final class CheckCommand implements Callable<Integer> {
    private static final String REPORTS = "reports";
    /** The folder of the copies, in that of the reports. */
    private static final String FIXED = "fixed";

    private final Surroundings surroundings;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", paramLabel = "FORMAT[=PATH]", description = "console, json or html; to standard output or to the file PATH (html: a folder); may be repeated")
    private List<String> formats = List.of();

    @Option(names = "--output", paramLabel = "PATH", description = "where the one --format goes; without --format, the folder for the reports (default: reports)")
    private @Nullable String output;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "the least severity that makes the exit code 1: error (default), warning or note")
    private @Nullable String failOn;

    @Option(names = "--min-confidence", paramLabel = "0..1", description = "drop findings that the rules are less sure of")
    private @Nullable Double minConfidence;

    @Option(names = "--fix", description = "correct what is certain, in copies: in fixed/ in the folder of the reports; of standard input, to standard output")
    private boolean fix;

    @Option(names = "--in-place", description = "with --fix: in the files themselves, each replaced in one step; what has nothing to fix is not touched")
    private boolean inPlace;

    @Option(names = "--diff", description = "with --fix: only show what would be fixed, as a unified diff, and write nothing")
    private boolean diff;

    @Option(names = "--jobs", paramLabel = "N", description = "how many articles are checked at once (default: one per processor)")
    private @Nullable Integer jobs;

    @Option(names = "--config", paramLabel = "FILE", description = "settings; default: the nearest newsproof.yaml in the first input's folder or above it")
    private @Nullable Path config;

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        inputs.names();
        List<ReportFormat.Wanted> wanted = wanted();
        refuseNonsense();
        refuseFixNonsense();
        Newsproof unstyled = rules.load(surroundings.workingFolder());
        Settings settings = settings(unstyled);
        Newsproof newsproof = settings.style().map(unstyled::inStyle).orElse(unstyled);
        Policy policy = new Policy(settings, newsproof.descriptions());
        List<Report> reports = new ArrayList<>();
        Optional<Report> fixes = fixes();
        try {
            Tool tool = new Tool(Version.number(), newsproof.rulesVersion());
            for (ReportFormat.Wanted format : wanted) {
                Surroundings shown = fixesGoToStandardOutput() && format.isForTerminal() ? surroundings.onStandardError() : surroundings;
                reports.add(ReportFormat.open(format, shown, tool, notes(newsproof)));
            }
            if (wanted.stream().noneMatch(ReportFormat.Wanted::isForTerminal)) {
                reports.add(new ErrorLines(surroundings));
            }
            history.addTo(reports, surroundings);
            int atOnce = policy.settings().jobs().orElse(Runtime.getRuntime().availableProcessors());
            try (Checker checker = new Checker(newsproof, policy, reports, fixes, atOnce, surroundings)) {
                DocumentReader reader = history.leavingOut(new DocumentReader(surroundings.workingFolder(), surroundings.in()).leavingOut(fixedFolder()));
                int code = checker.run(reader, inputs.names());
                if (formats.isEmpty() && !diff) {
                    sayWhereReportsAre(fixesGoToStandardOutput() ? surroundings.err() : surroundings.out(), code, policy.settings().failOn());
                }
                return code;
            }
        } finally {
            if (fixes.isPresent()) {
                fixes.get().close();
            }
            for (Report report : reports) {
                report.close();
            }
        }
    }

    private void refuseNonsense() {
        if (jobs != null && jobs < 1) {
            throw new UsageException("--jobs " + jobs + ": at least one is wanted");
        }
        if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException("--min-confidence " + minConfidence + ": a number from 0 to 1 is wanted");
        }
        if (failOn != null && Severity.byKey(failOn).isEmpty()) {
            throw new UsageException("--fail-on " + failOn + ": error, warning or note is wanted");
        }
    }

    private void refuseFixNonsense() {
        if (diff && (inPlace || output != null || !formats.isEmpty())) {
            throw new UsageException("--diff writes nothing: it goes without --in-place, --output and --format");
        }
        if (inPlace && !fix) {
            throw new UsageException("--in-place goes with --fix");
        }
        if (fixesGoToStandardOutput() && wanted().stream().anyMatch(format -> format.path().isEmpty() && !format.isForTerminal())) {
            throw new UsageException("standard output gets the fixed text of standard input; give the report a place: --format json=PATH");
        }
    }

    private boolean fixesGoToStandardOutput() {
        return fix && !diff && inputs.names().contains("-");
    }

    /** What takes the fixed articles; nothing where none is wanted. */
    private Optional<Report> fixes() {
        if (diff) {
            return Optional.of(new FixDiff(surroundings.out(), surroundings.err(), surroundings.progress()));
        }
        if (!fix) {
            return Optional.empty();
        }
        return Optional.of(inPlace ? FixedFiles.inPlace(surroundings.out()) : FixedFiles.copies(fixedFolder(), surroundings.workingFolder(), surroundings.out()));
    }

    private Path fixedFolder() {
        String folder = formats.isEmpty() ? Optional.ofNullable(output).orElse(REPORTS) : REPORTS;
        return surroundings.workingFolder().resolve(folder).resolve(FIXED);
    }

    private List<ReportFormat.Wanted> wanted() {
        Optional<String> place = Optional.ofNullable(output);
        if (diff) {
            return List.of();
        }
        if (formats.isEmpty()) {
            Path folder = surroundings.workingFolder().resolve(place.orElse(REPORTS));
            return List.of(
                    new ReportFormat.Wanted(ReportFormat.CONSOLE, Optional.empty()),
                    new ReportFormat.Wanted(ReportFormat.HTML, Optional.of(folder)),
                    new ReportFormat.Wanted(ReportFormat.JSON, Optional.of(folder.resolve("report.json"))));
        }
        if (place.isPresent() && formats.size() > 1) {
            throw new UsageException("--output goes with a single --format; with several say --format FORMAT=PATH");
        }
        List<ReportFormat.Wanted> wanted = formats.stream().map(format -> ReportFormat.parse(format, place, surroundings.workingFolder())).toList();
        if (wanted.stream().filter(format -> format.path().isEmpty()).count() > 1) {
            throw new UsageException("only one --format can go to standard output; give the others a place: --format FORMAT=PATH");
        }
        List<Path> places = wanted.stream().flatMap(format -> format.path().stream()).map(Path::normalize).toList();
        places.stream().filter(path -> Collections.frequency(places, path) > 1).findFirst().ifPresent(path -> {
            throw new UsageException("two reports cannot go to the same place: " + shown(path));
        });
        return wanted;
    }

    private Settings settings(Newsproof newsproof) {
        Map<String, RuleDescription> known = new LinkedHashMap<>();
        newsproof.descriptions().forEach(rule -> known.put(rule.id(), rule));
        Map<String, String> currentIds = new HashMap<>();
        known.values().forEach(rule -> rule.formerly().forEach(old -> currentIds.put(old, rule.id())));
        SettingsReader reader = new SettingsReader(known.keySet(), currentIds, newsproof.styles());
        Settings settings = settingsFile().map(file -> reader.read(file, shown(file))).orElse(Settings.usual());
        if (failOn != null) {
            settings = settings.withFailOn(Severity.byKey(failOn).orElseThrow());
        }
        if (minConfidence != null) {
            settings = settings.withMinConfidence(minConfidence);
        }
        return jobs == null ? settings : settings.withJobs(jobs);
    }

    private Optional<Path> settingsFile() {
        if (config != null) {
            Path path = surroundings.workingFolder().resolve(config);
            if (!Files.isRegularFile(path)) {
                throw new UsageException("--config " + config + ": there is no such file");
            }
            return Optional.of(path);
        }
        String first = inputs.names().get(0);
        Path input = first.equals("-") ? surroundings.workingFolder() : surroundings.workingFolder().resolve(first);
        return SettingsReader.find(Files.isDirectory(input) || input.getParent() == null ? input : input.getParent());
    }

    private String shown(Path file) {
        Path folder = surroundings.workingFolder();
        return (file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/');
    }

    private static Function<String, RuleNote> notes(Newsproof newsproof) {
        Map<String, RuleNote> notes = new HashMap<>();
        newsproof.descriptions().forEach(rule -> notes.put(rule.id(), new RuleNote(rule.why(), rule.source())));
        return id -> notes.getOrDefault(id, new RuleNote("", ""));
    }

    private void sayWhereReportsAre(PrintStream out, int code, Severity threshold) {
        String folder = Optional.ofNullable(output).orElse(REPORTS);
        out.println("reports: " + folder + "/index.html");
        if (fix && !inPlace && inputs.names().stream().anyMatch(name -> !name.equals("-"))) {
            out.println("fixed:   " + folder + "/" + FIXED);
        }
        if (code == ExitCode.FINDINGS) {
            out.println("exit code 1: there is something at or above '" + threshold.key() + "'");
        }
    }
}

package org.newsproof.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsproof.Newsproof;
import org.newsproof.document.Document;
import org.newsproof.document.DocumentReader;
import org.newsproof.document.InputSize;
import org.newsproof.policy.Policy;
import org.newsproof.policy.RuleNames;
import org.newsproof.policy.Settings;
import org.newsproof.policy.SettingsReader;
import org.newsproof.policy.allow.Baseline;
import org.newsproof.policy.allow.Review;
import org.newsproof.report.FixDiff;
import org.newsproof.report.FixedFiles;
import org.newsproof.report.Report;
import org.newsproof.report.Tool;
import org.newsproof.report.html.RuleNote;
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
            "  newsproof check --format github --format sarif=newsproof.sarif articles/",
            "  cat article.txt | newsproof check --format json -",
            "  newsproof check --fail-on warning articles.jsonl",
            "  newsproof check --fail-on error,style=warning --min-score 95 articles/",
            "  newsproof check --changed-since main articles/",
            "  newsproof check --write-baseline articles/     from now on only what is new counts",
            "  newsproof check --format console=findings.txt --rules house/ articles/",
            "  newsproof check --fix --diff article.txt       shows what would be fixed",
            "  newsproof check --fix articles/                writes copies to reports/fixed/",
            "  newsproof check --fix --in-place articles/     writes into the files",
            "  cat article.txt | newsproof check --fix - > fixed.txt",
            "",
            "Exit codes: 0 passed, 1 something fails --fail-on, --max-findings or --min-score,",
            "2 wrong usage, configuration or rule file, 3 an input could not be read or the",
            "program failed."
        })
final class CheckCommand implements Callable<Integer> {
    private static final String REPORTS = "reports";
    /** The folder of the copies, in that of the reports. */
    private static final String FIXED = "fixed";

    private final Surroundings surroundings;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = ReportFormat.Names.class,
            description = "one of ${COMPLETION-CANDIDATES}; to standard output or, as FORMAT=PATH, to a file (html: to a folder); may be repeated")
    private List<String> formats = List.of();

    @Option(names = "--output", paramLabel = "PATH", description = "where the one --format goes; without --format, the folder for the reports (default: reports)")
    private @Nullable String output;

    @Option(names = "--changed-since", paramLabel = "GITREF", description = "only the articles among the inputs that changed in Git since that commit, branch or tag: committed or not, and new ones")
    private @Nullable String changedSince;

    @Mixin
    private GateOptions gates = new GateOptions();

    @Mixin
    private SuppressionOptions suppressions = new SuppressionOptions();

    @Option(names = "--fix", description = "correct what is certain, in copies: in fixed/ in the folder of the reports; of standard input, to standard output")
    private boolean fix;

    @Option(names = "--in-place", description = "with --fix: in the files themselves, each replaced in one step; what has nothing to fix is not touched")
    private boolean inPlace;

    @Option(names = "--diff", description = "with --fix: only show what would be fixed, as a unified diff, and write nothing")
    private boolean diff;

    @Mixin
    private VerbosityOptions verbosity = new VerbosityOptions();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

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
        settings.refuseNonsense();
        gates.refuseNonsense();
        verbosity.refuseNonsense();
        refuseFixNonsense();
        Path folder = surroundings.workingFolder();
        Optional<ChangedFiles> changed = changedSince == null ? Optional.empty() : Optional.of(ChangedFiles.since(changedSince, folder));
        Optional<Path> file = settings.file(folder, inputs.names().get(0));
        Newsproof unstyled = rules.load(folder, file.flatMap(SettingsReader::house));
        Settings chosen = gates.over(settings.read(unstyled, file, file.map(this::shown).orElse("")));
        Newsproof newsproof = chosen.style().map(unstyled::inStyle).orElse(unstyled);
        Policy policy = new Policy(chosen, newsproof.descriptions());
        Optional<BaselineFile> written = suppressions.written(folder).map(path -> new BaselineFile(path, shown(path)));
        Review review = review(policy, newsproof, file);
        if (verbosity.isVerbose()) {
            surroundings.err().println(newsproof.descriptions().size() + " rules; settings: " + file.map(this::shown).orElse("none"));
        }
        List<Report> reports = new ArrayList<>();
        Optional<Report> fixes = fixes();
        try {
            open(reports, wanted, newsproof, policy);
            if (written.isPresent()) {
                reports.add(new BaselineReport(written.get(), written.get().readIfThere(), forPeople()));
            }
            history.addTo(reports, surroundings);
            Gate gate = gates.gate(policy, written.isPresent());
            int atOnce = chosen.jobs().orElse(Runtime.getRuntime().availableProcessors());
            try (Interruption interruption = Interruption.watch();
                    Checker checker = new Checker(newsproof, review, gate, reports, fixes, atOnce, progress(), surroundings)) {
                DocumentReader reader = inputs.reader(surroundings).leavingOut(outputs(wanted));
                int code = checker.run(sink -> reader.read(inputs.names(), changed.isPresent() ? new ChangedOnly(changed.get(), folder, sink) : sink), interruption);
                if (formats.isEmpty() && !diff) {
                    sayWhereReportsAre();
                }
                gate.failure().filter(reason -> code == ExitCode.FINDINGS).ifPresent(reason -> forPeople().println("exit code 1: " + reason));
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

    private Progress progress() {
        boolean shown = surroundings.progress() && !verbosity.isQuiet() && !verbosity.isVerbose();
        long size = shown && changedSince == null ? InputSize.of(inputs.names(), surroundings.workingFolder()) : 0;
        return new Progress(surroundings.err(), shown, size, System::nanoTime);
    }

    private void open(List<Report> reports, List<ReportFormat.Wanted> wanted, Newsproof newsproof, Policy policy) throws IOException {
        Tool tool = new Tool(Version.number(), newsproof.rulesVersion());
        Function<String, RuleNote> notes = notes(newsproof);
        for (ReportFormat.Wanted format : wanted) {
            Surroundings shown = fixesGoToStandardOutput() && format.isForTerminal() ? surroundings.onStandardError() : surroundings;
            reports.add(ReportFormat.open(format, new ReportFormat.Run(tool, notes, () -> Catalogue.of(newsproof, policy), shown)));
        }
        if (verbosity.isVerbose()) {
            reports.add(new ArticleLines(surroundings, System::nanoTime, policy.settings().allowed()));
        }
        if (wanted.stream().noneMatch(ReportFormat.Wanted::isForTerminal)) {
            reports.add(new ErrorLines(surroundings));
        } else if (gates.showsScores()) {
            reports.add(new ScoreLines(forPeople()));
        }
    }

    /** Standard output, unless it gets a report for programs or a fixed article. */
    private PrintStream forPeople() {
        boolean taken = fixesGoToStandardOutput() || wanted().stream().anyMatch(format -> format.path().isEmpty() && !format.isForTerminal());
        if (verbosity.isQuiet()) {
            return new PrintStream(OutputStream.nullOutputStream());
        }
        return taken || diff ? surroundings.err() : surroundings.out();
    }

    private Review review(Policy policy, Newsproof newsproof, Optional<Path> settingsFile) throws IOException {
        Path folder = surroundings.workingFolder();
        Optional<BaselineFile> used = suppressions.used(folder, settingsFile, settings.isNamed()).map(path -> new BaselineFile(path, shown(path)));
        Baseline baseline = used.isPresent() ? used.get().read() : Baseline.EMPTY;
        Function<Document, String> name = document -> used.map(file -> file.name(document)).orElse(document.id());
        return new Review(policy, new RuleNames(newsproof.descriptions()), baseline, name, suppressions.obeysSwitches());
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

    /** What is no input, though it may lie in a folder of them. */
    private List<Path> outputs(List<ReportFormat.Wanted> wanted) {
        Path reports = surroundings.workingFolder().resolve(REPORTS);
        return Stream.of(Stream.of(reports, fixedFolder()), history.file().stream(), wanted.stream().flatMap(format -> format.path().stream())).flatMap(paths -> paths).toList();
    }

    private List<ReportFormat.Wanted> wanted() {
        Optional<String> place = Optional.ofNullable(output);
        if (diff) {
            return List.of();
        }
        if (formats.isEmpty()) {
            Path folder = surroundings.workingFolder().resolve(place.orElse(REPORTS));
            List<ReportFormat.Wanted> files = List.of(
                    new ReportFormat.Wanted(ReportFormat.HTML, Optional.of(folder)),
                    new ReportFormat.Wanted(ReportFormat.JSON, Optional.of(folder.resolve("report.json"))));
            Stream<ReportFormat.Wanted> console = verbosity.isQuiet() ? Stream.empty() : Stream.of(new ReportFormat.Wanted(ReportFormat.CONSOLE, Optional.empty()));
            return Stream.concat(console, files.stream()).toList();
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

    private String shown(Path file) {
        Path folder = surroundings.workingFolder();
        return (file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/');
    }

    private static Function<String, RuleNote> notes(Newsproof newsproof) {
        Map<String, RuleNote> notes = new HashMap<>();
        newsproof.descriptions().forEach(rule -> notes.put(rule.id(), new RuleNote(rule.why(), rule.source())));
        return id -> notes.getOrDefault(id, new RuleNote("", ""));
    }

    private void sayWhereReportsAre() {
        PrintStream out = forPeople();
        String folder = Optional.ofNullable(output).orElse(REPORTS);
        out.println("reports: " + folder + "/index.html");
        if (fix && !inPlace && inputs.names().stream().anyMatch(name -> !name.equals("-"))) {
            out.println("fixed:   " + folder + "/" + FIXED);
        }
    }
}

package org.newsproof.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What need not count: the baseline, and the switches that articles have. */
final class SuppressionOptions {
    @Option(names = "--baseline", paramLabel = "FILE", description = "findings that are known and do not count; default: newsproof.baseline.json in the working folder or beside newsproof.yaml, with --config only beside FILE")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", arity = "0..1", paramLabel = "FILE.json", preprocessor = FileOrDefault.class,
            description = "write what is found into the baseline (default: newsproof.baseline.json), so that only what comes later counts")
    private @Nullable Path written;

    @Option(names = "--no-inline", description = "do not obey 'newsproof allow' in articles; the reports say how many there are")
    private boolean noInline;

    boolean obeysSwitches() {
        return !noInline;
    }

    /**
     * The baseline to use.
     *
     * @param settings the file of settings
     * @param gated whether the settings were named, so that nothing beside the articles is to be believed
     * @throws UsageException when the file that was named is not there or is no baseline
     */
    Optional<Path> used(Path workingFolder, Optional<Path> settings, boolean gated) {
        if (baseline != null) {
            Path path = workingFolder.resolve(baseline);
            if (!Files.isRegularFile(path)) {
                throw new UsageException("--baseline " + baseline + ": there is no such file");
            }
            return Optional.of(path);
        }
        Optional<Path> beside = settings.map(file -> file.resolveSibling(BaselineFile.NAME)).filter(Files::isRegularFile);
        Path own = workingFolder.resolve(BaselineFile.NAME);
        return !gated && Files.isRegularFile(own) ? Optional.of(own) : beside;
    }

    /** The baseline to write, if one is wanted. */
    Optional<Path> written(Path workingFolder) {
        return Optional.ofNullable(written).map(workingFolder::resolve);
    }

    /** The file may be left out before an input: only what follows '=' or ends in .json is its name. */
    static final class FileOrDefault implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> parsed) {
            boolean attached = "=".equals(parsed.get("separator"));
            if (!attached && (arguments.isEmpty() || arguments.peek().startsWith("-") || !arguments.peek().endsWith(".json"))) {
                arguments.push(BaselineFile.NAME);
            }
            return false;
        }
    }
}

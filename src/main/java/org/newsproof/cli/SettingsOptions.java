package org.newsproof.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsproof.Newsproof;
import org.newsproof.policy.Settings;
import org.newsproof.policy.SettingsReader;
import org.newsproof.rule.RuleDescription;
import picocli.CommandLine.Option;

/** The settings of a run: those of a file, and what the command line says instead. */
final class SettingsOptions {
    @Option(names = "--min-confidence", paramLabel = "0..1", description = "drop findings that the rules are less sure of")
    private @Nullable Double minConfidence;

    @Option(names = "--jobs", paramLabel = "N", description = "how many articles are checked at once (default: one per processor)")
    private @Nullable Integer jobs;

    @Option(names = "--config", paramLabel = "FILE", description = "settings, only from FILE; default: the nearest newsproof.yaml in the first input's folder or above it")
    private @Nullable Path config;

    /** @throws UsageException when they cannot be meant so */
    void refuseNonsense() {
        if (jobs != null && jobs < 1) {
            throw new UsageException("--jobs " + jobs + ": at least one is wanted");
        }
        if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException("--min-confidence " + minConfidence + ": a number from 0 to 1 is wanted");
        }
    }

    /** Whether the file was named, so that what lies beside the articles is not believed. */
    boolean isNamed() {
        return config != null;
    }

    /**
     * The file of settings, if there is one.
     *
     * @param firstInput in whose folder the search begins
     * @throws UsageException when the file that was named is not there
     */
    Optional<Path> file(Path workingFolder, String firstInput) {
        if (config != null) {
            Path path = workingFolder.resolve(config);
            if (!Files.isRegularFile(path)) {
                throw new UsageException("--config " + config + ": there is no such file");
            }
            return Optional.of(path);
        }
        Path input = firstInput.equals("-") ? workingFolder : workingFolder.resolve(firstInput);
        return SettingsReader.find(Files.isDirectory(input) || input.getParent() == null ? input : input.getParent());
    }

    /**
     * The settings of a file, or the usual ones.
     *
     * @param shown how people know the file
     * @throws org.newsproof.lexicon.RuleFileException with all mistakes of the file
     */
    Settings read(Newsproof newsproof, Optional<Path> file, String shown) {
        Map<String, RuleDescription> known = new LinkedHashMap<>();
        newsproof.descriptions().forEach(rule -> known.put(rule.id(), rule));
        Map<String, String> currentIds = new HashMap<>();
        known.values().forEach(rule -> rule.formerly().forEach(old -> currentIds.put(old, rule.id())));
        SettingsReader reader = new SettingsReader(known.keySet(), currentIds, newsproof.styles());
        Settings settings = file.map(path -> reader.read(path, shown)).orElse(Settings.usual());
        if (minConfidence != null) {
            settings = settings.withMinConfidence(minConfidence);
        }
        return jobs == null ? settings : settings.withJobs(jobs);
    }
}

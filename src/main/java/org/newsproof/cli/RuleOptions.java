package org.newsproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsproof.Newsproof;
import org.newsproof.lexicon.RuleFileException;
import org.newsproof.lexicon.RuleFolder;
import org.newsproof.rule.ExampleRun;
import org.newsproof.rule.Rule;
import picocli.CommandLine.Option;

/** Which rules are used. */
final class RuleOptions {
    @Option(names = "--rules", paramLabel = "DIR", description = "a folder with rules, frames and word lists of the house beside the program's own; a rule with the id of an own one replaces it")
    private @Nullable Path folder;

    /**
     * The checker with these rules. The examples of the house's rules are run: a rule that does not do as they say is refused.
     *
     * @throws RuleFileException with all mistakes of the rule files
     */
    Newsproof load(Path workingFolder) throws IOException {
        return load(house(workingFolder));
    }

    /**
     * The same, but without the option with the rules of a folder that the settings name.
     *
     * @throws RuleFileException with all mistakes of the rule files
     */
    Newsproof load(Path workingFolder, Optional<Path> ofSettings) throws IOException {
        if (folder != null || ofSettings.isEmpty()) {
            return load(workingFolder);
        }
        Path path = ofSettings.get();
        return load(Optional.of(house(path, (path.startsWith(workingFolder) ? workingFolder.relativize(path) : path).toString(), "house: ")));
    }

    private static Newsproof load(Optional<RuleFolder> house) {
        Newsproof newsproof = Newsproof.withRules(house.stream().toList());
        if (house.isPresent()) {
            refuseFailingExamples(newsproof, house.get());
        }
        return newsproof;
    }

    /**
     * The checker with these rules and those of a further folder, whatever their examples say.
     *
     * @throws RuleFileException with all mistakes of the rule files
     */
    Newsproof loadUntested(Path workingFolder, Optional<RuleFolder> further) throws IOException {
        List<RuleFolder> folders = new ArrayList<>(house(workingFolder).stream().toList());
        further.ifPresent(folders::add);
        return Newsproof.withRules(folders);
    }

    /**
     * A reader of facts with the frames that these rules have.
     *
     * @throws RuleFileException with all mistakes of the rule files
     */
    Newsproof loadFrames(Path workingFolder) throws IOException {
        return folder == null ? Newsproof.withoutRules() : load(workingFolder);
    }

    private Optional<RuleFolder> house(Path workingFolder) throws IOException {
        if (folder == null) {
            return Optional.empty();
        }
        return Optional.of(house(workingFolder.resolve(folder), folder.toString(), "--rules "));
    }

    private static RuleFolder house(Path path, String shown, String givenAs) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new UsageException(givenAs + shown + ": there is no such folder");
        }
        RuleFolder house = RuleFolder.of(path, shown);
        if (house.files().isEmpty()) {
            throw new UsageException(givenAs + shown + ": has no rule files, such as redundancy/advance-planning.yaml");
        }
        return house;
    }

    private static void refuseFailingExamples(Newsproof newsproof, RuleFolder house) {
        ExampleRun run = new ExampleRun(newsproof::read);
        List<String> mistakes = new ArrayList<>();
        for (Rule rule : newsproof.rules()) {
            String path = rule.description().id().replace('.', '/') + ".yaml";
            if (house.files().containsKey(path)) {
                run.failures(rule).forEach(failure -> mistakes.add(house.shown(path) + ":" + failure.line() + ":1: " + failure.message()));
            }
        }
        newsproof.styles().failures(run).forEach((path, failures) -> failures.forEach(failure -> {
            if (house.files().keySet().stream().map(house::shown).anyMatch(path::equals)) {
                mistakes.add(path + ":" + failure.line() + ":1: " + failure.message());
            }
        }));
        if (!mistakes.isEmpty()) {
            throw new RuleFileException(mistakes);
        }
    }
}

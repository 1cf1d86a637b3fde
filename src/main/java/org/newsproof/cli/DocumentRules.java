package org.newsproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rules document}. */
@Command(
        name = "document",
        mixinStandardHelpOptions = true,
        description = "Writes the catalogue as a page of Markdown.",
        footer = {
            "",
            "Examples:",
            "  newsproof rules document docs/rules.md",
            "  newsproof rules document --rules house/ > house-rules.md",
            "",
            "Exit codes: 0 done, 2 wrong usage or rule file, 3 the program failed."
        })
final class DocumentRules implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "where the page goes (default: standard output)")
    private @Nullable Path file;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    DocumentRules(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String page = new RulesMarkdown(rules.load(surroundings.workingFolder()).descriptions()).page();
        if (file == null) {
            surroundings.out().print(page);
        } else {
            Files.writeString(surroundings.workingFolder().resolve(file), page);
        }
        return ExitCode.OK;
    }
}

package org.newsproof.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsproof completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script that makes bash and zsh complete commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(newsproof completion)                                      in this shell",
            "  newsproof completion > ~/.local/share/bash-completion/completions/newsproof",
            "",
            "Exit codes: 0 done, 2 wrong usage."
        })
final class CompletionCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        CommandLine newsproof = Objects.requireNonNull(spec).root().commandLine();
        surroundings.out().print(AutoComplete.bash(newsproof.getCommandName(), newsproof));
    }
}

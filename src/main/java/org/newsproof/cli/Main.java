package org.newsproof.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.newsproof.lexicon.RuleFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "newsproof",
        description = "Checks machine-translated English news the minute before it is published.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CheckCommand.class, FactsCommand.class, RulesCommand.class},
        footer = {
            "",
            "Start with:  newsproof check article.txt     and open reports/index.html",
            "",
            "Exit codes: 0 nothing at or above --fail-on, 1 something, 2 wrong usage,",
            "configuration or rule file, 3 an input could not be read or the program failed."
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    Main() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: check, facts or rules");
    }

    public static void main(String[] args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** Runs the command line and gives the exit code. */
    static int run(Surroundings surroundings, String... args) {
        CommandLine commandLine = new CommandLine(new Main(), new Factory(surroundings));
        commandLine.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> failure(surroundings, e));
        commandLine.setParameterExceptionHandler((e, arguments) -> wrongUsage(surroundings, e));
        try {
            return commandLine.execute(args);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            surroundings.err().println("newsproof: " + Failures.explain(e));
            return ExitCode.FAILURE;
        }
    }

    private static int wrongUsage(Surroundings surroundings, ParameterException e) {
        surroundings.err().println("newsproof: " + firstLine(e.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        surroundings.err().println("see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failure(Surroundings surroundings, Exception e) {
        if (e instanceof RuleFileException mistakes) {
            mistakes.mistakes().forEach(mistake -> surroundings.err().println("newsproof: " + mistake));
            return ExitCode.USAGE;
        }
        if (e instanceof UsageException) {
            surroundings.err().println("newsproof: " + e.getMessage());
            return ExitCode.USAGE;
        }
        surroundings.err().println("newsproof: " + Failures.explain(e));
        if (System.getenv("NEWSPROOF_DEBUG") != null) {
            e.printStackTrace(surroundings.err());
        }
        return ExitCode.FAILURE;
    }

    private static String firstLine(String message) {
        return message == null ? "wrong usage" : message.lines().findFirst().orElse("wrong usage");
    }

    /** Gives commands their surroundings. */
    private static final class Factory implements CommandLine.IFactory {
        private final Surroundings surroundings;
        private final CommandLine.IFactory usual = CommandLine.defaultFactory();

        Factory(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Surroundings.class) {
                    return type.cast(constructor.newInstance(surroundings));
                }
            }
            return usual.create(type);
        }
    }
}

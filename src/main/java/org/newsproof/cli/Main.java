package org.newsproof.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsproof.lexicon.Nearest;
import org.newsproof.lexicon.RuleFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
        name = "newsproof",
        description = "Checks machine-translated English news the minute before it is published.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        subcommands = {CheckCommand.class, FactsCommand.class, RulesCommand.class, CompletionCommand.class, CommandLine.HelpCommand.class},
        footer = {
            "",
            "Start with:  newsproof check article.txt     and open reports/index.html",
            "",
            "Exit codes: 0 passed, 1 something fails --fail-on, --max-findings or --min-score,",
            "2 wrong usage, configuration or rule file, 3 an input could not be read or the",
            "program failed."
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
        CommandLine commandLine = commandLine(surroundings);
        commandLine.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        commandLine.registerConverter(Integer.class, text -> number(text, "[-+]?\\d{1,9}", Integer::valueOf));
        commandLine.registerConverter(Double.class, text -> number(text, "[-+]?\\d*\\.?\\d+", Double::valueOf));
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> failure(surroundings, e));
        commandLine.setParameterExceptionHandler((e, arguments) -> wrongUsage(surroundings, e));
        try {
            return commandLine.execute(args);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            return failure(surroundings, e);
        }
    }

    /** All commands, to run or to describe. */
    static CommandLine commandLine(Surroundings surroundings) {
        return new CommandLine(new Main(), new Factory(surroundings));
    }

    private static <T> T number(String text, String wanted, Function<String, T> reader) {
        if (!text.matches(wanted)) {
            throw new TypeConversionException("'" + text + "' is no such number");
        }
        return reader.apply(text);
    }

    private static int wrongUsage(Surroundings surroundings, ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        surroundings.complain(explain(e, command) + " (see '" + command.qualifiedName() + " --help')");
        return ExitCode.USAGE;
    }

    private static String explain(ParameterException e, CommandSpec command) {
        List<String> unmatched = e instanceof UnmatchedArgumentException first ? first.getUnmatched() : e.getCommandLine().getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unmatched(unmatched.get(0), command);
        }
        if (e instanceof MissingParameterException missing && missing.getMissing().stream().allMatch(ArgSpec::isPositional)) {
            return missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" and ")) + " is missing";
        }
        String message = e.getMessage().lines().findFirst().orElse("wrong usage");
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private static String unmatched(String given, CommandSpec command) {
        if (given.startsWith("-")) {
            String name = given.replaceFirst("=.*", "");
            return "there is no option '" + name + "'" + Nearest.hint(name, command.optionsMap().keySet());
        }
        if (command.subcommands().isEmpty()) {
            return "'" + given + "' is one argument too many";
        }
        return "there is no command '" + given + "'" + Nearest.hint(given, command.subcommands().keySet());
    }

    private static int failure(Surroundings surroundings, Throwable e) {
        if (e instanceof RuleFileException mistakes) {
            mistakes.mistakes().forEach(surroundings::complain);
            return ExitCode.USAGE;
        }
        if (e instanceof UsageException) {
            surroundings.complain(e.getMessage());
            return ExitCode.USAGE;
        }
        surroundings.complain(Failures.explain(e));
        surroundings.debug(e);
        return ExitCode.FAILURE;
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

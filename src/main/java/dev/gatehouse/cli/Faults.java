package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.cli.terminal.WrongInputException;
import dev.gatehouse.source.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the command line, or with Gatehouse. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

    static final String DEBUG = "--debug";

    private final Terminal terminal;

    Faults(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        terminal.err().println("gatehouse: " + message(e, command));
        if (e instanceof MissingCommandException) {
            e.getCommandLine().usage(terminal.err());
            return ExitCode.WRONG.value();
        }
        meant(e, command).ifPresent(word -> terminal.err().println("  did you mean \"" + word + "\"?"));
        terminal.err().println("  \"" + command.qualifiedName() + " --help\" tells what it takes");
        return ExitCode.WRONG.value();
    }

    private static String message(ParameterException e, CommandSpec command) {
        List<String> unmatched = unmatched(e);
        if (unmatched.isEmpty() || unmatched.get(0).startsWith("-")) {
            return e.getMessage();
        }
        String what = command.subcommands().isEmpty() ? "nothing is done with \"" : "there is no command \"";
        return what + unmatched.get(0) + '"';
    }

    private static Optional<String> meant(ParameterException e, CommandSpec command) {
        return unmatched(e).stream()
                .findFirst()
                .map(word -> word.replaceFirst("=.*$", ""))
                .flatMap(word -> Nearest.of(word, candidates(word, command)));
    }

    private static List<String> candidates(String word, CommandSpec command) {
        return word.startsWith("-")
                ? command.options().stream()
                        .flatMap(option -> Stream.of(option.names()))
                        .toList()
                : List.copyOf(command.subcommands().keySet());
    }

    private static List<String> unmatched(ParameterException e) {
        return e instanceof UnmatchedArgumentException found ? found.getUnmatched() : List.of();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof WrongInputException) {
            terminal.err().println("gatehouse: " + e.getMessage());
            return ExitCode.WRONG.value();
        }
        return internal(e, parsed.expandedArgs().contains(DEBUG));
    }

    /** Tells of a fault of ours; the trace is for the report. */
    int internal(Throwable e, boolean debug) {
        terminal.err().println("gatehouse: internal fault: " + e);
        terminal.err()
                .println("This is a fault of Gatehouse, not of your files. Report it with the command line"
                        + (debug
                                ? " and what follows."
                                : ", and with what the same command prints with " + DEBUG + "."));
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        return ExitCode.FAULT.value();
    }
}

package dev.gatehouse.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code gatehouse}. */
@Command(
        name = "gatehouse",
        version = "gatehouse " + Gatehouse.VERSION,
        description = "Runs scenarios on simulated Windows driver stacks, in virtual time.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes:",
            "  0  passed",
            "  1  a scenario failed",
            "  2  an input is wrong, or nothing was checked",
            "  3  a fault of Gatehouse itself"
        })
public final class Gatehouse implements Runnable {

    static final String VERSION = "0.1.0";
    private static final int HELP_COLUMNS = 100;

    @Spec
    private CommandSpec spec;

    private Gatehouse() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(execute(Terminal.ofSystem(), arguments));
    }

    /** Runs a command; returns its exit code. */
    static int execute(Terminal terminal, String... arguments) {
        return execute(terminal, commandLine(terminal), arguments);
    }

    /** The same with a command line that is made already; an error of the JVM is a fault like any exception. */
    static int execute(Terminal terminal, CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error e) {
            return new Faults(terminal).internal(e, List.of(arguments).contains(Faults.DEBUG));
        } finally {
            terminal.flush();
        }
    }

    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, new ValidateCommand(terminal));
    }

    static CommandLine commandLine(Terminal terminal, ValidateCommand validate) {
        Faults faults = new Faults(terminal);
        CommandLine line = new CommandLine(new Gatehouse());
        options().forEach(line.getCommandSpec()::addOption);
        line.addSubcommand(new RunCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(validate)
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new StepsCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new ConformCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal));
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_COLUMNS)
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    private static List<OptionSpec> options() {
        return List.of(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Show this help and exit.")
                        .build(),
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version and exit.")
                        .build(),
                OptionSpec.builder(Faults.DEBUG)
                        .scopeType(ScopeType.INHERIT)
                        .description("Show the stack trace of an internal fault.")
                        .build());
    }

    /** Without a command: shows what there is; that is a wrong input, since nothing was done. */
    @Override
    public void run() {
        throw new MissingCommandException(spec.commandLine());
    }
}

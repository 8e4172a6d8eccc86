package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.guard.Guard;
import dev.gatehouse.report.markup.Version;
import dev.gatehouse.verdict.WrongInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
            "  3  a fault of Gatehouse itself, or code of a model that never comes back"
        })
public final class Gatehouse implements Runnable {

    static final String VERSION = Version.NUMBER;
    private static final int HELP_COLUMNS = 100;

    @Spec
    private CommandSpec spec;

    private Gatehouse() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofSystem();
        Guard unused = Guard.endingProcess(terminal.err());
        System.exit(execute(terminal, arguments));
    }

    /** Runs a command; returns its exit code. */
    static int execute(Terminal terminal, String... arguments) {
        return execute(terminal, commandLineFor(terminal, List.of(arguments)), arguments);
    }

    /** The same with a command line that is made already; an error of the JVM is a fault like any exception. */
    static int execute(Terminal terminal, CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (WrongInput e) {
            terminal.err().println("gatehouse: " + e.getMessage());
            return ExitCode.WRONG.value();
        } catch (Error e) {
            return new Faults(terminal).internal(e, List.of(arguments).contains(Faults.DEBUG));
        } finally {
            terminal.flush();
        }
    }

    /** The commands by their names, in the order in which help shows them. */
    private static Map<String, Function<Terminal, Object>> commands() {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("replay", ReplayCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("steps", StepsCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("conform", ConformCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /** The command line with all commands. */
    static CommandLine commandLine(Terminal terminal) {
        return commandLineFor(terminal, List.of());
    }

    /** The command line that arguments need: where they begin with a command, the others are not even looked at. */
    private static CommandLine commandLineFor(Terminal terminal, List<String> arguments) {
        Map<String, Function<Terminal, Object>> commands = commands();
        if (!arguments.isEmpty() && commands.containsKey(arguments.get(0))) {
            commands.keySet().retainAll(Set.of(arguments.get(0)));
        }
        CommandLine line = bare();
        commands.values().forEach(command -> line.addSubcommand(command.apply(terminal)));
        return settings(line, terminal);
    }

    /** The command line with one command that is made already. */
    static CommandLine commandLine(Terminal terminal, Object command) {
        return settings(bare().addSubcommand(command), terminal);
    }

    private static CommandLine bare() {
        CommandLine line = new CommandLine(new Gatehouse());
        options().forEach(line.getCommandSpec()::addOption);
        return line;
    }

    /** What holds for all commands of a line; it reaches only those that are in it already. */
    private static CommandLine settings(CommandLine line, Terminal terminal) {
        Faults faults = new Faults(terminal);
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

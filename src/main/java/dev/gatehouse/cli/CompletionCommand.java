package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code gatehouse completion}: a script for bash and zsh. */
@Command(name = "completion", description = "Print a completion script: source <(gatehouse completion)")
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("gatehouse", Gatehouse.commandLine(terminal)));
        return ExitCode.PASSED.value();
    }
}

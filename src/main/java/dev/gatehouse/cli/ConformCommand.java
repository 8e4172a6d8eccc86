package dev.gatehouse.cli;

import dev.gatehouse.conformance.Conform;
import dev.gatehouse.conformance.Deviations;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gatehouse conform}: replays recordings of the framework's own code on the engine. */
@Command(
        name = "conform",
        description = "Replay recordings of the framework's own code on the engine; 0 only if all agree.")
final class ConformCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Recordings, .jsonl or .jsonl.gz.")
    private List<Path> files;

    ConformCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Conform.run(files, Deviations.known(), terminal.out());
    }
}

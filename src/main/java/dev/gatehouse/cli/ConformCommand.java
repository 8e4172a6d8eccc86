package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.conformance.Conform;
import dev.gatehouse.conformance.Deviations;
import dev.gatehouse.conformance.races.Races;
import dev.gatehouse.explore.Bounds;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gatehouse conform}: replays recordings of the framework's own code on the engine, and explores its races. */
@Command(
        name = "conform",
        description = "Replay recordings of the framework's own code, explore its races; 0 only if all agree.")
final class ConformCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Recordings or races, .jsonl or .jsonl.gz.")
    private List<Path> files;

    ConformCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Path> races = files.stream().filter(Races::isFile).toList();
        List<Path> recordings =
                files.stream().filter(file -> !races.contains(file)).toList();
        int replayed = recordings.isEmpty() ? 0 : Conform.run(recordings, Deviations.known(), terminal.out());
        int explored = races.isEmpty() ? 0 : Races.run(races, Bounds.DEFAULT, terminal.out());
        return Math.max(replayed, explored);
    }
}

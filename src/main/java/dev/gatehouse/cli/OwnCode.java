package dev.gatehouse.cli;

import dev.gatehouse.cli.running.RunEnvironment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the steps, models and topologies of a user's own are that a run needs: options that commands share. */
final class OwnCode {

    @Option(names = "--glue", paramLabel = "PACKAGE", description = "A package with steps of your own.")
    private List<String> glue = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "JAR|FOLDER",
            description = "A jar, or a folder of classes and jars, with them.")
    private List<Path> with = new ArrayList<>();

    @Option(
            names = "--topologies",
            paramLabel = "DIR",
            description = "Where topologies are looked for beside features.")
    private Optional<Path> topologies = Optional.empty();

    /** The packages with steps. */
    List<String> glue() {
        return glue;
    }

    /** Tells whether jars or folders of the user's are to be looked into. */
    boolean isGiven() {
        return !with.isEmpty();
    }

    /** Enters what a run sees, from a folder on; quarantines go by the date of the clock. */
    RunEnvironment enter(Path folder, Clock clock) {
        return RunEnvironment.enter(folder, with, topologies, LocalDate.now(clock));
    }

    /** What a command has to say to reach the same steps, models and topologies, as the user said it. */
    List<String> again() {
        List<String> options = new ArrayList<>();
        glue.forEach(name -> options.addAll(List.of("--glue", name)));
        with.forEach(path -> options.addAll(List.of("--with", path.toString())));
        topologies.ifPresent(folder -> options.addAll(List.of("--topologies", folder.toString())));
        return options;
    }
}

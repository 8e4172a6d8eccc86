package dev.gatehouse.cli;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.world.Blueprint;
import dev.gatehouse.world.Models;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gatehouse validate}: checks files and runs nothing. */
@Command(name = "validate", description = "Check topologies and features without running anything.")
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final TopologyCheck topologies;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files named *.yaml, *.yml or *.feature, or folders.")
    private List<String> files = List.of();

    @Option(
            names = "--with",
            paramLabel = "JAR|FOLDER",
            description = "A jar, or a folder of classes and jars, with models of your own.")
    private List<Path> with = new ArrayList<>();

    ValidateCommand(Terminal terminal) {
        this(terminal, ValidateCommand::check);
    }

    ValidateCommand(Terminal terminal, TopologyCheck topologies) {
        this.terminal = terminal;
        this.topologies = topologies;
    }

    /** Reads a topology and lets the models that it names read their parameters. */
    private static List<Problem> check(Path root, Path file, ClassLoader loader) {
        LoadedTopology loaded = TopologyLoader.load(root, file);
        List<Problem> problems = new ArrayList<>(loaded.problems());
        Models models = Models.of(loader);
        loaded.draft()
                .ifPresent(draft -> problems.addAll(Blueprint.of(draft, models).problems()));
        return problems;
    }

    @Override
    public Integer call() {
        try (RunEnvironment environment = RunEnvironment.enter(terminal.folder(), with, Optional.empty())) {
            return validate(environment.loader()).value();
        }
    }

    private ExitCode validate(ClassLoader models) {
        Validation validation = new Validation(terminal.folder(), topologies, models);
        files.forEach(validation::check);
        List<Problem> problems = validation.problems();
        terminal.out().print(Problems.text(problems));
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        terminal.out()
                .println((problems.isEmpty() ? "" : "\n") + count(validation.files(), "file") + ", "
                        + count(errors, "error") + ", " + count(warnings, "warning"));
        return errors > 0 ? ExitCode.WRONG : ExitCode.PASSED;
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}

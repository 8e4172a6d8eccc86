package dev.gatehouse.cli;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.cli.running.CucumberRun;
import dev.gatehouse.cli.running.RunEnvironment;
import dev.gatehouse.cli.running.RunPlan;
import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.diagnostics.Checked;
import dev.gatehouse.diagnostics.ProblemFormat;
import dev.gatehouse.feature.Selection;
import dev.gatehouse.source.Problem;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), json, sarif (SARIF 2.1.0) or github (annotations of a workflow).")
    private ProblemFormat format = ProblemFormat.text;

    @Option(names = "--strict", description = "Let warnings end with exit code 2 as errors do.")
    private boolean strict;

    @Option(names = "--glue", paramLabel = "PACKAGE", description = "A package with steps of your own.")
    private List<String> glue = new ArrayList<>();

    @Option(
            names = "--topologies",
            paramLabel = "DIR",
            description = "Where features' topologies are looked for beside them.")
    private Optional<Path> folder = Optional.empty();

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
        try (RunEnvironment environment = RunEnvironment.enter(terminal.folder(), with, folder)) {
            return validate(environment.loader()).value();
        }
    }

    private ExitCode validate(ClassLoader models) {
        Validation validation = new Validation(terminal.folder(), topologies, models);
        files.forEach(validation::check);
        List<Problem> problems = Stream.concat(
                        validation.problems().stream(), unknownSteps(validation.features(), models).stream())
                .sorted()
                .toList();
        Checked checked =
                new Checked("gatehouse " + Gatehouse.VERSION, terminal.folder(), validation.files(), problems);
        terminal.out().print(format.write(checked));
        boolean wrong = checked.errors() > 0 || (strict && checked.warnings() > 0);
        return wrong ? ExitCode.WRONG : ExitCode.PASSED;
    }

    private List<Problem> unknownSteps(List<Selection.Selected> features, ClassLoader loader) {
        return features.isEmpty()
                ? List.of()
                : new CucumberRun(RunPlan.matching(new Selection(features, List.of()), glue), loader, terminal).check();
    }
}
